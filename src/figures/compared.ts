import type { Candidate } from './candidate.js'
import { REACH, isDegree, type Context } from './context.js'

/** 超每万人8批次: the rate, not what is counted. */
const PER = /^每[百千万]?[人户名亩家]$/
/** 较前年, and what is left of 较上年度. */
const YEAR_BEFORE = /^(?:[较比].{0,2}[年期月]|年度)$/
/** 低于全市平均水平8个百分点. */
const AVERAGE = /^(?:全?[国省市区县州])?(?:平均(?:水平|值|数)|均值)$/
/** 比“九五”期间增幅高8个百分点: how much it grew then. */
const GROWTH = /^(?:年均)?(?:增[幅速长]|涨幅|降幅)$/
const THEN = /^(?:期间|时期|同期|上年|前[三四五]年)$/
/** 扣除价格因素后增长7.1%: what was left out of the account. */
const NET_OF = /^(?:物价|价格|通胀|汇率|季节|基数|不可比)[\u3400-\u9fff]{0,2}因素$|^因素$/
/** What a change falls short of or exceeds: 超预期目标0.5个百分点. */
const TARGET = /^(?:预期|年度|全年|控制|规划|计划)?(?:目标|计划|预期|任务)(?:任务|值)?$/
/** Verbs that hold a number against what follows them. */
const EXCEEDS = /^(?:超额?|超过|超出|高于|低于)$/
const ABOVE = /^(?:高于|低于|高出|快于|慢于|优于|好于|超出)$/

/** Whether a word says that what follows it is what the figure is compared with: 比上年同期, 较“十三五”末, 高于全国. */
export function compares(word: string, figure: Candidate): boolean {
  return /^(?:较|比|相比|从|由)$/.test(word) || (isDegree(figure) && ABOVE.test(word))
}

export const isYearBefore = (text: string): boolean => YEAR_BEFORE.test(text)

/** Whether a phrase before a figure is the measure that the figure is held against, not what is measured; `verb` stands before it. */
export function isYardstick(phrase: string, verb: string, figure: Candidate): boolean {
  if (PER.test(phrase) || YEAR_BEFORE.test(phrase)) return true
  if (!isDegree(figure)) return false
  return NET_OF.test(phrase) || (GROWTH.test(phrase) && THEN.test(verb) && figure.unit.endsWith('百分点')) || AVERAGE.test(phrase) || (TARGET.test(phrase) && (figure.unit.endsWith('百分点') || EXCEEDS.test(verb)))
}

/** How a number changed, right before how much. */
const CHANGES = /^(?:增加|增长|增|上升|提高|提升|下降|下跌|减少|减|降低|多|少|高|低|了|约|近)$/
/** What changes are held against: the last word of it. */
const AGAINST = /(?:预算|决算|预测|预期|预计|估计|目标|计划|水平|均值|平均)$/
/** 较, also with the year that the segmenter glued to it. */
const THAN = /^[较比](?:[\d零〇一二三四五六七八九]+)?$/

/** 开支较上年度修订预算减少5亿元: where a comparison between 较 and the verb begins that ends at the word `index`, and where the rest of the clause does. */
export function comparisonBefore(context: Context, clause: number, index: number): { before: number; rest: number } | null {
  let end = index
  while (end >= clause && CHANGES.test(context.word(end)!.text)) end--
  if (end === index || end < clause || !AGAINST.test(context.word(end)!.text)) return null
  for (let k = end; k >= clause && k > end - REACH; k--) {
    const token = context.word(k)!
    if (context.figureEnding(token)) break
    if (THAN.test(token.text)) return { before: k - 1, rest: end + 1 }
  }
  return null
}

/** 高标准农田达到耕地总面积的64%. */
const WHOLE = /^[^占]{0,8}(?:总面积|总数|总量|总额|总人口|总户数|总产量|总产值|面积|人口)$/
/** 完成全年目标任务的115%. */
export const AIM = /^(?:全年|年度|当年|年初|既定|预定|预期|计划)?(?:目标任务|任务目标|目标|任务|计划)$/
/** 投资4626亿元，是“十一五”的3.7倍; 床位900张，为计划的101%: what it is a multiple of is not what is counted. Gives the word before it. */
export function multipleBefore(context: Context, figure: Candidate, clause: number, index: number): number | null {
  if (!isDegree(figure) || context.word(index)?.text !== '的') return null
  for (let k = index - 1; k >= clause && k > index - REACH; k--) {
    const { text } = context.word(k)!
    const whole = context.reading.slice(context.word(k)!.end, context.word(index)!.start)
    if (text === '是' || text === '相当于' || (text === '为' && k === clause) || (text === '完成' && AIM.test(whole)) || (/^达到?$/.test(text) && WHOLE.test(whole))) return k - 1
  }
  return null
}

/** How a share came from what it was to what it is: 占比由45%|提高到|65%. */
const CAME_TO = /^(?:提高|上升|提升|增加|增长|下降|降低|减少|升|降|增|减)[至到为]了?$/
/** 研发经费|相当于|生产总值的|比例|达到4%. */
const RATIO = /^(?:比例|比重|份额)$/

/** 民生支出占财政支出八成: what is shared out stands before 占. Gives that word. */
export function shareBefore(context: Context, clause: number, index: number): number | null {
  let from = index
  let ratio = false
  for (let k = index; k >= clause; k--) {
    const { text } = context.word(k)!
    const before = context.figureEnding(context.word(k))
    if (before) {
      if (from !== index || !CAME_TO.test(context.reading.slice(context.endOf(before), context.word(index)!.end))) return null
      from = k = context.before(before) + 1
      continue
    }
    ratio ||= RATIO.test(text)
    if (ratio && text === '相当于') return k - 1
    if (/^占(?:比)?$/.test(text) && context.word(k + 1)?.text !== '比' && !/^中?所$/.test(context.word(k - 1)?.text ?? '')) return k
  }
  return null
}
