import { lastAtOrBefore, type Figure, type FigureIssue, type Span } from '../text/index.js'

/**
 * What the figures of a text say against each other; `sections` are the offsets at which its main parts begin. Only figures that name their relation (其中, 占, 由…到…) are held
 * together, and rounding is allowed for: a note must be worth a reader's look.
 */
export function checkFigures(reading: string, sentences: readonly Span[], sections: readonly number[], figures: readonly Figure[]): FigureIssue[] {
  const issues: FigureIssue[] = []
  let next = 0
  for (const sentence of sentences) {
    while (next < figures.length && figures[next]!.span.start < sentence.start) next++
    const from = next
    while (next < figures.length && figures[next]!.span.end <= sentence.end) next++
    const inside = figures.slice(from, next).filter((f) => f.value !== null && f.max === null)
    if (inside.length < 2 || inside.length > MOST) continue
    issues.push(...parts(reading, inside), ...shares(reading, inside, figures.slice(Math.max(0, from - FAR), next).filter((f) => f.value !== null)), ...changes(reading, inside))
  }
  return [...issues, ...conflicts(reading, sections, figures)].sort((a, b) => a.span.start - b.span.start)
}

/** A sentence of more figures is a table without its lines; its numbers are not held against each other, which would take their square. */
const MOST = 200

/** How many figures of a sentence a check holds together. */
const NEAR = 24

/** How many figures before its sentence a share's whole is looked for among. */
const FAR = 60

/** 共48件，其中甲类20件、乙类30件: parts that come to more than the whole. */
function parts(reading: string, figures: readonly Figure[]): FigureIssue[] {
  const issues: FigureIssue[] = []
  for (let i = 1; i < figures.length; i++) {
    const whole = figures[i - 1]!
    if (!reading.slice(whole.span.end, figures[i]!.span.start).includes('其中')) continue
    const own: Figure[] = []
    for (let k = i; k < Math.min(figures.length, i + NEAR) && figures[k]!.unit === whole.unit && isJoined(reading, figures[k - 1]!, figures[k]!, k > i); k++) own.push(figures[k]!)
    const sum = own.reduce((a, f) => a + f.value!, 0)
    if (whole.unit === '' || isShare(whole) || own.some((f) => f.rate !== whole.rate)) continue
    const largest = own.find((f) => f.value! > whole.value!)
    if (largest && whole.approx !== 'over') issues.push({ kind: 'sum', message: `${largest.text} is said to be among ${whole.text}, which is less`, span: largest.span })
    else if (own.length > 2 && sum > whole.value! && whole.approx === null && /^[、，,][^，,]*$/.test(reading.slice(own[0]!.span.end, own[1]!.span.start)))
      issues.push({ kind: 'sum', message: `${own.map((f) => f.text).join(' + ')} = ${plain(sum)}${whole.unit}, more than the ${whole.text} they are part of`, span: { start: whole.span.start, end: own.at(-1)!.span.end } })
  }
  return issues
}

/** Whether a part follows on the figure before it: in the same clause, or a further one that has no verb of its own (，新增公路2600公里). */
function isJoined(reading: string, last: Figure, part: Figure, further: boolean): boolean {
  const between = reading.slice(last.span.end, part.span.start)
  return /^[^。；;]*$/.test(between) && !(further && /[，,]/.test(between) && part.action !== null && between.includes(part.action))
}

/** 提案200件，甲类50件，占35%: a share that follows from no number before it, though its sentence gives the whole. A number that has a share itself is a part. */
function shares(reading: string, inside: readonly Figure[], before: readonly Figure[]): FigureIssue[] {
  const issues: FigureIssue[] = []
  for (let i = 2; i < inside.length; i++) {
    const share = inside[i]!
    const part = inside[i - 1]!
    if (!isShareOf(reading, part, share) || share.approx !== null || part.approx !== null) continue
    const near = inside.slice(Math.max(0, i - NEAR), i - 1).filter((f, k, all) => isWhole(part, f) && !isPart(reading, f, all[k + 1])).at(-1)
    if (!near || before.some((f) => isWhole(part, f) && fits((part.value! / f.value!) * 100, share.text))) continue
    issues.push({ kind: 'share', message: `${part.text} of ${near.text} is ${plain((part.value! / near.value!) * 100)}%, not ${share.text}`, span: share.span })
  }
  return issues
}

const isWhole = (part: Figure, figure: Figure): boolean => figure.unit === part.unit && figure.value! >= part.value! && figure.approx === null

/** 60岁以上84万人，占总人口的14.7%: a number of which a share is told is a part of something else. */
const isPart = (reading: string, figure: Figure, next: Figure | undefined): boolean =>
  next?.unit === '%' && /^[，,]占[^，,。；;]*$/.test(reading.slice(figure.span.end, next.span.start))

/** Whether a share stands right behind a number as its own: 50件，占25%. */
const isShareOf = (reading: string, part: Figure, share: Figure | undefined): boolean =>
  share?.unit === '%' && !isShare(part) && /^[，,]占(?:比|总数|全部|总量)?(?:的)?(?:为|达)?$/.test(reading.slice(part.span.end, share.span.start))

/** 由70.4%提高到77.1%，提高6.7个百分点; 由92天缩短到71天，缩短22.8%. */
function changes(reading: string, figures: readonly Figure[]): FigureIssue[] {
  const issues: FigureIssue[] = []
  for (let i = 2; i < figures.length; i++) {
    const [a, b, change] = [figures[i - 2]!, figures[i - 1]!, figures[i]!]
    const lead = reading.slice(Math.max(0, a.span.start - 6), a.span.start)
    const between = reading.slice(a.span.end, b.span.start)
    const after = reading.slice(b.span.end, change.span.start)
    if (a.unit !== b.unit || [a, b, change].some((f) => f.approx !== null) || !/[由从]/.test(lead) || !/^[^，,。；;、]{0,6}[到至为]$/.test(between)) continue
    if (!/^[，,、](?:共|累计|净|实际)?(?:增长|增加|提高|提升|上升|下降|降低|减少|缩短|压缩)(?:了)?$/.test(after)) continue
    const by = Math.abs(b.value! - a.value!)
    const stated = change.unit.endsWith('百分点') && isShare(a) ? by : change.unit === '%' && !isShare(a) ? (by / a.value!) * 100 : change.unit === a.unit && !isShare(a) ? by : null
    if (stated === null || fits(stated, change.text, a.unit === change.unit ? scaleOf(change) : 1)) continue
    issues.push({ kind: 'change', message: `from ${a.text} to ${b.text} is a change of ${plain(stated)}, not ${change.text}`, span: change.span })
  }
  return issues
}

/** How much of its clause must stand before a number for two in the same words to be two answers to one question. */
const LEAD = 8
/** How far back a clause is looked for another figure. */
const OWN_CLAUSE = 40

/** One thing said twice in one part of the text, in the same words, with two numbers. */
function conflicts(reading: string, parts: readonly number[], figures: readonly Figure[]): FigureIssue[] {
  const told = new Map<string, Figure[]>()
  for (const [i, figure] of figures.entries()) {
    const { item, unit, period, rate, basis, value, max, span } = figure
    if (item === null || value === null || max !== null || isShare(figure) || rate !== null || basis !== null) continue
    const lead = /[^\s\d，,。；;、：:！？（(《“”]*$/.exec(reading.slice(Math.max(0, span.start - OWN_CLAUSE), span.start))![0]
    if (lead.length < LEAD) continue
    // 12个市级项目完成投资…, 20个县级项目完成投资…: of so many each, and not the same ones.
    const counted = figures[i - 1]
    if (counted && span.start - counted.span.end < OWN_CLAUSE && !/[，,。；;：:！？\n]/.test(reading.slice(counted.span.end, span.start))) continue
    const key = [lastAtOrBefore(parts, span.start), lead, item, unit, period].join('\t')
    const list = told.get(key)
    if (list) list.push(figure)
    else told.set(key, [figure])
  }
  return [...told.values()].filter((list) => list.length === 2 && list[0]!.value !== list[1]!.value).map(([a, b]) => ({
    kind: 'conflict', message: `${b!.item}: ${b!.text} here, ${a!.text} before`, span: b!.span,
  }))
}

const isShare = ({ unit }: Figure): boolean => unit === '%' || unit === '‰' || unit === '倍' || unit.endsWith('百分点')

/** Whether a number, rounded or cut to the places that the text gives, is the one that the text gives. */
function fits(exact: number, text: string, scale = 1): boolean {
  const written = /\d+(?:\.(\d+))?/.exec(text.replaceAll(',', ''))
  if (!written) return true
  const step = scale / 10 ** (written[1]?.length ?? 0)
  return Math.abs(exact - Number(written[0]) * scale) <= step * 1.000001
}

const scaleOf = ({ text, value }: Figure): number => value! / Number(/[\d.]+/.exec(text.replaceAll(',', ''))?.[0] ?? value)
const plain = (value: number): string => String(Number(value.toFixed(2)))
