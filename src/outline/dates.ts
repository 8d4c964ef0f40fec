/** Dates as Chinese texts write them, to ISO 8601. */

const CHINESE: Readonly<Record<string, string>> = { 〇: '0', 零: '0', '○': '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }

const FULL = /(?<![\d])(?<year>(?:19|20)\d{2})\s*[年.\-/]\s*\/?(?<month>\d{1,2})\s*[月.\-/]\s*\/?(?<day>\d{1,2})(?!\d)\s*日?/
const MONTH = /(?<![\d])(?<year>(?:19|20)\d{2})\s*年\s*(?<month>\d{1,2})\s*月/
const CHINESE_FULL = /(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?/
/** 2023 01 / 11 10:04: as one agency's pages set it. */
const APART = /(?<![\d])(?<year>20\d{2})\s(?<month>\d{1,2})\s?\/\s?(?<day>\d{1,2})(?=\s\d{1,2}:\d{2})/
/** 15-02-11 09:43: the century left out, before the hour. */
const SHORT = /(?<![\d-])(?<year>\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?=\s\d{1,2}:\d{2})/
/** 06.03.2017, 12/03/2026: the day first, as pages from Europe, Hong Kong and Macau have it. */
const DAY_FIRST = /(?<![\d./])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d{2})(?![\d./])/
/** 08 二月 2018: a site's program translated its months. */
const MONTH_BETWEEN = /(?<![\d.])(?<day>\d{1,2}) (?<month>十?[一二三四五六七八九十])月 (?<year>20\d{2})(?!\d)/
/** 民國101年2月24日 */
const REPUBLIC = /民[国國]\s*(?<year>\d{2,3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/
/** A day of one month, not a range: 8月13日至15日 gives none. */
const DAY = /(?<![\d年])(?<month>\d{1,2})月(?<day>\d{1,2})日(?!\s*(?:至|[-—~～]|到))/

/** The first date of a text: YYYY-MM-DD, or YYYY-MM where no day is given; null where it is masked or there is none. */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC')
  const republic = REPUBLIC.exec(plain)?.groups
  if (republic) return iso(Number(republic.year) + 1911, Number(republic.month), Number(republic.day))
  const full = FULL.exec(plain)?.groups ?? APART.exec(plain)?.groups ?? DAY_FIRST.exec(plain)?.groups
  if (full) return iso(Number(full.year), Number(full.month), Number(full.day))
  const short = SHORT.exec(plain)?.groups
  if (short) return iso(2000 + Number(short.year), Number(short.month), Number(short.day))
  const chinese = CHINESE_FULL.exec(plain)?.groups
  if (chinese) {
    const year = Number([...chinese.year!].map((char) => CHINESE[char]).join(''))
    return iso(year, small(chinese.month!), chinese.day === undefined ? null : small(chinese.day))
  }
  const between = MONTH_BETWEEN.exec(plain)?.groups
  if (between) return iso(Number(between.year), small(between.month!), Number(between.day))
  const month = MONTH.exec(plain)?.groups
  return month ? iso(Number(month.year), Number(month.month), null) : null
}

/** A day without a year (2月21日上午), dated by the year of another date. */
export function readDay(text: string, near: string): string | null {
  const day = DAY.exec(text.normalize('NFKC'))?.groups
  return day ? iso(Number(near.slice(0, 4)), Number(day.month), Number(day.day)) : null
}

/** Numbers up to 31 in Chinese numerals. */
function small(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const value = (part: string | undefined, empty: number): number => (part === undefined || part === '' ? empty : Number(CHINESE[part] ?? part))
  return value(tens, 1) * 10 + value(ones, 0)
}

function iso(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}
