/** Numbers as outline markers write them: 三, 十二, 参, 3, ３, ③, ㈢. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 }

/** The value of a marker's number, at most three digits long; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[()]/g, '')
  if (/^\d{1,3}$/.test(plain)) return Number(plain)
  let total = 0
  let digit: number | null = null
  for (const char of plain) {
    const scale = SCALES[char]
    if (scale !== undefined) {
      total += (digit ?? 1) * scale
      digit = null
      continue
    }
    const value = DIGITS[char]
    if (value === undefined || (digit !== null && digit !== 0)) return null
    digit = value
  }
  return plain === '' ? null : total + (digit ?? 0)
}

const NAMES = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number from 0 to 99 in Chinese numerals, for messages. */
export function chineseNumber(value: number): string {
  if (value >= 100) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return NAMES[ones]!
  return `${tens > 1 ? NAMES[tens]! : ''}十${ones > 0 ? NAMES[ones]! : ''}`
}
