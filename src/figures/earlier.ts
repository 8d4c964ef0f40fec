import { AIM } from './compared.js'
import { isCount, isDegree, type Context, type Told } from './context.js'
import { PAPERS } from './headless.js'
import type { Left } from './left.js'
import { GAPPED, LINK, NOUNS } from './nouns.js'

// What a number counts where its own clause does not say so: told by the figures before it, or by the papers named last.

/** The last figure of each unit in the document, for table cells and clauses that leave their noun out. */
export type Memory = Map<string, Told>

/** Whether no sentence ends between two figures of a block; a figure that the document has elsewhere is far. */
export const sameSentence = ({ block, reading }: Context, before: Told, figure: Told): boolean =>
  before.start < figure.start && !/[。！？]/.test(reading.slice(block.start + before.end, block.start + figure.start))

/** 收到提案67件。99.2%|已经办复: the papers that were counted last, of which so many had something done to them. */
const DONE = /^(?:已经?|均已?|全部|都已?|得到)?(?:办复|答复|办结|办理|解决|落实|采纳|回复)/
export function paperShare({ figures, block, reading }: Context, figure: Told, index: number): string | null {
  const from = block.start + figure.end
  const counted = DONE.test(reading.slice(from, Math.min(block.end, from + 8))) ? figures.slice(0, index).reverse().find((f) => PAPERS.test(f.unit) && f.item !== null) : undefined
  return counted ? (PAPER.exec(counted.item!)?.[0] ?? null) : null
}
const PAPER = /(?:提案|议案|建议|信息)$/

/** 新建幼儿园48所，超额完成40所的年度目标任务: what was aimed at is what was counted before. */
export function aimed({ figures, block, reading }: Context, figure: Told, item: string, index: number): string | null {
  const done = AIM.test(item) ? figures.slice(Math.max(0, index - 3), index).reverse().find((f) => f.unit === figure.unit && f.item !== null) : undefined
  return done && !/[。！？；;]/.test(reading.slice(block.start + done.end, block.start + figure.start)) ? done.item : null
}

/** 由10至15天，调高为18至20天: of what the length was before. */
export function sameLength({ figures, block, reading }: Context, figure: Told, index: number): string | null {
  const last = figures[index - 1]
  return last?.unit === figure.unit && CHANGED_TO.test(reading.slice(block.start + last.end, block.start + figure.start)) ? last.item : null
}
const CHANGED_TO = /^[，,](?:大幅|统一|进一步)?(?:缩短|压缩|压减|减少|延长|增加|提高|调[高低整]?|改)[为至到]$/

/** 床位9万张，县城占3万张: of what was counted before, not of what has it. */
export function partOf({ figures, block, reading }: Context, figure: Told, index: number): string | null {
  const start = block.start + figure.start
  if (!isCount(figure) || !/占了?$/.test(reading.slice(start - 2, start))) return null
  const whole = figures.slice(Math.max(0, index - 3), index).reverse().find((f) => f.unit === figure.unit && f.item !== null)
  return whole && !/[。！？]/.test(reading.slice(block.start + whole.end, start)) ? whole.item : null
}

/** 老人9万人，增长率3%，占总人口的两成: what has a share is what was counted, not what was measured of it. */
export function sharer({ figures, block, reading }: Context, index: number): string | null {
  const at = block.start + figures[index]!.start
  const last = figures.slice(Math.max(0, index - 3), index).reverse().find((f) => f.item !== null && !isDegree(f))
  return last && !/[。！？；;]/.test(reading.slice(block.start + last.end, at)) ? last.item : null
}

/** 经营主体新增320户，总量达2037户: the sum of what was counted right before. */
/** 全部建起委员工作室，总数增至152个 */
const BUILT = /(?:建[起成立]|设立|成立|创建|培育|打造)了?([\u3400-\u9fff]{2,12})[，,](?:总[数量]|数量)[\u3400-\u9fff]{0,4}$/
const BARE_SUM = /^(?:总量|总数|存量|数量)$/
export function summed({ figures, block, reading }: Context, figure: Told, item: string | null, index: number): string | null {
  if (item === null || !BARE_SUM.test(item)) return item
  const start = block.start + figure.start
  const built = BUILT.exec(reading.slice(Math.max(block.start, start - 30), start))?.[1]
  if (built !== undefined) return built + item
  const alike = (f: Told): boolean => f.item !== null && (f.unit === figure.unit || (figure.unitClass === 'time' && isDegree(f)))
  const last = figures.slice(Math.max(0, index - 3), index).reverse().find(alike)
  return last && !/[。！？；;]/.test(reading.slice(block.start + last.end, block.start + figure.start)) ? last.item + item : item
}

/** 对提案进行审查。同意立案30件: the papers that were named last, where nothing was counted of them yet. */
const NAMED_PAPER = /.*(提案|议案|社情民意信息|(?<!社情民意)信息|建议)(?![委者人])/s
export function paperBefore({ block, reading }: Context, figure: Told, left: Left): string | null {
  const start = block.start + figure.start
  return PAPERS.test(figure.unit) && left.gapped ? (NAMED_PAPER.exec(reading.slice(Math.max(block.start, start - 150), start))?.[1] ?? null) : null
}

/** 集体提案42件、委员提案88件，立案120件: the noun left out is the one both are, and beyond the sentence the plain one. */
export function whole({ figures, block, reading }: Context, known: Told, figure: Told, index: number): string | null {
  const item = known.item
  if (item === null || !isCount(figure) || (known.start < figure.start && !/[，,。；;：:！？]/.test(reading.slice(block.start + known.end, block.start + figure.start)))) return item
  const others = figures.slice(Math.max(0, index - 6), index).flatMap((f) => (f.unit === known.unit && f.item !== null && f.item !== item ? [f.item] : []))
  const head = others.filter((other) => item.endsWith(other)).at(-1)
  if (head) return head
  const last = item.slice(-2)
  const apart = known.start < figure.start && /[。！？]/.test(reading.slice(block.start + known.end, block.start + figure.start))
  return NOUNS.has(last) && (apart || others.some((other) => other.endsWith(last))) ? last : item
}

/** The last figure of the same unit; else, within a sentence, the one right before. */
export function antecedent({ figures, block, reading }: Context, figure: Told, left: Left, index: number, memory: Memory): Told | null {
  const near = figures.slice(Math.max(0, index - 6), index).reverse().filter((f) => f.item !== null && !isDegree(f) && f.unitClass !== 'time')
  const beside = figures[index - 1]
  if (beside?.item && beside.unit === '户' && /^[人口]$/.test(figure.unit) && /^[、，,]$/.test(reading.slice(block.start + beside.end, block.start + figure.start))) return beside // 居民103户、274人
  const same = near.find((f) => f.unit === figure.unit)
  const acts = left.action !== null && !GAPPED.has(left.action) && !LINK.has(left.action)
  const apart = (f: Told): boolean => /[。！？]/.test(reading.slice(block.start + f.end, block.start + figure.start))
  if (same && !isCount(figure) && acts && apart(same)) return null // 财政支出三十亿元。地方安排两亿元
  if (same) return same
  const cell = figure.start === 0 && block.start + figure.end === block.end
  const reduced = isCount(figure) && left.gapped && (left.item !== null || left.headless || GAPPED.has(left.action ?? ''))
  const known = cell || (near.length === 0 && reduced) ? memory.get(figure.unit) : undefined
  if (known) return known
  const last = near[0]
  if (isCount(figure) && acts) return null // 转移群众19万人次，避险80起
  if (last && PEOPLE.test(last.unit) !== PEOPLE.test(figure.unit)) return null // 建议40条，60人次参与
  return last && !/[。！？；;]/.test(reading.slice(block.start + last.end, block.start + figure.start)) ? last : null
}
export const PEOPLE = /^(?:人|人次|名|位)$/
