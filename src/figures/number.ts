import type { Approx } from '../text/index.js'
import { narrow } from './characters.js'
import { add, compare, decimal, isZero, negate, shift, toNumber, type Decimal } from './decimal.js'
import { match } from './match.js'
import { readNumeral, type Interval, type Numeral } from './numeral.js'

/** A number as one can compute with it. */
export interface ParsedNumber {
  /** null when masked (XX). The lower end of a range. */
  readonly value: number | null
  /** The upper end of a range, else null. */
  readonly max: number | null
  readonly approx: Approx | null
  readonly masked: boolean
  /** What the wording itself says the number is of: '%', '‰', '‱', '倍'; '' for a plain number. */
  readonly unit: string
}
/** A number found at an offset; `amount` is exact. */
export interface FoundNumber {
  readonly end: number
  readonly amount: Interval | null
  readonly approx: Approx | null
  readonly unit: string
  readonly arabic: boolean
  readonly bare: boolean
  readonly scale: number
  /** How it is written: a ratio is 1.68∶1, a fraction 1/10, a share 三分之二, half 一半, tenths 三成, a doubling 翻一番. */
  readonly form: 'plain' | 'ratio' | 'fraction' | 'share' | 'half' | 'tenths' | 'doubling'
  /** Where a range's first number ends and what joins the two; null when it is no range. */
  readonly joint: { readonly at: number; readonly by: string } | null
}

/** Words before a number that say how near it is. The longest that fits is taken. */
export const APPROX_BEFORE: readonly (readonly [string, Approx])[] = [
  ['不少于', 'over'], ['不低于', 'over'], ['不小于', 'over'], ['不超过', 'under'], ['不多于', 'under'], ['不高于', 'under'],
  ['超过了', 'over'], ['大约', 'about'], ['约为', 'about'], ['大概', 'about'], ['大致', 'about'], ['超过', 'over'], ['超出', 'over'], ['多于', 'over'], ['高于', 'over'],
  ['至少', 'over'], ['最少', 'over'], ['接近', 'under'], ['将近', 'under'], ['不足', 'under'], ['不到', 'under'], ['不满', 'under'],
  ['低于', 'under'], ['少于', 'under'], ['至多', 'under'], ['最多', 'under'], ['约', 'about'], ['逾', 'over'], ['超', 'over'], ['近', 'under'],
]
/** Words after a number or its unit. */
export const APPROX_AFTER: readonly (readonly [string, Approx])[] = [
  ['及以上', 'over'], ['以上', 'over'], ['之上', 'over'], ['及以下', 'under'], ['以下', 'under'], ['以内', 'under'], ['之内', 'under'],
  ['左右', 'about'], ['上下', 'about'],
]

const JOINT = / ?(?:[~～∼–—-]|至|到)(?![—-]) ?/y
const PARTS_OF = new Map([['百', '%'], ['千', '‰'], ['仟', '‰'], ['佰', '%'], ['万', '‱'], ['萬', '‱']])
const DOUBLED = /翻(?:[了]?([一两二三四五1-5])番|番)/y
const DOUBLINGS = new Map([...'一两二三四五'].map((c) => [c, c === '一' ? 1 : c === '两' ? 2 : '一二三四五'.indexOf(c) + 1]))
const SIGN = /(?:负|負|[-−])(?=[\d.零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾])/y

/** The number that begins at `at` in a narrow text; `ranges` lets 2~3 and 三至五 count as one. */
export function readNumber(text: string, at: number, ranges = true): FoundNumber | null {
  const first = readOne(text, at)
  if (!first || !ranges || first.amount === null) return first
  const by = match(JOINT, text, first.end)
  if (!by) return first
  const second = readOne(text, first.end + by.length)
  if (!second?.amount || first.joint || second.bare) return first
  // 百分之一至二: the second number shares the words for percent.
  const shared = first.form === 'share' && first.unit !== '' && second.form === 'plain' && second.unit === '' && !second.arabic && second.scale === 0 && !/[\u3400-\u9fff]/.test(text[second.end] ?? '') || (first.form === 'share' && text[second.end] === '的' && second.unit === '')
  if (first.unit !== '' && second.unit !== first.unit && !shared) return first
  // 3—5万: the first number shares the power of ten when it is the smaller one without it.
  const shares = first.scale === 0 && second.scale > 0 && compare(first.amount.low, shift(second.amount.low, -second.scale)) < 0
  const low = shares ? shift(first.amount.low, second.scale) : shift(first.amount.low, hundreds(first, second))
  if (compare(low, second.amount.high) >= 0) return first
  return { ...second, unit: first.unit || second.unit, form: shared ? first.form : second.form, amount: { low, high: second.amount.high }, approx: second.approx ?? first.approx, bare: first.bare, arabic: first.arabic, joint: { at: first.end, by } }
}

/** 二到三百 is 200 to 300: the power of ten, from 百 up, that a single digit shares with the one after it. */
function hundreds(first: FoundNumber, second: FoundNumber): number {
  const [a, b] = [first.amount!.low, String(toNumber(second.amount!.low))]
  const shared = /^([1-9])(0{2,3})$/.exec(b)
  return shared && !first.arabic && !second.arabic && a.exponent === 0 && a.digits < BigInt(shared[1]!) ? shared[2]!.length : 0
}

function readOne(text: string, at: number): FoundNumber | null {
  if (text[at] === '翻') return readDoubling(text, at)
  const sign = match(SIGN, text, at)
  if (sign) {
    const found = readUnsigned(text, at + sign.length)
    return found?.amount ? { ...found, amount: { low: negate(found.amount.high), high: negate(found.amount.low) } } : found
  }
  return readUnsigned(text, at)
}

/** 翻一番 doubles, 翻两番 makes four times: 2^n 倍. */
function readDoubling(text: string, at: number): FoundNumber | null {
  const found = match(DOUBLED, text, at)
  if (!found) return null
  const digit = found.length > 2 ? found.at(-2)! : '一'
  const value = decimal(2 ** (DOUBLINGS.get(digit) ?? Number(digit)))
  return { end: at + found.length, amount: { low: value, high: value }, approx: null, unit: '倍', arabic: false, bare: false, scale: 0, form: 'doubling', joint: null }
}

function readUnsigned(text: string, at: number): FoundNumber | null {
  if (HALVES.has(text.slice(at, at + 2))) return { ...ofHalf(decimal(5, -1)), end: at + 2, form: 'half' }
  const numeral = readNumeral(text, at)
  if (!numeral) return text[at] === '半' ? half(text, at) : null
  return readShare(text, at, numeral) ?? readMixed(text, numeral) ?? readRatio(text, numeral) ?? readTenths(text, numeral) ?? percentSign(text, plain(numeral))
}

const HALVES = new Set(['一半', '半数'])
const plain = (numeral: Numeral, unit = '', end = numeral.end, amount = numeral.amount): FoundNumber => ({
  end, amount, approx: numeral.approx, unit, arabic: numeral.arabic, bare: numeral.bare, scale: numeral.scale, form: 'plain', joint: null,
})

const half = (text: string, at: number): FoundNumber => {
  const hundred = text[at + 1] === '百'
  const tenths = /[成折]/.test(text[at + 1] ?? '')
  if (tenths) return { ...ofHalf(text[at + 1] === '成' ? decimal(5) : decimal(50)), end: at + 2, unit: '%', form: 'tenths' }
  return { ...ofHalf(decimal(5, hundred ? 1 : -1)), end: at + (hundred ? 2 : 1) }
}

const ofHalf = (value: Decimal): Omit<FoundNumber, 'end'> =>
  ({ amount: { low: value, high: value }, approx: null, unit: '', arabic: false, bare: false, scale: 0, form: 'plain', joint: null })

const percentSign = (text: string, found: FoundNumber): FoundNumber => {
  const space = text[found.end] === ' ' ? 1 : 0
  const sign = text[found.end + space] ?? ''
  return sign === '%' || sign === '‰' || sign === '‱' ? { ...found, end: found.end + space + 1, unit: sign } : found
}

/** 百分之二十 (20 %), 千分之三 (3 ‰), 三分之二 (0.666…). */
function readShare(text: string, at: number, under: Numeral): FoundNumber | null {
  if (!under.amount || !text.startsWith('分之', under.end)) return null
  const sign = match(SIGN, text, under.end + 2) ?? ''
  const over = readNumeral(text, under.end + 2 + sign.length)
  if (!over?.amount) return null
  const unit = under.end === at + 1 ? PARTS_OF.get(text[at]!) : undefined
  const raw = sign ? { low: negate(over.amount.high), high: negate(over.amount.low) } : over.amount
  if (unit) return { ...plain(over, unit), amount: raw, bare: false, scale: 0, form: 'share' }
  if (isZero(under.amount.low)) return null
  return { ...plain(over), amount: divide(raw, under.amount.low), bare: false, scale: 0, form: 'share' }
}

/** 一又二分之一. */
function readMixed(text: string, whole: Numeral): FoundNumber | null {
  if (text[whole.end] !== '又' || !whole.amount) return null
  const under = readNumeral(text, whole.end + 1)
  const share = under && readShare(text, whole.end + 1, under)
  if (!share?.amount || share.unit !== '') return null
  const amount = { low: add(whole.amount.low, share.amount.low), high: add(whole.amount.high, share.amount.high) }
  return { ...plain(whole, '', share.end, amount), form: 'share' }
}

/** 1.68∶1 and 3:2: the first for one of the second; 1/10. A colon between two whole numbers is left to the clock. */
function readRatio(text: string, first: Numeral): FoundNumber | null {
  const colon = text[first.end]
  if (!first.amount || !first.arabic || (colon !== '∶' && colon !== ':' && colon !== '/')) return null
  const second = readNumeral(text, first.end + 1)
  if (!second?.amount || !second.arabic || isZero(second.amount.low) || text[second.end] === colon) return null
  const share = plain(first, '', second.end, divide(first.amount, second.amount.low))
  if (colon === '/') return /^\d+$/.test(text.slice(first.end + 1, second.end)) ? { ...share, form: 'fraction' } : null
  const whole = first.amount.low.exponent >= 0 && second.amount.low.exponent >= 0
  if (colon === ':' && whole && second.end - first.end > 2) return null
  return { ...share, form: 'ratio' }
}

/** 三成 is 30 %, 三成五 and 三成半 35 %; 七折 is 70 %, 七五折 75 %. */
function readTenths(text: string, numeral: Numeral): FoundNumber | null {
  const word = text[numeral.end]
  if (!numeral.amount || (word !== '成' && word !== '折') || numeral.scale > 0) return null
  const { low, high } = numeral.amount
  if (compare(high, decimal(word === '成' ? 10 : 100)) > 0 || isZero(low)) return null
  let end = numeral.end + 1
  const ofTen = word === '成' || compare(high, decimal(10)) < 0
  let amount: Interval = ofTen ? { low: shift(low, 1), high: shift(high, 1) } : numeral.amount
  const tail = word === '成' ? (text[end] ?? '') : ''
  const extra = tail === '半' ? 5 : '一二三四五六七八九'.indexOf(tail) + 1
  if (tail !== '' && extra > 0) {
    amount = { low: add(amount.low, decimal(extra)), high: add(amount.high, decimal(extra)) }
    end++
  }
  return { ...plain(numeral, '%', end, amount), form: 'tenths' }
}

/** Exact where the quotient is a finite decimal; else 17 significant digits, as near as a double comes. */
function divide({ low, high }: Interval, by: Decimal): Interval {
  const quotient = (a: Decimal): Decimal => {
    const digits = (a.digits * 10n ** 40n) / by.digits
    return { digits, exponent: a.exponent - by.exponent - 40 }
  }
  const [x, y] = [quotient(low), quotient(high)]
  return compare(x, y) <= 0 ? { low: x, high: y } : { low: y, high: x }
}

/** An amount as plain numbers; `max` is null unless it is a range. */
export function valuesOf(amount: Interval | null): { value: number | null; max: number | null } {
  if (!amount) return { value: null, max: null }
  const value = toNumber(amount.low)
  return { value, max: compare(amount.low, amount.high) === 0 ? null : toNumber(amount.high) }
}

/**
 * Reads a whole text as one number: Arabic or Chinese in all its forms, ranges, percentages, fractions, approximate and
 * masked numbers. `parseNumber('近1.82亿')` is `{ value: 182000000, approx: 'under', … }`. Null when the text is no
 * number, or more than one. Values beyond 2^53 come as the nearest double.
 */
export function parseNumber(text: string): ParsedNumber | null {
  let body = compact(narrow(text).trim())
  let approx: Approx | null = null
  for (const [word, kind] of APPROX_BEFORE) if (body.startsWith(word)) {
    approx = kind
    body = body.slice(word.length)
    break
  }
  for (const [word, kind] of APPROX_AFTER) if (body.endsWith(word)) {
    approx = kind
    body = body.slice(0, -word.length)
    break
  }
  const found = readNumber(body, 0)
  if (!found || found.end !== body.length || body === '') return null
  if (found.bare && /^[万亿萬億兆]$/.test(body)) return null
  return { ...valuesOf(found.amount), approx: approx ?? found.approx, masked: found.amount === null, unit: found.unit }
}

/** Without the spaces beside Chinese characters; those between Arabic digits are kept for the thousands. */
const compact = (text: string): string => text.replace(/(?<=[^\d\s])\s+|\s+(?=[^\d\s])/g, '')
