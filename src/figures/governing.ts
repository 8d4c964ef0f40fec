import type { Token } from '../text/index.js'
import { isActor } from './actors.js'
import { CLAUSE_END, isModifier, isNominal, isVerb, type Context } from './context.js'
import { names } from './following.js'
import { ACT_OF_ONE, ADVERBIAL, INTRANSITIVE, OPENERS, PARTICIPLES, PREDICATES } from './nouns.js'

/** A verb in front of what is counted, with what stands around it. */
interface Verb {
  readonly context: Context
  readonly index: number
  readonly token: Token
  readonly next: Token | undefined
  /** The word that the verb stands right behind, in its clause. */
  readonly before: Token | undefined
  /** The word before is a noun that may go on with the verb, and names nobody who acts: 文明|建设. */
  readonly owned: boolean
  /** A 、 or 等 follows it, or the verbs behind it: 排水|、|供水. */
  readonly listed: boolean
}

/** What one rule says of such a verb: that it governs what is counted, or not, or perhaps, where no other does. */
export type Governs = 'yes' | 'no' | 'perhaps'
export interface GoverningRule {
  readonly id: string
  readonly says: Governs
  readonly test: (verb: Verb) => boolean
  /** A clause in which the rule decides, the verb it decides of, and the action of the clause's first figure. */
  readonly clause: string
  readonly verb: string
  readonly action: string | null
  readonly reason: string
}

/** Verbs that open a predicate, whatever stands around them. */
export const isPlain = ({ text }: Token): boolean => OPENERS.has(text) || PREDICATES.has(text)
const numberBehind = ({ context, index, next }: Verb): boolean => context.figureAt(/^[的了为成到出]$/.test(next?.text ?? '') ? context.word(index + 2) : next) !== undefined

/** 优化|环境|、|强化|保障|等: a verb with its object, behind a 、, or behind what has the list for its object. */
function isListed({ context, index, next }: Verb): boolean {
  const before = context.word(index - 1)
  // 创新|举办: a verb that does not always have an object says how the next is done.
  const outer = before !== undefined && (/^[的到出了]$/.test(before.text) || isPlain(before))
  if (before?.text !== '、' && (isVerb(next) || !outer)) return false
  let several = before?.text === '、'
  for (let i = index + 1; i < index + LONGEST_LIST; i++) {
    const token = context.word(i)
    if (!token || CLAUSE_END.test(token.text) || context.figureAt(token)) return false
    // 实施|甲工程|、|乙工程|等: a list of things is what the verb governs.
    if (token.text === '、' && !several && !isVerb(context.word(i + 1))) return false
    several ||= token.text === '、'
    if (token.text === '等') return several
  }
  return false
}
const LONGEST_LIST = 24

/** The first rule that holds decides. */
export const GOVERNING: readonly GoverningRule[] = [
  { id: 'adverbial', says: 'no', test: ({ token }) => ADVERBIAL.has(token.text),
    clause: '力争问题解决率90%。', verb: '力争', action: null, reason: 'it says how or when the next verb is done' },
  { id: 'noun', says: 'no', test: ({ token }) => NEVER.test(token.text),
    clause: '制定协商工作规则等20件制度文件。', verb: '工作', action: '制定', reason: 'a noun, whatever the dictionary calls it' },
  { id: 'participle', says: 'no', test: ({ token }) => PARTICIPLES.has(token.text),
    clause: '推广节能空调300台。', verb: '节能', action: '推广', reason: 'it says of what kind things are' },
  { id: 'one-character', says: 'no', test: ({ token }) => token.text.length === 1 && !ACT_OF_ONE.test(token.text),
    clause: '建成老年助餐点50个。', verb: '助', action: '建成', reason: 'a piece of a name' },
  { id: 'relative', says: 'no', test: (verb) => verb.next?.text === '的' && !numberBehind(verb),
    clause: '完成上级交办的道路建设等9项任务。', verb: '交办', action: '完成', reason: 'the verb of a clause of its own' },
  { id: 'organization', says: 'no', test: ({ token, next }) => token.text === '组织' && /^[、和与及]$/.test(next?.text ?? ''),
    clause: '政协组织和委员捐款20万元。', verb: '组织', action: null, reason: 'a body' },
  { id: 'limited', says: 'no', test: ({ context, token, before, next }) => !isPlain(token) && context.figureEnding(before) !== undefined && names(context, next),
    clause: '对涉及三家以上承办单位的2410件提案明确分工。', verb: '承办', action: '涉及', reason: 'of those that are counted, the kind' },
  { id: 'listed-name', says: 'no', test: ({ listed, owned }) => listed && owned,
    clause: '收集产业升级、城乡统筹等方面报告20篇。', verb: '升级', action: '收集', reason: 'the end of a name in a list' },
  { id: 'listed-clause', says: 'no', test: isListed,
    clause: '征集到优化环境、强化保障等意见建议30条。', verb: '强化', action: '征集', reason: 'one of several things that 等 ends the list of' },
  { id: 'compound', says: 'perhaps', test: (verb) => isPlain(verb.token) && verb.owned && isNominal(verb.token) && !numberBehind(verb),
    clause: '建成国家生态文明建设示范区5个。', verb: '建设', action: '建成', reason: 'a verb between nouns may be the middle of a name' },
  { id: 'plain', says: 'yes', test: ({ token }) => isPlain(token),
    clause: '委员提交提案30件。', verb: '提交', action: '提交', reason: 'it always has an object' },
  { id: 'listed', says: 'no', test: ({ listed }) => listed,
    clause: '完成燃气、排水、供水管网改造90公里。', verb: '排水', action: '完成', reason: 'a name in a list' },
  { id: 'adjacent', says: 'yes', test: (verb) => !isNominal(verb.token) && numberBehind(verb),
    clause: '市政府督查室组成4个督查组。', verb: '组成', action: '组成', reason: 'right before the number' },
  { id: 'each', says: 'yes', test: (verb) => verb.before !== undefined && EACH.test(verb.before.text) && numberBehind(verb),
    clause: '主席会议成员每人联系2家企业。', verb: '联系', action: '联系', reason: 'those who do it stand right before' },
  { id: 'intransitive', says: 'perhaps', test: ({ context, token, next }) => INTRANSITIVE.has(token.text) && names(context, next),
    clause: '引进国内到位资金60亿元。', verb: '到位', action: '引进', reason: 'it has no object, so that it says what kind of thing comes' },
  { id: 'first', says: 'yes', test: ({ before }) => before === undefined || isVerb(before),
    clause: '撬动资金30亿元。', verb: '撬动', action: '撬动', reason: 'nothing that it could be part of stands before it' },
  { id: 'verbal-noun', says: 'no', test: ({ context, token, before, owned }) => isNominal(token) && (owned || before!.text === '、' || context.figureEnding(before) !== undefined || isModifier(before!)),
    clause: '生物制造2个平台入选名单。', verb: '制造', action: '入选', reason: 'the end of a name' },
  { id: 'owned', says: 'perhaps', test: ({ owned }) => owned,
    clause: '新建低空起降设施20个。', verb: '起降', action: '新建', reason: 'it may be the middle of a name' },
  { id: 'rest', says: 'yes', test: () => true,
    clause: '委员撰写文章9篇。', verb: '撰写', action: '撰写', reason: 'a verb that nothing speaks against' },
]

/** 每人|联系|2家, 对口|联系|3个 */
const EACH = /^(?:每[人名位户家]|都要?|对口)$/
/** Nouns, whatever the dictionary calls them. */
const NEVER = /^(?:活动|工作|行动|生活|收入|支出)$/

/** The rule that decides whether the word at an index of a clause governs what is counted behind it; null of what is no verb. */
export function ruleOf(context: Context, index: number, clause: number): GoverningRule | null {
  const token = context.word(index)!
  const last = index > clause ? context.word(index - 1)! : undefined
  const before = last?.end === token.start ? last : undefined
  if (!isVerb(token) && !OPENERS.has(token.text) && !(isNominal(token) && EACH.test(before?.text ?? ''))) return null
  let behind = index + 1
  while (isVerb(context.word(behind)) && !context.figureAt(context.word(behind))) behind++
  const owned = before !== undefined && !isVerb(before) && context.isNoun(before) && !isActor(before.text)
  const verb: Verb = { context, index, token, next: context.word(index + 1), before, owned, listed: /^[、等]$/.test(context.word(behind)?.text ?? '') }
  return GOVERNING.find(({ test }) => test(verb))!
}

/** Whether a verb says what those do who stand before it, in a clause that goes on with `next`: not 自发|组织, 深入|协商, 散居|孤儿, 指导|办法, 内容|相近|的. */
export const isDoing = (context: Context, token: Token, next: Token | undefined): boolean =>
  next?.text !== '的' && (isVerb(token) || OPENERS.has(token.text)) && !ADVERBIAL.has(token.text) && !NEVER.test(token.text) && !(token.text === '深入' && next !== undefined && DEEPLY.test(next.tag + next.text)) && !((PARTICIPLES.has(token.text) || isNominal(token)) && names(context, next) && !SESSION.test(next!.text))
/** 深入|协商议政, 深入|研讨: how it was done, unlike 深入|企业. */
const DEEPLY = /^(?:[vli]|vn)(?=[\u3400-\u9fff])|协商|调研|考察|研究|交流/
/** 80个部门|办理|市政协五次会议以来的提案: whose papers they are, not what kind of doing. */
const SESSION = /政协$/
