import type { Span } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { isJoined, shareActs, verbBefore, verbFrom } from './act.js'
import { CLAUSE_END, Context, REACH, isCount, isDegree, isNominal, isVerb, tidy, type Told } from './context.js'
import { distribute } from './distribute.js'
import { durationOf } from './duration.js'
import { AIM } from './compared.js'
import { aimed, antecedent, paperBefore, paperShare, partOf, PEOPLE, sameLength, sameSentence, sharer, summed, whole, type Memory } from './earlier.js'
import { kindOf } from './headless.js'
import { BODIES, PERSON } from './actors.js'
import { leftOf, type Left } from './left.js'
import { EVENT, EVENT_UNITS, HEADS, LINK, NOMINAL, NOUNS, PREDICATES } from './nouns.js'
import { rightOf, type Right } from './right.js'
import type { Words } from './words.js'

interface Counted {
  readonly item: string | null
  readonly action: string | null
}

/** Says of every figure of a block what it counts (item) and what was done with it (action). */
export function tellItems(reading: string, words: Words, block: Span, candidates: readonly Candidate[], memory: Memory): readonly Told[] {
  const context = new Context(reading, words, block, candidates)
  const { figures } = context
  figures.forEach((figure, index) => {
    const { item, action } = counted(context, figure, index, memory)
    figure.item = item
    figure.action = action
    if (figure.item !== null) memory.set(figure.unit, figure)
  })
  distribute(context)
  shareActs(context)
  return figures
}

function counted(context: Context, figure: Told, index: number, memory: Memory): Counted {
  const kind = kindOf(context, figure)
  if (kind !== null) return { item: kind, action: verbBefore(context, figure, context.figures[index - 1]) ?? verbFrom(context, context.words.indexAt(context.endOf(figure))) }
  const left = listed(context, figure, leftOf(context, figure))
  const part = partOf(context, figure, index)
  if (part !== null) return { item: part, action: '占' }
  const shared = ofList(context, figure, index, left)
  if (shared) return shared
  const found = rightOf(context, figure)
  const right = found && (figure.unitClass === 'money' && !found.joined && found.item.length === 1 || isPurpose(context, figure, left, found) || isAim(figure, left, found) || (!isCount(figure) && STEP.test(found.item))) ? null : found // 超千亿元县
  if (isDegree(figure)) return degree(context, left, right, index)
  if (figure.unitClass === 'time' && !(figure.unit === '分' && right?.joined)) return { item: (BODIES.test(left.item ?? '') ? durationOf(context, figure, index) : null) ?? summed(context, figure, left.item !== null && STEP.test(left.item) ? (context.figures[index - 1]?.item ?? null) : left.item, index) ?? durationOf(context, figure, index) ?? sameLength(context, figure, index) ?? (right?.joined && left.linked ? right.item : null), action: left.action ?? (/[由从]/.test(context.reading[context.startOf(figure) - 1] ?? '') ? null : verbFrom(context, context.words.indexAt(context.endOf(figure)))) }
  if (figure.unit === '次' || isTimes(figure)) {
    const event = adverbial(context, figure, right)
    if (event) return event
  }
  if (right && (isCount(figure) ? true : left.item === null || left.gapped || left.bare || context.reading[context.startOf(figure) - 1] === '的' || (right.joined && (PREDICATES.has(left.item) || TOTAL.test(left.item) || (figure.unitClass === 'money' && PAID.test(right.item) && !PAID.test(left.item)))) || (!left.linked && !right.joined && !isLimit(context, figure, left))))
    return { item: aimed(context, figure, right.item, index) ?? right.item, action: verbBefore(context, figure, context.figures[index - 1]) ?? verbFrom(context, right.after) ?? (isJoined(context, figure, context.figures[index - 1]) ? null : left.action) }
  if (left.item !== null && !left.gapped && !HELD.test(left.item)) {
    return { item: summed(context, figure, left.item, index), action: left.action ?? came(context, figure) }
  }
  const beside = rightBeside(context, figure)
  if (beside) return { item: beside.item, action: left.action }
  const theme = themeBefore(context, figure, left, index)
  if (theme !== null) return { item: theme, action: left.action }
  const known = antecedent(context, figure, left, index, memory)
  if (!known) return { item: left.item === null || LEFT_OUT.test(left.item) ? (received(context, figure) ?? paperBefore(context, figure, left)) : left.item, action: left.action ?? came(context, figure) }
  return { item: whole(context, known, figure, index), action: left.action ?? verbFrom(context, context.words.indexAt(context.endOf(figure))) ?? (sameSentence(context, known, figure) ? known.action : null) }
}

/** 委员、会员20多人|参加: what those did who were counted. */
function came({ block, reading }: Context, figure: Told): string | null {
  const from = block.start + figure.end
  return PEOPLE.test(figure.unit) ? (/^(?:参加|参与|出席|列席|到会|参训|参会)/.exec(reading.slice(from, Math.min(block.end, from + 2)))?.[0] ?? null) : null
}

/** 分管工作的副主委等共100余人|参加: a list of persons goes on with what they did, not with what one of them does. */
function listed(context: Context, figure: Told, left: Left): Left {
  const start = context.startOf(figure)
  const action = /等(?:共计?|合计|约|近)?$/.test(context.reading.slice(Math.max(context.block.start, start - 3), start)) ? came(context, figure) : null
  return action === null ? left : { ...left, action }
}

/** The noun behind the figure that stands right behind this one: 200户、360人|低保家庭, 150元|三种|保额, 三批|共210名青年. */
function rightBeside(context: Context, figure: Told): Right | null {
  const end = context.endOf(figure)
  const behind = context.figureFrom(end) ?? (/^共/.test(context.reading.slice(end, end + 1)) ? context.figureFrom(end + 1) : undefined) ?? (figure.unit === '户' && context.reading[end] === '、' ? context.figureFrom(end + 1) : undefined)
  return behind ? rightOf(context, behind) : null
}

/** 提供50、100、150元的补助: the noun behind the last of a list is that of all of them. */
function ofList(context: Context, figure: Told, index: number, left: Left): Counted | null {
  let k = index
  while (goesOn(context, k)) k++
  if (isDegree(figure) || k === index) return null
  const last = context.figures[k]!
  const right = rightOf(context, last) ?? rightBeside(context, last)
  return right && !isAim(figure, left, right) && (left.item === null || left.gapped || left.bare || !isCount(figure)) ? { item: right.item, action: left.action } : null
}

/** Whether the figure behind is of the same list: 50、100、150元, 2000元、5000元、1万元. */
function goesOn({ figures, block, reading }: Context, index: number): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]]
  return next !== undefined && (next.listStart === figure.listStart || (next.unit === figure.unit && /^[、和与及]$/.test(reading.slice(block.start + figure.end, block.start + next.start))))
}

function degree(context: Context, left: Left, right: Right | null, index: number): Counted {
  const last = context.figures[index - 1]
  const before = last && !/[。！？]/.test(context.reading.slice(context.endOf(last), context.startOf(context.figures[index]!))) ? last.item : null
  const place = last && left.item !== null && PLACE.test(left.item) && last.unit === context.figures[index]!.unit && /^、/.test(context.reading.slice(context.endOf(last), context.startOf(context.figures[index]!)))
  if (place) return { item: last.item, action: last.action }
  const figure = context.figures[index]!
  if (right?.joined && last && isDegree(last) && ANOTHER.test(context.reading.slice(context.endOf(last), context.startOf(figure)))) return { item: right.item, action: last.action }
  if (right?.joined && left.share && left.item === null && PERSON.test(right.item)) return { item: right.item, action: '占' }
  const described = left.share ? ofDescribed(context, index) : null
  if (described !== null) return { item: described, action: '占' }
  if (left.share) return { item: left.item ?? subject(context, context.figures[index]!) ?? themeBefore(context, context.figures[index]!, left, index) ?? sharer(context, index) ?? before, action: left.action ?? '占' }
  if (right && !right.joined && context.figures[index]!.number.form !== 'tenths') return { item: right.item, action: left.action ?? (ONE_WORD.test(left.item ?? '') ? left.item : null) ?? verbFrom(context, right.after) }
  const verb = left.item === null || left.item === left.action || context.reading[context.startOf(context.figures[index]!) - 1] === '了' || // 贡献了60%的税收
    PREDICATES.has(left.item) || NOMINAL.has(left.item)
  if (right && (verb || (right.joined && left.item === null)) && !PACE.test(right.item)) return { item: right.item, action: left.item ?? left.action ?? verbFrom(context, right.after) }
  return { item: left.item ?? satisfied(context, figure) ?? themeBefore(context, figure, left, index) ?? paperShare(context, figure, index) ?? before, action: left.action }
}

/** 委员满意或基本满意|达99%: what is said of the work stands for how many said it. */
const SATISFIED = /((?:满意[和或及、])?(?:基本|比较|非常)?满意)(?:均?达到?|为|占)$/
function satisfied({ block, reading }: Context, figure: Told): string | null {
  const start = block.start + figure.start
  return SATISFIED.exec(reading.slice(Math.max(block.start, start - 12), start))?.[1] ?? null
}

/** 所提问题已解决的占87%: whose share it is, said at the beginning of the clause. */
const SUBJECT = /^(?:其中)?(?:所[提涉列])?([\u3400-\u9fff]{0,4}?(?:问题|提案|建议|意见|事项|诉求))(?:已|得到|被|正在?|列入)[^，,。；;]*的$/
function subject(context: Context, figure: Told): string | null {
  const clause = context.reading.slice(context.word(context.clauseStart(context.before(figure)))!.start, context.startOf(figure))
  return SUBJECT.exec(clause.replace(/占(?:比)?$/, ''))?.[1] ?? null
}

/** 58%以上的投资、80%以上的新增就业: the next of what is shared out, each named behind its share. */
const ANOTHER = /^(?:以上|以下|左右)?的[^，,。；;：:]{1,16}(?:[、和与及]|以及)$/
/** 受访的80位老人中，愿意进城的只占6%; 提案中，涉及教育的占四成: a description has the share, of those that stand before 中. */
const DESCRIBED = /的(?:只|仅|就|均)?占(?:比|到|了)?$/
const AMONG = /(提案|议案|建议|信息|委员|代表|老人|居民|企业|群众|学生|农户|人员|职工)[^。！？；;，,]{0,4}中[，,][^，,。；;]*$/
function ofDescribed({ figures, block, reading }: Context, index: number): string | null {
  const start = block.start + figures[index]!.start
  const before = reading.slice(Math.max(block.start, start - 80), start)
  if (!DESCRIBED.test(before)) return null
  const whole = figures.slice(Math.max(0, index - 3), index).reverse().find((f) => f.item !== null && !isDegree(f) && /^[^，,。；;！？]{0,10}中[，,][^，,。；;！？]*$/.test(reading.slice(block.start + f.end, start)))
  return whole?.item ?? AMONG.exec(before)?.[1] ?? null
}

/** 高于全市0.2个百分点、全省0.6个百分点: what it is held against once more. */
const PLACE = /^全?[国省市区县州]$/
/** 光网|覆盖|95%行政村: what stands in the item's place before a share is what reaches it. */
const ONE_WORD = /^[\u3400-\u9fff]{2,3}$/
/** 迈上3万亿元|新台阶|、连续9年居首位: what was reached is not what has it. */
const STEP = /(?:台阶|大关|关口)$/
/** 以每年10%的速度递增: how fast is not what. */
const PACE = /^(?:水平|低水平|量|速度|速率|幅度|比例|增速|增幅)$/

/** 安排专项债券30亿元支持设备更新: an amount's noun stands before it, a verb behind it says what for. */
function isPurpose(context: Context, figure: Told, left: Left, right: Right): boolean {
  const next = context.words.at(context.endOf(figure))
  return !isCount(figure) && !right.joined && left.item !== null && !left.gapped && !left.bare && next?.tag === 'v' && !NOUNS.has(next.text)
}

/** 新签约项目30个的目标, 提出的55%的目标: what was aimed at is none of what was counted. */
const isAim = (figure: Told, left: Left, right: Right): boolean =>
  right.joined && (AIM.test(right.item) || (figure.unitClass === 'money' && WAY.test(right.item))) && (isDegree(figure) || (left.item !== null && !left.gapped))
/** 个人负担3元的办法: by what rule so much is paid. */
const WAY = /^(?:办法|方式|机制|模式|政策|做法)$/
/** 总额1亿元的专项资金: how much of it all, not what. */
const TOTAL = /^(?:总额|总金额|金额|额度)$/
/** 幸福院每年5000元的补助: who gets it is not what it is. */
const PAID = /(?:补[助贴偿]|奖[励金]|津贴|经费|资金|费用?|救助金|贷款|基金|收入|支出|投资|价|额|值)$/

/** 年收入5000元以下群众: how high the measure before it may come, which the things behind it have. */
const isLimit = (context: Context, figure: Told, left: Left): boolean =>
  LIMIT.test(context.reading.slice(context.endOf(figure) - 2, context.endOf(figure))) && left.item !== null && OF_MONEY.test(left.item)
const LIMIT = /^以[上下内]$/
const OF_MONEY = /(?:收入|工资|薪酬|售价|价格|产值|营收|税收|销售额)$/

/** 两度走进校园: 度 counts times behind a Chinese numeral, electricity behind digits. */
const isTimes = ({ unit, number }: Told): boolean => unit === '度' && !number.arabic

/** 三次在会上发言, 先后四次到企业走访: the count of what the clause then says was done. */
function adverbial(context: Context, figure: Told, right: Right | null): Counted | null {
  const at = context.words.indexAt(context.endOf(figure))
  const next = context.word(at)
  if (right || !next || next.start !== context.endOf(figure) || !/^[pv]/.test(next.tag)) return null
  let last: string | null = null
  for (let i = at; i < at + 12; i++) {
    const token = context.word(i)
    if (!token || token.start >= context.block.end || CLAUSE_END.test(token.text) || (last !== null && /^(?:作为|成为|视为|当作)$/.test(token.text))) break
    if (isVerb(token) || NOMINAL.has(token.text)) last = token.text
  }
  return last === null || last.length === 1 ? null : { item: last, action: last }
}

/** 七十万人次接受技能培训: what so many came for, where nothing says who they are. */
const RECEIVED = /^(?:接受|参加|参与|享受)了?([\u3400-\u9fff]{0,12}(?:培训|教育|活动|服务|救助|体检|筛查|援助|辅导|义诊|治疗))(?=[，,。；;、]|$)/
function received({ block, reading }: Context, figure: Told): string | null {
  const from = block.start + figure.end
  return figure.unit === '人次' ? (RECEIVED.exec(reading.slice(from, Math.min(block.end, from + 20)))?.[1] ?? null) : null
}

/** 立案, 办结: what was done, not what it was done with. */
const LEFT_OUT = /(?:立案|并案|办结|办复|督办|领办|交办|承办|采用|采纳|刊用|录用|[A-Z甲乙丙丁]类|方面)$/

/** 收入3亿元，增幅2%，完成4亿元: what was measured of it is not it. */
const CHANGE = /(?:增[幅速长量]|涨幅|降幅|占比|比重|比例|率)$/
/** 产量|连创新高: how high it came is not what it is. */
const RECORD = /^[连屡再]?创(?:历史)?新[高低]/
/** 增速|全省第二, 总量|居首位: where the noun stands ends it. */
const RANKED = /^(?:[“‘]|全[国省市区县州]|居|列|第[\d一二三四五六七八九十]*)$/
/** 宣讲活动一个接一个，共举行14场: the verb stands for what was held, which the clause before it names. */
const HELD = /^(?:举办|举行|召开|开展|组织)$/
/** 财政收入迈过大关，达到90亿元: a clause of nothing but the amount is about what the clause before it is about. */
function themeBefore(context: Context, figure: Told, left: Left, index: number): string | null {
  const { reading } = context
  const opening = context.clauseStart(context.before(figure))
  const from = context.word(opening)
  let held = false
  for (let i = left.rest ?? opening; i <= context.before(figure); i++) {
    const { text, tag } = context.word(i)!
    if (left.share && /^占比?$/.test(text)) break
    if (HELD.test(text) && EVENT_UNITS.has(figure.unit)) {
      held = true
      continue
    }
    if (!LINK.has(text) && tag !== 'd' && tag !== 't' && !/^(?:预计|全年)$/.test(text)) return null
  }
  if (!from || (!held && (left.item !== null || (!left.linked && !left.share))) || !/[，,]/.test(reading[from.start - 1] ?? '')) return null
  const start = context.clauseStart(context.words.indexAt(from.start - 2))
  const last = context.figures[index - 1]
  if (/^(?:按|按照|扣除|剔除)$/.test(context.word(start)?.text ?? '')) return null // 按可比价格计算，增长5%
  if (last && context.endOf(last) > (context.word(start)?.start ?? 0)) return isDegree(last) && figure.unitClass === 'money' && !CHANGE.test(last.item ?? '') ? last.item : null // 生产总值增长5%，突破2000亿元
  let first = -1
  let end = -1
  for (let i = start; i < start + REACH; i++) {
    const token = context.word(i)
    if (!token || token.start >= from.start - 1) break
    if (first >= 0 && RECORD.test(reading.slice(token.start, token.start + 5))) break
    if (token.text === '的') first = -1
    else if (first < 0 && HEADS.has(token.text) && i > start && isVerb(context.word(i - 1))) { // 更换|率
      first = context.word(i - 1)!.start
      end = token.end
    } else if (context.isNoun(token) || isNominal(token) || (first >= 0 && /^[、和与及]$/.test(token.text))) {
      if (first < 0) first = token.start
      end = token.end
    } else if (first >= 0 && (isVerb(token) || /^[dp]$/.test(token.tag) || RANKED.test(token.text))) break
    else first = -1
  }
  const item = first < 0 ? null : tidy(reading.slice(first, end))
  return item !== null && item.length > 1 && !BODIES.test(item) && (!held || EVENT.test(item)) ? item : null
}
