import type { Approx } from '../text/index.js'
import { DIGITS, isDigit, LARGE, POINT, SEVERAL, SMALL, SURPLUS, TENS } from './characters.js'
import { add, compare, decimal, parseDecimal, shift, type Decimal } from './decimal.js'
import { readMask } from './mask.js'
import { match } from './match.js'

/** A lowest and a highest value; the same where the number is one. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}
/** One number as written in one piece: 1.82亿, 二十余, 三五百, XX多万. */
export interface Numeral {
  readonly end: number
  /** null when masked. */
  readonly amount: Interval | null
  /** From a 余, 多, 来 or 几 inside or after the digits. */
  readonly approx: Approx | null
  /** It begins with Arabic digits. */
  readonly arabic: boolean
  /** It begins with a power of ten that has no digit before it: 千, 百万, 万亿. */
  readonly bare: boolean
  /** The power of ten of the 万 or 亿 it ends on (before a 余 or not); 0 when on none. */
  readonly scale: number
}

const THOUSANDS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?/y
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y
/** The numeral that begins at `at` in a text made narrow; null when there is none. Reads each character once. */
export function readNumeral(text: string, at: number): Numeral | null {
  return readMask(text, at) ?? new NumeralReader(text, at).read()
}

const one = decimal(1)
const same = (value: Decimal): Interval => ({ low: value, high: value })
const plus = (a: Interval | null, b: Interval): Interval => (a ? { low: add(a.low, b.low), high: add(a.high, b.high) } : b)
const times = ({ low, high }: Interval, power: number): Interval => ({ low: shift(low, power), high: shift(high, power) })

/**
 * Left to right, with a digit waiting for its power of ten (`current`), the sum of the running group of four digits
 * (`section`), and the groups that a 万 or 亿 has closed (`groups`), each with the power it ends on. A 亿 takes in the
 * smaller groups before it: 一万五千亿 is 15000 亿.
 */
class NumeralReader {
  private readonly text: string
  private readonly start: number
  private at: number
  /** End of what has a value; a trailing 零 is not taken. */
  private end: number
  private groups: { amount: Interval; power: number }[] = []
  private section: Interval | null = null
  private current: Interval | null = null
  /** How the waiting digit was written, and whether it may stand for a left-out power (两千五 is 2500). */
  private waiting: 'arabic' | 'digit' | 'several' | null = null
  private small = 4
  private power = Infinity
  private zero = false
  private approx: Approx | null = null
  private bare = false
  private scale = 0

  constructor(text: string, at: number) {
    this.text = text
    this.start = this.at = this.end = at
  }

  read(): Numeral | null {
    while (this.step()) if (!this.zero || this.current) this.end = this.at
    const amount = this.total()
    if (!amount || this.end === this.start) return null
    return { end: this.end, amount, approx: this.approx, arabic: /[\d.]/.test(this.text[this.start]!), bare: this.bare, scale: this.scale }
  }

  private get empty(): boolean {
    return this.groups.length === 0 && this.section === null && this.current === null
  }

  /** Takes one element in; false when the numeral ends before it. */
  private step(): boolean {
    const c = this.text[this.at]
    if (c === undefined) return false
    if (LARGE.has(c)) return this.large(LARGE.get(c)!)
    if (this.approx) return false
    if (isDigit(c) || (c === '.' && this.empty)) return this.arabic()
    if (DIGITS.has(c)) return this.digits()
    if (SMALL.has(c)) return this.smallPower(SMALL.get(c)!)
    if (TENS.has(c)) return this.tens(TENS.get(c)!)
    if (c === ' ') return this.space()
    return (SEVERAL.has(c) && this.several()) || (SURPLUS.has(c) && this.surplus(c)) || (POINT.has(c) && this.point())
  }

  private arabic(): boolean {
    if (this.current) return false
    const literal = match(THOUSANDS, this.text, this.at) ?? match(SPACED, this.text, this.at) ?? match(PLAIN, this.text, this.at)
    if (!literal) return false
    const after = this.text[this.at + literal.length]
    // 3万4000, 3万4,000 and 5万4千: a further Arabic part fills the places left open, or has a power of its own.
    const fills = literal.replace(/\D/g, '').length === this.power || this.zero || (after !== undefined && (SMALL.has(after) || LARGE.has(after)))
    if (!this.empty && (literal.includes('.') || !fills)) return false
    this.current = same(parseDecimal(literal.replace(/[^\d.]/g, '')))
    this.waiting = 'arabic'
    this.at += literal.length
    return true
  }

  private digits(): boolean {
    if (this.current && this.waiting === 'arabic') return false
    let end = this.at
    while (end < this.text.length && DIGITS.has(this.text[end]!)) end++
    let run = this.text.slice(this.at, end)
    if (!this.empty && DIGITS.get(run[0]!) === 0) {
      if (this.current) return false
      this.zero = true
      run = run.slice(1)
      this.at++
      if (run === '') return true
    }
    const values = [...run].map((d) => DIGITS.get(d)!)
    const [a, b] = values as [number, number]
    const next = this.text[end]
    const power = next !== undefined && (SMALL.has(next) || LARGE.has(next))
    if (values.length === 1) this.current = same(decimal(a))
    else if (values.length === 2 && a > 0 && (b === a + 1 || (a === 3 && b === 5))) this.current = { low: decimal(a), high: decimal(b) }
    else if (this.empty && (!power || LARGE.has(next)) && !/[两兩俩倆]/.test(run)) this.current = same(decimal(BigInt(values.join(''))))
    else return false
    this.waiting = values.length === 1 ? 'digit' : 'several'
    this.at = end
    return true
  }

  private smallPower(power: number): boolean {
    if (power >= this.small) return false
    if (!this.current) {
      if (!this.empty && !(power === 1 && (this.zero || this.section || this.groups.length > 0))) return false
      if (this.empty && power > 1) this.bare = true
    }
    this.section = plus(this.section, times(this.current ?? same(one), power))
    this.small = this.power = power
    this.settle()
    return true
  }

  private tens(digit: number): boolean {
    if (this.current || this.small <= 1) return false
    this.section = plus(this.section, same(decimal(digit * 10)))
    this.small = this.power = 1
    this.settle()
    return true
  }

  private large(power: number): boolean {
    let amount = this.current ? plus(this.section, this.current) : this.section
    const top = this.groups.at(-1)
    let total = power
    if (!amount && top) {
      // 万亿, 万万: a power of a power, when nothing stands between.
      if (this.zero || power < Math.min(top.power, 8) || (this.bare && power === top.power)) return false
      this.groups.pop()
      amount = top.amount
      total = top.power + power
    } else if (!amount) {
      amount = same(one)
      this.bare = true
    }
    while (this.groups.length > 0 && this.groups.at(-1)!.power < power) amount = plus(this.groups.pop()!.amount, amount)
    const above = this.groups.at(-1)
    if (above && compare(shift(amount.high, power), shift(one, above.power)) >= 0) return false
    this.groups.push({ amount: times(amount, power), power: total })
    this.section = null
    this.small = 4
    this.power = this.scale = total
    this.settle()
    return true
  }

  private settle(): void {
    this.current = null
    this.waiting = null
    this.zero = false
    this.at++
  }

  /** A space inside a number, as in 1.82 亿 and 4300 多: only before a power of ten or a surplus. */
  private space(): boolean {
    const next = this.text[this.at + 1] ?? ''
    if (this.waiting !== 'arabic' || !(LARGE.has(next) || SMALL.has(next) || /[多余餘]/.test(next))) return false
    this.at++
    return true
  }

  private several(): boolean {
    const next = this.text[this.at + 1] ?? ''
    const power = SMALL.get(next) ?? LARGE.get(next)
    if (power === undefined || this.current || (!this.empty && !(power < this.small && this.section))) return false
    this.current = { low: decimal(2), high: decimal(9) }
    this.waiting = 'several'
    this.at++
    return true
  }

  private surplus(c: string): boolean {
    if (this.empty || (this.zero && SEVERAL.has(c) === false) || this.waiting === 'digit' || this.waiting === 'several') return false
    const tail = this.text[this.at + 1] ?? ''
    if (SURPLUS.get(c) === 'about' && (this.power === Infinity || /[到自源访宾看说讲自]/.test(tail))) return false
    this.approx = SURPLUS.get(c)!
    this.at++
    return true
  }

  private point(): boolean {
    let end = this.at + 1
    while (end < this.text.length && DIGITS.has(this.text[end]!)) end++
    const fraction = [...this.text.slice(this.at + 1, end)].map((d) => DIGITS.get(d)!).join('')
    // 八点三十分 is a time: the digits of a fraction have no power of ten below 万 after them.
    if (fraction === '' || SMALL.has(this.text[end] ?? '') || this.empty || this.waiting === 'arabic' || this.waiting === 'several') return false
    const whole = this.total()!
    this.groups = []
    this.section = null
    this.current = plus(whole, same(decimal(BigInt(fraction), -fraction.length)))
    this.waiting = 'several'
    this.power = Infinity
    this.at = end
    return true
  }

  private total(): Interval | null {
    let sum = this.section
    for (const { amount } of this.groups) sum = plus(sum, amount)
    if (!this.current) return sum
    const elided = this.waiting === 'digit' && !this.zero && Number.isFinite(this.power) && this.power > 1
    return plus(sum, elided ? times(this.current, this.power - 1) : this.current)
  }
}
