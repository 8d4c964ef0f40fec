import { flatten, matchesOf, type Block, type Enumeration, type Heading, type Span } from '../text/index.js'
import { readNumber } from './numbers.js'

/** Nouns that a writer counts when points follow. */
const POINTS =
  '意见|建议|感受|考虑|思考|感悟|感想|倡议|提议|期望|启发|打算|心得|收获|思路|设想|对策|路径|途径|方向|着力点|切入点|理由|方面|工作|任务|问题|体会|想法|看法|认识|要求|希望|措施|举措|办法|重点|要点|特点|特色|特征|亮点|成效|成果|变化|突破|目标|关键词|关键|环节|步骤|原则|关系|载体|抓手|氛围|大事|实事|事|题|话|部分|阶段|经验|启示|原因|不足|短板|优势|作用|主题|内容|课题|行动|工程|文章|平台|履职|能力|本领|网络|机制|体系|意识|品牌|导向|坚持|聚焦|提升|强化'
const ENDS_IN_POINTS = new RegExp(`(?:${POINTS})$`)
const CORE = new RegExp(
  `(?<number>[一二两三四五六七八九十]{1,3}|(?<=以下)\\d{1,2})(?<measure>个方面的|方面的|个方面|方面|[个项点条大类种层步件句重张道座支块场套把型根股面篇])(?<noun>(?:(?![一二三四五六七八九十])[\\u3005\\u3007\\u3400-\\u9fff]){0,9})(?=(?<mark>[，,、。：:；;！!]|$))`, 'g')
/** 从三个方面作汇报, 重点在四个方面抓落实: the number stands before the verb. */
const FROM = /(?:主要|重点|着重|突出)?[从在](?:以下)?(?<number>[一二两三四五六七八九十]{1,3})个?(?<measure>方面)(?<noun>[^的，,。；;：:][^，,。；;：:]{1,20})(?<mark>(?=[，,。：:；;]|$))/g
/** 三支队伍夯基础: a heading counts the headings below it. */
const OF_HEADING = /(?<=^|[，,、\s.．)）])(?<number>[二两三四五六七八九十])(?<measure>[个项支条大类种])(?<noun>[\u3400-\u9fff]{2})(?=[\u3400-\u9fff]{2,5}[。]?$|[\u3400-\u9fff]{2,5}[，,])/g
const ADVERB = '主要|重点|着重|突出|切实|集中|认真|全力|努力|至少|简要|着力|再|共|初步|大致|特别|扎实|具体|大力|统筹'
const VERB =
  '基于|出于|抓好|做好|办好|把握好|把握|处理好|抓住|抓|做|谈|讲|提出|提|说|报告|汇报|介绍|强调|有|实现|推进|完成|开展|实施|体现在|体现为|表现在|表现为|围绕|聚焦|坚持|强化|分为|包括|归纳为|概括为|完善|落实|突破|打造|建设|构建|搞好|注重|围着|采取|健全|加强'
const GROUP = new RegExp(`(?:${ADVERB})*(?:${VERB})(?:了|好|以下|如下|这|的|出)*$`)
/** 关键是三句话 */
const CLEFT = /(?:关键|重点|主要|核心)就?是$/
const SAYING = /(?:谈|讲|提|提出|说|强调|汇报|报告)(?:以下|如下|了)*$/
/** What one says has so many points. */
const SAID = /意见|建议|感受|考虑|思考|感悟|感想|倡议|提议|期望|体会|想法|看法|要求|希望|问题|话/
/** The first point right behind the promise, perhaps in the same sentence, where it is no heading. */
const FIRST = /^[：:] ?(?:一是|一要|一来|其一|第一|首先|[（(]一[)）]|一、)/
const SUBJECT = /^(?:我们?|大家|他们?|市政协|政协|常委会|全市|全省|本人|同志们)/
/** A headline’s promise: 四个看点速览… */
const HEADLINE = /(?<text>(?<number>[一二三四五六七八九十])[大个](?:关键词|看点|亮点|变化|关键字|重点(?![\u3400-\u9fff])))/

/** Clauses that promise a number of points, and how many of them the outline holds. A clause is reported once. */
export function enumerationsOf(blocks: readonly Block[], outline: readonly Heading[], title: Block | undefined, body: number): Enumeration[] {
  const headings = flatten(outline)
  const series = seriesOf(outline)
  const seen = new Set<string>()
  const enumerations: Enumeration[] = []
  const headline = title && HEADLINE.exec(title.text)
  if (title && headline) {
    const start = title.start + headline.index
    const count = readNumber(headline.groups!.number!)!
    const top = longest(outline)
    enumerations.push({ text: headline.groups!.text!, count, found: top === count ? count : 0, span: { start, end: start + headline.groups!.text!.length } })
  }
  const from = title && matchesOf(FROM, title.text)[0]
  if (title && from) {
    const promise = fromPromise(title, from)
    if (longest(outline) === promise.count) enumerations.push({ text: promise.text, count: promise.count, found: promise.count, span: promise.span })
  }
  let at = 0
  for (const block of blocks.slice(body)) {
    const promises = [...matchesOf(FROM, block.text).map((match) => fromPromise(block, match)), ...matchesOf(CORE, block.text).map((match) => promiseAt(block, match)), ...matchesOf(OF_HEADING, block.text).map((match) => ({ ...fromPromise(block, match), heads: true }))]
    for (const promise of promises) {
      if (!promise || seen.has(promise.text)) continue
      while (at < headings.length && headings[at]!.span.start < promise.span.end) at++
      const found = pointsOf(promise, headings, at, series, block)
      if (found === 0 && !promise.says) continue
      seen.add(promise.text)
      enumerations.push({ text: promise.text, count: promise.count, found, span: promise.span })
    }
  }
  return enumerations
}

interface Promise {
  readonly text: string
  readonly count: number
  readonly span: Span
  /** Counts points of a text, so that the headings that come next can be meant. */
  readonly named: boolean
  /** Ends its sentence, or stands before a colon: its points follow at once. */
  readonly closes: boolean
  /** A phrase that can only promise, so that the lack of its points is worth saying. */
  readonly says: boolean
  /** Counts the headings below its own, or nothing. */
  readonly heads: boolean
}

function promiseAt(block: Block, match: RegExpExecArray): Promise | null {
  const { number, noun, measure, mark } = match.groups!
  const index = match.index!
  const count = readNumber(number!)
  if (count === null || count < 2 || block.text[index - 1] === '第') return null
  const before = clauseBefore(block.text, index)
  if (before === null) return null
  const group = GROUP.exec(before) ?? CLEFT.exec(before)
  const verb = before.slice(Math.max(...['是', '为', '要', '将', '来'].map((word) => before.lastIndexOf(word))) + 1)
  const lead = group ? group[0] : verb.length <= 6 && !SUBJECT.test(verb) && !/[\d年月的]/.test(verb) ? verb : ''
  if (lead === '') return null
  const start = index - lead.length
  const end = index + match[0].length
  const pointed = FIRST.test(block.text.slice(end, end + 8))
  const named = pointed || ENDS_IN_POINTS.test(measure! + noun!)
  const closes = mark === '' || '。：:！!；;'.includes(mark!)
  return {
    text: block.text.slice(start, end),
    count,
    span: { start: block.start + start, end: block.start + end },
    closes,
    named,
    heads: false,
    says: pointed || (closes && named && SAYING.test(lead) && /[点条个项]/.test(measure!) && SAID.test(noun!)),
  }
}

function fromPromise(block: Block, match: RegExpExecArray): Promise {
  const span = { start: block.start + match.index, end: block.start + match.index + match[0].length }
  return { text: match[0], count: readNumber(match.groups!.number!) ?? 0, span, closes: true, named: true, says: false, heads: false }
}

/** The words of the clause before an offset, a heading’s marker left out; null where the clause is too long to be a promise. */
function clauseBefore(text: string, index: number): string | null {
  const from = Math.max(0, index - 24)
  const window = text.slice(from, index)
  const cut = Math.max(...['，', ',', '、', '。', '：', ':', '；', ';', '！', '）', ')', '“', '”', ' '].map((mark) => window.lastIndexOf(mark)))
  return window.slice(cut + 1)
}

/** For each heading that begins a series, the number of its members. */
function seriesOf(outline: readonly Heading[]): Map<Heading, number> {
  const series = new Map<Heading, number>()
  const visit = (siblings: readonly Heading[]): void => {
    for (let i = 0; i < siblings.length;) {
      let n = 1
      while (siblings[i + n] && follows(siblings[i + n - 1]!, siblings[i + n]!)) n++
      series.set(siblings[i]!, n)
      i += n
    }
    for (const { children } of siblings) visit(children)
  }
  visit(outline)
  return series
}

const follows = (a: Heading, b: Heading): boolean => a.scheme === b.scheme && (a.number === null || b.number === null || b.number > a.number)
const longest = (outline: readonly Heading[]): number => outline.filter(({ scheme }) => scheme !== 'bullet').length

/**
 * The points of a promise: the series under the heading that repeats its words; else the series that follows at once,
 * or one further on that has just the promised number. 0 where the outline has none.
 */
function pointsOf(promise: Promise, headings: readonly Heading[], next: number, series: ReadonlyMap<Heading, number>, block: Block): number {
  const { text, count, closes, span } = promise
  const own = headings[next - 1]
  const below = own && own.span.start <= span.start && own.span.end >= span.end ? childSeries(own, count, series) : null
  if (promise.heads) return below === count ? count : 0
  if (below !== null) return below
  for (let i = next; i < Math.min(headings.length, next + NEAR); i++) if (headings[i]!.title.startsWith(text)) return childSeries(headings[i]!, count, series)
  if (!promise.named) return 0
  if (!closes && block.text[span.end - block.start] === '、') return 0
  for (let i = next; i < Math.min(headings.length, next + 2); i++) {
    const heading = headings[i]!
    const members = series.get(heading)
    if (members === undefined || (heading.number !== null && heading.number !== 1)) continue
    if (members === count) return count
    if (i === next && closes && heading.span.start - span.end <= 4) return Math.min(members, count)
  }
  return 0
}

/** How far ahead the heading that repeats a promise is looked for. */
const NEAR = 60

function childSeries(heading: Heading, count: number, series: ReadonlyMap<Heading, number>): number {
  const sizes = heading.children.map((child) => series.get(child) ?? 0)
  return sizes.includes(count) ? count : Math.min(count, Math.max(0, ...sizes))
}
