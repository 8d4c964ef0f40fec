/** Pieces of patterns. Each stands for one regular expression class or a bounded group. */
export const HAN = '[\\u3400-\\u9fff]'
/** One character that can stand in a number. */
export const NUMBER = '[一二两三四五六七八九十百千万零〇0-9０-９]'
/** A number word of a set. 一 alone makes no set. */
export const SPELLED = '(?:[两二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])'
/** Likewise, or in digits. */
export const CARDINAL = `(?:${SPELLED}|[1-9]\\d?)`
/** Measure words that sets are named with. */
export const MEASURE = '(?:[个大项条种张把次方支型级类件场套轮道批]|篇)'

const DIGITS = '零一二三四五六七八九'

/** The value of a cardinal up to 99 in Chinese or in digits; null for anything else. */
export function cardinal(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const m = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text)
  if (!m || text === '') return null
  const digit = (char: string): number => (char === '两' ? 2 : DIGITS.indexOf(char))
  const [, tens, ten, ones] = m as unknown as [string, string, string, string]
  if (ten === '') return ones === '' || tens === '' ? digit(tens || ones) : null
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
