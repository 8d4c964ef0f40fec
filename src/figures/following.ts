import type { Token } from '../text/index.js'
import { PERSON } from './actors.js'
import { CLAUSE_END, isCount, isModifier, isNominal, isVerb, type Context, type Told } from './context.js'
import { ABOUT, EVENT, HEADS, PLACES, PREDICATES } from './nouns.js'

// How a word behind a number stands to the words next to it: whether it goes on with the noun, describes it, or ends it.

/** 重点帮扶县, 典型村片区: a last syllable whatever follows. */
export const PLACE_SUFFIX = /^[县村镇乡园站院校区]$/
/** One syllable for a kind of place: what follows it is a name. */
const KIND_OF_PLACE = /^[市县州区旗镇乡村]$/
/** 3个市和|自治州, 20个县和|重点镇. */
const ALSO_PLACES = /^[\u3400-\u9fff]{0,3}[市县州区地盟旗镇乡村省部单厅局企学]/

/** Whether a word may be the last of a noun. */
export function ends(context: Context, token: Token | undefined): boolean {
  return token !== undefined && !context.figureAt(token) && (context.isNoun(token) || PLACE_SUFFIX.test(token.text))
}

/** 提案|承办|单位: the name goes on. */
export function names(context: Context, next: Token | undefined): boolean {
  return next !== undefined && !context.figureAt(next) && !context.closes(next) && (/^(?:n|j)/.test(next.tag) || HEADS.has(next.text)) && context.isNoun(next)
}

/** 承办单位, 联合督查组: a verb before a noun, right after the number that ends at `from`, describes it. */
export function describes(context: Context, figure: Told, from: number, token: Token, next: Token | undefined, after?: Token): boolean {
  if (!isVerb(token) || !(isCount(figure) || context.reading[from] === '的') || token.text.length < 2 || (PREDICATES.has(token.text) && !(token.text === '入选' && next !== undefined && PERSON.test(next.text))) || (token.tag === 'v' && /^.[作为成入]$/.test(token.text)) || !next || context.figureAt(next)) return false
  return context.isNoun(next) || HEADS.has(next.text) || isNominal(next) && after !== undefined && context.isNoun(after) && !context.figureAt(after)
}

/** 市州, 市县: what follows is theirs, not part of their name (14个市州财政收入增长). */
export function isWhole(token: Token, next: Token | undefined): boolean {
  return PLACES.has(token.text) && next !== undefined && !/^(?:城区|级|政协|中心|委员|[和与及])/.test(next.text) && !(token.text === '省市' && next.text.startsWith('重点'))
}

/** Whether 和 joins the words `next` to a phrase: 9个市和某某、某某县: what is joined to 市 is a name, unless it is a kind of place too. */
export function joins(context: Context, phrase: string, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (!next || /^n[sr]/.test(next.tag) || (KIND_OF_PLACE.test(phrase) && !ALSO_PLACES.test(context.reading.slice(next.start, next.start + 4))) || context.figureAt(next) || context.figureAt(afterNext)) return false
  // 1件集体提案|和|委员|个人|的|6件提案: the next is whose the next number's are.
  const at = context.words.indexAt(next.start)
  if (!/^(?:地区|国家)$/.test(next.text)) for (let k = at + 1; k <= at + 3; k++) if (context.word(k)?.text === '的' && context.figureAt(context.word(k + 1))) return false
  return context.isNoun(next) || isModifier(next)
}

/** Index of the 的 that ends a description, if one is near; else -1: 一个范围较小的主题. `begun` where words of a noun stand before it. */
export function relative(context: Context, figure: Told, i: number, begun: boolean): number {
  const token = context.word(i)!
  const about = ABOUT.has(token.text)
  if (begun && token.tag === 'p') return -1 // 6个小组|从…的角度
  if (token.text === '的' || !(/^(?:[vadpz]|zg)/.test(token.tag) || (!begun && token.tag === 'i') || about) || (PREDICATES.has(token.text) && !about && token.text !== '有' && (begun || !/^[名位]$/.test(figure.unit)))) return -1
  const able = ABLE.test(token.text) && !begun
  for (let k = i + 1; k < i + (begun ? 4 : able ? 12 : 8); k++) {
    const ahead = context.word(k)
    if (!ahead || CLAUSE_END.test(ahead.text) || (ahead.text === '、' && token.tag !== 'i' && !able) || context.figureAt(ahead)) return -1
    if (ahead.text === '的') return k
  }
  return -1
}

/** 3条|可|操作|、|能|落地|的|建议 */
const ABLE = /^(?:可|能|可以|能够)/
/** What units of papers count. */
const PAPER = /(?:提案|议案|建议|意见|信息|报告|批示|文章|稿件|来稿|来信|信件|诉求|线索|材料|案例|作品)$/

/** 38名热心公益的委员: of persons, what does not name one describes them. */
export const describesPersons = ({ unit }: Told, phrase: string): boolean => /^[名位]$/.test(unit) && !PERSON.test(phrase)

/** 15件民生领域|的|提案, 3场专家|的|讲座, 24件领导领办|的|重点提案: papers and events are counted by units of their own; what is not one, before the 的 at an index, is whose or of what. */
export function isOf(context: Context, { unit }: Told, phrase: string, at: number): boolean {
  const kind = /^[件条篇份]$/.test(unit) ? PAPER : /^(?:场|场次|期)$/.test(unit) ? EVENT : null
  if (kind === null || kind.test(phrase.replace(/批示$/, ''))) return false // 31件领导批示|的|信息
  for (let k = at + 1; k <= at + 3; k++) {
    const token = context.word(k)
    if (!token || !(context.isNoun(token) || isModifier(token))) return false
    if (kind.test(token.text)) return true
  }
  return false
}

/** 15%企业所得税, 51%股权: what is told by its rate. */
const RATED = /^(?:企业|个人)?(?:所得税|增值税|消费税|关税|股权|股份)/
/** 覆盖80%以上行政村, 60%民办学校完成…: a share before what it is the share of, at the beginning of a clause or after what reaches it. */
export function sharesNoun(context: Context, figure: Told, next: Token): boolean {
  if (!/^[%％]$/.test(figure.unit) || next.start !== context.endOf(figure) || !(context.isNoun(next) || isModifier(next))) return false
  if (RATED.test(context.reading.slice(next.start, next.start + 6))) return true
  const before = context.word(context.before(figure))
  return before === undefined || before.end <= context.block.start || /^[，,。；;、]$/.test(before.text) || /^(?:覆盖|惠及|带动|帮助|服务|使|让|超|超过)$/.test(before.text)
}

/** 甲处、乙处等6个单位|和丙厂: what stands before the number ends the list of those that it counts. */
export const endsList = (context: Context, figure: Told): boolean => context.reading[context.startOf(figure) - 1] === '等'

const PROVINCE = /^[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁新藏蒙港澳台]/
/** 33位在|渝|全国政协委员, 15家在|川央企: where, by the short name of a province, of what is still to come. */
export const isProvince = ({ text, tag }: Token): boolean => PROVINCE.test(text) && (text.length === 1 || tag === 'x')
