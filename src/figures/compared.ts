import type { Candidate } from './candidate.js'
import { isDegree } from './context.js'

/** 超每万人8批次: the rate, not what is counted. */
const PER = /^每[百千万]?[人户名亩家]$/
/** 较前年, and what is left of 较上年度. */
const YEAR_BEFORE = /^(?:[较比].{0,2}[年期月]|年度)$/
/** 低于全市平均水平8个百分点. */
const AVERAGE = /^(?:全?[国省市区县州])?(?:平均(?:水平|值|数)|均值)$/
/** What a change falls short of or exceeds: 超预期目标0.5个百分点. */
const TARGET = /^(?:预期|年度|全年|控制|规划|计划)?(?:目标|计划|预期|任务)(?:任务|值)?$/
/** Verbs that hold a number against what follows them. */
const EXCEEDS = /^(?:超额?|超过|超出|高于|低于)$/
const ABOVE = /^(?:高于|低于|高出|快于|慢于|优于|好于|超出)$/

/** Whether a word says that what follows it is what the figure is compared with: 比上年同期, 较“十三五”末, 高于全国. */
export function compares(word: string, figure: Candidate): boolean {
  return /^(?:较|比|相比|从|由)$/.test(word) || (figure.unit.endsWith('百分点') && ABOVE.test(word))
}

export const isYearBefore = (text: string): boolean => YEAR_BEFORE.test(text)

/** Whether a phrase before a figure is the measure that the figure is held against, not what is measured; `verb` stands before it. */
export function isYardstick(phrase: string, verb: string, figure: Candidate): boolean {
  if (PER.test(phrase) || YEAR_BEFORE.test(phrase)) return true
  if (!isDegree(figure)) return false
  return AVERAGE.test(phrase) || (TARGET.test(phrase) && (figure.unit.endsWith('百分点') || EXCEEDS.test(verb)))
}
