import { PERSON } from './actors.js'
import { isCount, isVerb, type Context, type Told } from './context.js'
import type { Left } from './left.js'

const PAPER = /^(?:提案|议案|建议|意见建议|信息)$/
/** Of what the parts to come are parts. */
const AHEAD = /(提案|议案|建议|信息)[^。！？；;]{0,4}中[，,]$/
/** Units of papers: who submits them is not what they count (工商联15件). */
export const PAPERS = /^[件篇条份]$/

/** 参加活动的有20人: what those did who are counted. */
const CAME = /^(?:参加|出席|列席|参与|旁听)$/

/** 正在办理的(B类)68件, 其中超过一年的有12件, 其中居住在农村的52万人: a description without its noun, in the clause that begins with the word `clause`; else null. */
export function headlessOf(context: Context, figure: Told, clause: number): Left | null {
  if (!isCount(figure)) return null
  let i = context.before(figure)
  while (i >= clause && (/^(?:有|共|约|近|为|是|达)$/.test(context.word(i)!.text))) i--
  if (i >= clause && /^[)）]$/.test(context.word(i)!.text) && context.opening(i) >= clause) i = context.opening(i) - 1
  if (i <= clause || context.word(i)!.text !== '的') return null
  const verb = context.word(i - 1)
  const { text: first } = context.word(clause)!
  if (CAME.test(first) && /^[人名位]$/.test(figure.unit)) return { item: null, action: first, gapped: true, linked: false, share: false, headless: true }
  const among = first === '其中' && /^[人名位户件个家条]$/.test(figure.unit)
  const about = /^(?:关于|涉及|有关|属于|反映)$/.test(context.word(clause)!.text)
  const done = /^(?:已|已经|正在|尚未|未)$/.test(context.word(clause)!.text) && context.word(i + 1)?.text === '有' // 已签订合同的有5个
  const meets = PAPERS.test(figure.unit) ? meetsOf(context, clause, i) : null
  if (!about && !done && !among && !meets && !/^(?:[vali]|x$)/.test(verb!.tag) && !context.figureEnding(verb)) return null // 前年的310人
  const own = PAPERS.test(figure.unit) ? paperOf(context, figure, clause, i, about) : null
  return { item: own, action: isVerb(verb) ? verb!.text : meets, gapped: own === null, linked: false, share: false, headless: true }
}

/** 经审查符合立案标准的185件: the verb by which papers are told from others, and what they meet, up to the word `end`; else null. */
function meetsOf(context: Context, clause: number, end: number): string | null {
  for (let k = clause; k < end - 1; k++) if (/^(?:符合|不符合|不符|达到|未达|达不到)$/.test(context.word(k)!.text)) return context.word(k)!.text
  return null
}

/** 提交提案立案的有40件, 提案中，关于环保的有9件: the papers that a description up to the word `end` names, or that its whole is. */
function paperOf(context: Context, figure: Told, clause: number, end: number, about: boolean): string | null {
  for (let k = end - 1; k > clause && k > end - 6; k--) if (PAPER.test(context.word(k)!.text)) return context.word(k)!.text
  if (!about) return null
  const from = Math.max(context.block.start, context.startOf(figure) - 60)
  return AHEAD.exec(context.reading.slice(from, context.word(clause)!.start))?.[1] ?? null
}

/** 主席王某某等50余人: those named are some of them, not what they are. */
export function followsNames(context: Context, figure: Told, clause: number): boolean {
  const i = context.before(figure)
  return /^[人名位]$/.test(figure.unit) && i > clause && context.word(i)!.text === '等' && [i - 1, i - 2].some((k) => context.word(k)?.tag.startsWith('nr'))
}

/** 委员某某等17人, 委员出席13人: those named, or those who came, are of the kind that stands before. */
const OF_A_KIND = /(委员|议员|代表)(?:(?![会、和与及])[\u3400-\u9fff、·]{2,24}等|(?:出席|列席|请假|缺席|到会)(?:者|共|计)?)$/

/** 聘任30人为特约监督员: what they were made. */
const MADE = /^(?:担任|为)([\u3400-\u9fff]{2,20})(?=[，,。；;、]|$)/
const LONGEST_OFFICE = 8

/** The kind of persons that a number counts, where what stands before it names some of them or says that they came; else null. */
export function kindOf({ reading, block, words }: Context, figure: Told): string | null {
  if (!/^[人名位]$/.test(figure.unit)) return null
  const start = block.start + figure.start
  const end = block.start + figure.end
  const made = MADE.exec(reading.slice(end, Math.min(block.end, end + 24)))
  if (made && PERSON.test(made[1]!)) return made[1]!.length <= LONGEST_OFFICE ? made[1]! : words.at(end + made[0].length - 1)!.text
  const named = OF_A_KIND.exec(reading.slice(Math.max(block.start, start - 32), start))
  return named && (figure.unit === '人' || !named[0].endsWith('等')) ? named[1]! : null
}
