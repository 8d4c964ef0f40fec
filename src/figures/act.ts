import type { Token } from '../text/index.js'
import { isActor } from './actors.js'
import { CLAUSE_END, isCount, isDegree, isModifier, isNominal, isVerb, type Context, type Told } from './context.js'
import { names } from './following.js'
import { ACT_OF_ONE, ADVERBIAL, INTRANSITIVE, LINK, OPENERS, PARTICIPLES, PREDICATES } from './nouns.js'

/** Nouns, whatever the dictionary calls them. */
const NEVER = /^(?:活动|工作|行动|生活|收入|支出)$/
/** What ends the search for a governing verb: what stands before it describes. */
const BARRIER = /^[的被把将从由向在]$/

/** Not a verb that says how, or of what kind, or that is a noun: 自发|组织, 散居|孤儿, 工作. */
const isPredicate = (context: Context, token: Token, next: Token | undefined): boolean =>
  (isVerb(token) || OPENERS.has(token.text)) && !ADVERBIAL.has(token.text) && !NEVER.test(token.text) && !(PARTICIPLES.has(token.text) && names(context, next))

const isPlain = ({ text }: Token): boolean => OPENERS.has(text) || PREDICATES.has(text)

type Doubt = 'none' | 'doubtful' | 'sure'

/** Whether the word at an index, before what is counted, says what was done with it: not 生物|制造|2个平台, 上市|企业, 排水|、|供水管网; 低空|起降|设施 perhaps. */
function governs(context: Context, index: number, clause: number): Doubt {
  const token = context.word(index)!
  const next = context.word(index + 1)
  if (!isPredicate(context, token, next) || PARTICIPLES.has(token.text) || (token.text.length === 1 && !ACT_OF_ONE.test(token.text))) return 'none'
  if (next?.text === '的' && !context.figureAt(context.word(index + 2))) return 'none' // 上级交办的重点工程等3项
  const before = index > clause ? context.word(index - 1)! : undefined
  const owned = before?.end === token.start && !isVerb(before) && isOwner(context, before)
  let behind = index + 1
  while (isVerb(context.word(behind)) && !context.figureAt(context.word(behind))) behind++
  const listed = /^[、等]$/.test(context.word(behind)?.text ?? '')
  if (token.text === '组织' && /^[、和与及]$/.test(next?.text ?? '')) return 'none' // 政协组织和委员
  if (isPlain(token) && !(listed && owned)) return owned && isNominal(token) && names(context, next) ? 'doubtful' : 'sure' // 建成|文明|建设|示范区
  if (listed) return 'none'
  if (!isNominal(token) && context.figureAt(next?.text === '的' ? context.word(index + 2) : next)) return 'sure'
  if (INTRANSITIVE.has(token.text) && names(context, next)) return 'doubtful'
  if (!before || before.end !== token.start || isVerb(before)) return 'sure'
  if (isNominal(token)) return owned || before.text === '、' || context.figureEnding(before) || isModifier(before) ? 'none' : 'sure'
  return owned ? 'doubtful' : 'sure'
}

/** A noun that the next word would go on with, unless it names who acts. */
const isOwner = (context: Context, token: Token): boolean => context.isNoun(token) && !isActor(token.text)

/** The verb that governs the noun phrase whose first word stands behind the one at `index`; null where there is none. `linked` where the phrase is what something is said of (收集线索共9条, 审批环节由9个…), so that the verb must be a plain one. */
export function verbGoverning(context: Context, index: number, clause: number, linked: boolean): string | null {
  let doubtful: string | null = null
  for (let i = index; i >= clause && i > index - 12; i--) {
    const token = context.word(i)!
    if (context.figureEnding(token) || BARRIER.test(token.text)) break
    if (context.isClosing(token) && context.opening(i) >= clause) { // 新增|高速|（一级）|公路, 编发|《…》|专刊
      i = context.opening(i)
      continue
    }
    const sure = linked && !isPlain(token) ? 'none' : governs(context, i, clause)
    if (sure === 'sure') return token.text
    if (sure === 'doubtful') doubtful ??= token.text
    else if (!isVerb(token) && !context.isNoun(token) && !isModifier(token) && !/^[rt]/.test(token.tag) && !/^[、等和与及]$/.test(token.text)) break
  }
  return doubtful
}

/** The verb that governs a number whose item follows it; of 新建2所学校、3个公园 the first alone has one before it. */
export function verbBefore(context: Context, figure: Told): string | null {
  const at = context.before(figure)
  const clause = context.clauseStart(at)
  if (/^[、和与及]$/.test(context.word(at)?.text ?? '') && context.figures.some((f) => f.end <= figure.start && context.startOf(f) >= context.word(clause)!.start)) return null
  let doubtful: string | null = null
  for (let i = at; i >= clause && i > at - 12; i--) {
    const token = context.word(i)!
    if (token.end > context.startOf(figure) || context.figureEnding(token) || /[》”]/.test(token.text)) break
    const sure = token.text.length > 1 ? governs(context, i, clause) : 'none'
    if (sure === 'sure') return token.text
    if (sure === 'doubtful') doubtful ??= token.text
  }
  return doubtful
}

/** What those do who were counted: the first verb of the rest of a clause, behind one like 围绕 the last. */
export function verbFrom(context: Context, index: number): string | null {
  let about = false
  let last: string | null = null
  for (let i = index; i < index + (about ? 16 : 8); i++) {
    const token = context.word(i)
    if (!token || token.start >= context.block.end || CLAUSE_END.test(token.text) || context.figureAt(token)) break
    if (token.text === '在') i = placeEnd(context, i) // 在|全省|考评|中|获得|优秀
    about ||= ABOUT.test(token.text)
    const next = context.word(i + 1)
    const short = token.text.length === 1 && (token.text !== '获' || isVerb(next)) // 获|全省一等奖, but 获|推广
    if (short || !isPredicate(context, token, next) || (isNominal(token) && names(context, next))) continue
    last = token.text
    if (!about) break
  }
  return last
}
/** Index of the word that ends what 在 at an index begins; its own where none is near. */
function placeEnd(context: Context, index: number): number {
  for (let i = index + 1; i < index + 6; i++) if (/^[中上里下内间后前]$/.test(context.word(i)?.text ?? '')) return i
  return index
}

/** 委员|围绕|产业升级|建言: what they speak about comes first. */
const ABOUT = /^(?:围绕|针对|就|聚焦|依托)$/

/** 办理议案3件、提案5件; 分别增长2%、4%; 新增道路9公里，其中高速2公里: one verb for all that are joined. */
export function shareActs({ figures, reading, block, words }: Context): void {
  figures.forEach((figure, index) => {
    const last = figures[index - 1]
    if (!last?.action || figure.action !== null) return
    const between = reading.slice(block.start + last.end, block.start + figure.start)
    const alone = JOINT.test(between) && (isDegree(last) === isDegree(figure) || LINK.has(last.action))
    const named = isCount(figure) || isCount(last) || !LINK.has(last.action) || OPENERS.has(last.action)
    const own = LINK.has(words.at(block.start + figure.start - 1)?.text ?? '') || MEASURE.test(figure.item ?? '')
    if (alone || (named && !own && !isDegree(last) && !isDegree(figure) && JOINED.test(between))) figure.action = last.action
  })
}
/** 引进项目3个、总投资2亿元: what is measured of them is not what was done with them. */
const MEASURE = /^(?:总|年)|[额率值]$|花费$|面积$/
const JOINT = /^(?:[、和与及]|以及)$/
const JOINED = /^(?:(?:[、和与及]|以及|[，,]其中)[^，,。；;：:！？、]{0,24}|[^，,。；;：:！？、]{0,24}(?:[、和与及]|以及))$/
