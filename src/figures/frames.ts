import { matchesOf } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { isDegree } from './context.js'
import type { Words } from './words.js'

/** When a figure was reached, at what rate, against what it is compared: as written. */
export interface Frame {
  /** 全年, 今年以来, 2024年, “十四五”期间, 连续15年. */
  readonly period: string | null
  /** 每月, 每名委员, 年均, 人均. */
  readonly rate: string | null
  /** 同比, 较2020年, 比上年. */
  readonly basis: string | null
}

const N = '[一二两三四五六七八九十百\\d]{1,3}'
const YEAR = '(?:(?:(?<!\\d)(?:19|20)\\d{2}年?[至到—–~-])?(?:19|20)\\d{2}(?:[—–~-]\\d{2}(?=年度))?|民国\\d{2,3}|(?<![\\d.续近达过])1[01]\\d(?=年度)|二[零〇○][零〇○一二三四五六七八九]{2})年'
const PLAN = '[“"「]?十[一二三四五六]?五[”"」]?'
/** 1至9月, 1—6月份 */
const MONTHS = '(?<!\\d)\\d{1,2}月?[至到—–~-]\\d{1,2}月份?'
const PERIODS = [
  `连续${N}(?:年|个季度|个月|届)`, `${YEAR}(?:全年|上半年|下半年|前三季度|[一二三四]季度|\\d{1,2}月?[至到—–~-]\\d{1,2}月份?|\\d{1,2}月份?)?(?:以来|底|末)?`,
  `${PLAN}(?:时期|期间|以来|末)`, `今年(?:以来|上半年|前三季度|${MONTHS})?`, `去年(?:以来|上半年|${MONTHS})?`, '明年', `${N}年(?:多)?来`, '一年来', '全年', '年内', '上半年', '下半年',
  `近${N}年(?:来)?`, `过去${N}年`, '过去的一年', '本届(?:政协|以来|任期)?', `(?![对自从])(?<!办(?=理)|承(?=办))(?:(?!办理|承办)[^，,。；;、]){1,12}?会议以来`, '(?<!\\d)\\d{1,2}月份', '当年', '新的一年', '五年间', '累计至今',
]
const RATES = [
  `每(?:半|[两三]?个?)?(?:年|季度|月|周|旬|天|日|次)`, '平均每[^，,。；;、以\\d一二两三四五六七八九十]{1,5}', '每(?:千|万|百)(?:人|户|名)', '每[个名位家人户村件所条项]',
  '每[\\u3400-\\u9fff](?=[约近超逾]?[\\d.,]+[万亿]?[\\u3400-\\u9fff]{0,2}元)', '年均', '月均', '日均', '人均', '户均', '亩均', '平均每',
]
const THAN = '(?:较|(?<![占对])比(?!重|率|例|值|从|较|分|达|超|为|上))'
const BASES = [
  `${THAN}上年同期|比上年同期`, '同比', '环比', `(?:${THAN}|比)(?:${YEAR}|上年|去年|上届|前年|年初|同期|${PLAN}末?)(?:同期|末|底)?`,
  `${THAN}[^，,。；;、\\d]{1,10}?(?=(?:平均水平)?(?:再|又|均|分别|大幅|明显)?(?:增|提|下降|高|低|多|少|快|慢|上升|减|翻))`, `(?:是|相当于)(?:${YEAR}|上年|去年|${PLAN}(?:期末|末|期间|时期)?)(?=的)`, '(?:高于|低于|快于|高出)[^，,。；;、\\d的]{1,10}(?=\\d)',
]
/** `holds` is what each of the rows has one of: most sentences have none, and are passed over. */
interface Wording { readonly pattern: RegExp; readonly holds: RegExp }
const anyOf = (rows: readonly string[], holds: RegExp): Wording => ({ pattern: new RegExp(rows.join('|'), 'g'), holds })
const PERIOD = anyOf(PERIODS, /[年月季届五来今]/)
const RATE = anyOf(RATES, /[每均]/)
const BASIS = anyOf(BASES, /[较比于出是]/)
/** How far a frame reaches: from the sentence's beginning, but no further back than this. */
const REACH = 120

/** The frame of a figure in its block's text; the block begins at `base` in the reading. */
export function frameOf(text: string, base: number, words: Words, figure: Candidate): Frame {
  const { start, numberStart, unitEnd } = figure
  const far = Math.max(0, numberStart - REACH)
  const before = text.slice(far, numberStart)
  const sentence = far + afterLast(before, '。！？!?；;●')
  const clause = Math.max(sentence, far + afterLast(before, '，。；;！？!?：,'))
  const against = last(text, BASIS, clause, numberStart, unitEnd)
  const basis = against && /^[较比]/.test(against.text) && text.slice(against.end, numberStart) === '的' ? null : against // 较2020年的|80亿元
  const period = last(text, PERIOD, sentence, numberStart, unitEnd, clause)
  const said = last(text, RATE, clause, numberStart, unitEnd)
  const rate = said && OWN.test(text.slice(said.end, start)) ? null : said
  return {
    period: period && !(basis && period.start >= basis.start && period.end <= basis.end) ? period.text : null,
    rate: rate && !(isDegree(figure) && !OF_TIME.test(rate.text)) ? text.slice(rate.start, Math.min(start, nounsFrom(rate, base, words, base + numberStart) - base)) : null,
    basis: basis && basis.text,
  }
}

/** 每月|500元补贴、床位30张: what stands right before a number says it of that number, not of the next thing in the list. */
const OWN = /^[约近超逾]?[\d一二两三四五六七八九十].*、[^、约近超逾\d一二两三四五六七八九十]/

/** 人均收入增长5%: a change is at a rate of time alone; what is measured per head is told by the item. */
const OF_TIME = /[年季月周旬天日次]/

interface Found { readonly text: string; readonly start: number; readonly end: number }

/** 每名|委员: what the rate is taken over goes with it. Gives its end in the reading. */
function nounsFrom(rate: Found, base: number, words: Words, limit: number): number {
  let end = base + rate.end
  if (!/[个名位家件所条项]$/.test(rate.text)) return end
  for (let token = words.at(end); token && token.end <= limit && token.end > end && /^(?:n|j|l|vn|b)/.test(token.tag); token = words.at(end)) end = token.end
  return end
}

/** Offset behind the last of some marks; a comma between thousands is none. */
function afterLast(text: string, marks: string): number {
  for (let i = text.length - 1; i >= 0; i--)
    if (marks.includes(text[i]!) && !(text[i] === ',' && /^\d{3}/.test(text.slice(i + 1, i + 4)))) return i + 1
  return 0
}

/** 是“十五”期间的5倍: what it is a multiple of, not when. */
const MULTIPLE = /^的[近约超]?[\d.]+多?倍/
/** A streak is of its own clause; other periods hold for all that follows in their sentence. */
const STREAK = '连续'

/** Whether words of time, from `start` to `end`, say of a number when it was. 较2020年的80亿元增加20亿元，增长25%: what is held against says it of the number right behind it alone. */
function isWhen(text: string, start: number, end: number, number: number, clause: number): boolean {
  const streak = text.startsWith(STREAK, start) && start < clause
  return !streak && !MULTIPLE.test(text.slice(end, end + 10)) && (!/[较比]/.test(text[start - 1] ?? '') || end + 1 >= number)
}

/** The last match from `from` that begins before the number; a period only where it is the number's, whose clause begins at `clause`. */
function last(text: string, { pattern, holds }: Wording, from: number, number: number, unitEnd: number, clause?: number): Found | null {
  const stretch = text.slice(from, unitEnd)
  let found: Found | null = null
  if (holds.test(stretch)) for (const match of matchesOf(pattern, stretch)) {
    const [start, end] = [from + match.index, from + match.index + match[0].length]
    if (start < number && (clause === undefined || isWhen(text, start, end, number, clause))) found = { text: match[0], start, end }
  }
  return found
}
