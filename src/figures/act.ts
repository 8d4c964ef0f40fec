import type { Token } from '../text/index.js'
import { isActor } from './actors.js'
import { CLAUSE_END, isCount, isDegree, isModifier, isVerb, type Context, type Told } from './context.js'
import { isDoing, isPlain, ruleOf, type Governs } from './governing.js'
import { LINK, NOMINAL, OPENERS } from './nouns.js'

/** 收到|涉及|环境|的|提案: what papers are about governs them where nothing else does. */
const ABOUT_THEM = '涉及'
/** What ends the search for a governing verb. */
const BARRIER = /^[被把将从由向在]$/

const governs = (context: Context, index: number, clause: number): Governs => ruleOf(context, index, clause)?.says ?? 'no'

/** 实施|亿元以上|项目|30个: of a figure that says of what size things are, index of its first word; null of any other word. */
function limitEnding(context: Context, token: Token): number | null {
  const figure = context.figureEnding(token)
  return figure && /以[上下内]$/.test(context.reading.slice(context.startOf(figure), token.end)) ? context.before(figure) + 1 : null
}

/** The verb that governs the noun phrase whose first word stands behind the one at `index`; null where there is none. `linked` where the phrase is what something is said of (收集线索共9条, 审批环节由9个…), so that the verb must be a plain one. */
export function verbGoverning(context: Context, index: number, clause: number, linked: boolean): string | null {
  let doubtful: string | null = null
  let relative = false
  let behindRelative = false
  for (let i = index; i >= clause; i--) {
    const token = context.word(i)!
    if (token.text === '的') { // 收到|委员|提交|的|材料: the verb before 的 is its own
      if (behindRelative) break
      behindRelative = true
      if (isVerb(context.word(i - 1))) i--
      else relative = true
      continue
    }
    const limit = limitEnding(context, token)
    if (limit !== null) {
      i = limit
      continue
    }
    if (context.figureEnding(token) || BARRIER.test(token.text)) break
    if (context.isClosing(token) && context.opening(i) >= clause) { // 新增|高速|（一级）|公路, 编发|《…》|专刊
      i = context.opening(i)
      continue
    }
    const says = linked && !isPlain(token) ? 'no' : governs(context, i, clause)
    if (relative && says !== 'no') {
      // 涉及|加强|和|改善|环境|的|提案: verbs that are joined are of one clause.
      const joined = /^[、和与及]$/.test(context.word(i - 1)?.text ?? '') && isVerb(context.word(i - 2))
      if (joined) i--
      else relative = false
      if (token.text === ABOUT_THEM) doubtful = token.text
    } else if (behindRelative && token.text === ABOUT_THEM) doubtful = token.text
    else if (says === 'yes' && !(behindRelative && isInside(context, i, clause))) return token.text
    else if (says === 'perhaps') doubtful ??= token.text
    else if (!isVerb(token) && !context.isNoun(token) && !isModifier(token) && !/^[rtmd]/.test(token.tag) && !/^(?:[、等和与及全届次]|以及|以来|期间)$/.test(token.text)) break
  }
  return doubtful
}

/** 法治|建设, 对|办理|态度: a noun or a preposition before a verb makes it a part of something else. */
function isInside(context: Context, index: number, clause: number): boolean {
  const before = index > clause ? context.word(index - 1)! : undefined
  return before !== undefined && (before.tag === 'p' || (context.isNoun(before) && !isActor(before.text)))
}

/** 开展107项视察调研和|40次协商活动: what stands before the 和 is of the figure before, whose verb is shared. */
export function isJoined(context: Context, figure: Told, last: Told | undefined): boolean {
  const at = context.before(figure)
  return /^(?:[、和与及]|以及)$/.test(context.word(at)?.text ?? '') && last !== undefined && context.startOf(last) >= context.word(context.clauseStart(at))!.start
}

/** The verb that governs a number whose item follows it; of 新建2所学校、3个公园 the first alone has one before it. `last` is the figure before. */
export function verbBefore(context: Context, figure: Told, last: Told | undefined): string | null {
  if (isJoined(context, figure, last)) return null
  const at = context.before(figure)
  const clause = context.clauseStart(at)
  let doubtful: string | null = null
  for (let i = at; i >= clause && i > at - 12; i--) {
    const token = context.word(i)!
    const limit = limitEnding(context, token)
    if (limit !== null) {
      i = limit
      continue
    }
    if (token.end > context.startOf(figure) || context.figureEnding(token) || /^[将把]$|[》”」"]/.test(token.text)) break
    const says = token.text.length > 1 ? governs(context, i, clause) : 'no'
    if (says === 'yes') return token.text
    if (says === 'perhaps') doubtful ??= token.text
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
    const noun = token.text === '作' ? GIVEN : LIGHT.test(token.text) ? CARRIED_OUT : null // 作|大会发言, 进行了|专题讨论
    const given = noun?.exec(context.reading.slice(token.end, Math.min(context.block.end, token.end + 8)))?.[1]
    if (given !== undefined) return given
    const short = token.text.length === 1 && (token.text !== '获' || isVerb(next)) // 获|全省一等奖, but 获|推广
    const ending = !about && last === null && NOMINAL.has(token.text) && context.closes(next) && next?.text !== '的' // 居民|面对面|交流
    if (short || !(ending || isDoing(context, token, next))) continue
    last = token.text
    about ||= LIGHT.test(last)
    if (!about) break
  }
  return last
}
/** What one gives by 作. */
const GIVEN = /^了?(?:大会|交流|联合|口头|书面|主题|专题|典型|重点)?(发言|报告|讲话|汇报|介绍|说明|演讲|点评)(?![\u4e00-\u9fff])/
/** What one does by 进行, at the end of its clause. */
const CARRIED_OUT = /^了?(?:专题|集中|广泛|深入|认真|热烈|充分|重点|跟踪|现场|分组|联合)?([\u4e00-\u9fff]{2})(?![\u4e00-\u9fff])/
/** 进行|集中|视察, 予以|表彰: what is done is said by the next verb. */
const LIGHT = /^(?:进行|予以|加以)$/

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
const MEASURE = /^(?:总|年)|[额率值]$|(?:花费|面积|规模)$/
const JOINT = /^(?:[、和与及]|以及)$/
const JOINED = /^(?:(?:[、和与及]|以及|[，,]其中)[^，,。；;：:！？、]{0,24}|[^，,。；;：:！？、]{0,24}(?:[、和与及]|以及))$/
