import type { Candidate } from './candidate.js'

/** When a figure was reached, at what rate, against what it is compared: as written. */
export interface Frame {
  /** 全年, 今年以来, 2024年, “十四五”期间, 连续17年. */
  readonly period: string | null
  /** 每月, 每名委员, 年均, 人均. */
  readonly rate: string | null
  /** 同比, 较2020年, 比上年. */
  readonly basis: string | null
}

const N = '[一二两三四五六七八九十百\\d]{1,3}'
const YEAR = '(?:(?:19|20)\\d{2}|二[零〇○][零〇○一二三四五六七八九]{2})年'
const PLAN = '[“"]?十[一二三四五六]?五[”"]?'
const PERIODS = [
  `连续${N}(?:年|个季度|个月|届)`, `${YEAR}(?:上半年|下半年|前三季度|[一二三四]季度|\\d{1,2}月份?)?(?:以来|底|末)?`,
  `${PLAN}(?:时期|期间|以来|末)`, '今年(?:以来|上半年|前三季度)?', '去年(?:以来|上半年)?', '明年', `${N}年(?:多)?来`, '一年来', '全年', '年内', '上半年', '下半年',
  `近${N}年(?:来)?`, `过去${N}年`, '过去的一年', '本届(?:政协|以来|任期)?', `[^，,。；;、]{1,12}?会议以来`, '(?<!\\d)\\d{1,2}月份', '当年', '新的一年', '五年间', '累计至今',
]
const RATES = [
  `每(?:半年|两年|个?季度|两个?月|个?月|年|周|旬|天|日|次)`, '平均每[^，,。；;、\\d一二两三四五六七八九十]{1,5}', '每(?:千|万|百)(?:人|户|名)', '每[个名位家人户村件所][^，,。；;、\\d一二两三四五六七八九十每]{0,8}',
  '年均', '月均', '日均', '人均', '户均', '亩均', '平均每',
]
const BASES = [
  '(?:较|比)上年同期', '同比', '环比', `(?:较|比)(?:${YEAR}|上年|去年|上届|前年|年初|同期|${PLAN}末?)(?:同期|末|底)?`, '(?:较|比|高于|低于|快于)[^，,。；;、\\d]{1,10}?(?=(?:平均水平)?(?:增|提|下降|高|低|多|少|快|慢|上升|减|翻|\\d))',
]
const pattern = (rows: readonly string[]): RegExp => new RegExp(rows.join('|'), 'gu')
const [PERIOD, RATE, BASIS] = [pattern(PERIODS), pattern(RATES), pattern(BASES)]
/** How far a frame reaches: from the sentence's beginning, but no further back than this. */
const REACH = 120

/** The frame of a figure in its block's text. */
export function frameOf(text: string, { numberStart, unitEnd }: Candidate): Frame {
  const far = Math.max(0, numberStart - REACH)
  const window = text.slice(far, unitEnd)
  const sentence = afterLast(window.slice(0, numberStart - far), /[。！？!?；;●]/gu)
  const clause = Math.max(sentence, afterLast(window.slice(0, numberStart - far), /[，。；;！？!?：]|,(?!\d{3})/gu))
  const own = numberStart - far
  return {
    period: last(window.slice(sentence), PERIOD, own - sentence),
    rate: last(window.slice(clause), RATE, own - clause),
    basis: last(window.slice(clause), BASIS, own - clause),
  }
}

const afterLast = (text: string, marks: RegExp): number => {
  let at = 0
  for (const { index } of text.matchAll(marks)) at = index + 1
  return at
}

/** The last match that begins before the number. */
function last(text: string, words: RegExp, before: number): string | null {
  let found: string | null = null
  for (const match of text.matchAll(words)) if (match.index < before) found = match[0]
  return found
}
