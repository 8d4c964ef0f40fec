import type { Approx } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { DIGITS } from './characters.js'
import { add, compare, decimal, shift } from './decimal.js'
import { match } from './match.js'
import { APPROX_AFTER, APPROX_BEFORE, readNumber, type FoundNumber } from './number.js'
import { isUnitless } from './unitless.js'
import { unitAt, type FoundUnit, type Units } from './units.js'
import type { Words } from './words.js'

const START = new Set('0123456789零〇一二三四五六七八九十百千万亿两廿卅半几数翻负-−XxＸｘ×✕*＊￥¥$壹贰叁肆伍陆柒捌玖拾')
/** By code unit: few begin a number. */
const STARTS = new Uint8Array(0x10000)
for (const character of START) STARTS[character.charCodeAt(0)] = 1
/** Tags of words that may hold a number and its unit. */
const NUMERIC = /^(?:m|q|x|eng|t)/
/** 0.5个、1.2个百分点: the unit is begun with each number. */
const LIST_JOINT = /[、和与及](?=\d)|个[、和与及](?=(?:[\d.]{1,6}个[、和与及]){0,3}[\d.]{1,6}个[百千]分点)/y
/** Members of an enumeration that shares one unit. */
const LONGEST_LIST = 16
/** 两个|多月: the surplus stands inside the unit. */
const PERIOD = /多(?:月|小时|星期|季度)/y
/** Joins the ends of a range whose unit is written twice. */
const RANGE = / ?(?:[~～∼–-]|—{1,2}|至|到) ?/y
/** How much something changed, and not from what. */
const CHANGED = /(?:增加|增长|增|提高|提升|上升|升|下降|降低|降|减少|减|扩大|缩减|压减|新增|净增)了?$/
const SURPLUS_WORDS = new Set(['多', '余'])
/** What may stand before a power of ten without a digit (突破千亿元, 上百名). */
const BEFORE_BARE = /(?:突破|跨越|超过|(?<!赶)超|逾|达到|达|过|破|(?<![最附邻])近|(?<![签节合预])约|接近|上|成)$/
/** 超过一半, 占总数的一半, 半数以上: half as a share; 一半 alone is half of anything. */
const HALF_BEFORE = /(?:[超近约逾占有达过]|超过|接近|不足|不到|达到|总数的|总量的)$/
const HALF_AFTER = /^(?:以上|左右|以下)/
/** What before 约, 近, 超 and 逾 makes a word with them. */
const LAST_SYLLABLE = new Map([['约', '节签集制合条公预特契违履大俭解失邀赴隐缔毁'], ['近', '最附邻临靠相远亲新就挨抵接将逼迫'], ['超', '赶高反英中入'], ['逾', '']])
/** 约有30个, 约占三成: the verb stands between. */
const ABOUT = new RegExp(`(?<![${LAST_SYLLABLE.get('约')}])约[有占达合需]$`)
/** GDP117亿元: letters that name what the number measures. */
const MEASURE_NAME = /(?:^|[^A-Za-z])G[DN]P$/
const LAST_OF_APPROX = new Set(APPROX_BEFORE.map(([word]) => word.at(-1)!))
const FIRST_OF_APPROX = new Set(APPROX_AFTER.map(([word]) => word[0]!))
/** 五元三毛, 2元5角8分: one sum. */
const SMALL_CHANGE = /[一二两三四五六七八九\d][角毛](?:[一二三四五六七八九\d]分)?钱?/y
/** 三块五: the 角 left out, where nothing follows that it could count. */
const BARE_CHANGE = /[一二三四五六七八九](?=[，,。；;、！!？?）)]|$)/y
/** 八角五分: less than one 元, told from a triangle by its 分. */
const CENTS = /[一二三四五六七八九\d]分钱?/y
/** 约港币3亿元: the currency stands between. */
const CURRENCY = /(?:人民币|澳门币|新台币|港币|台币|美金)$/
const MONEY = new Map([['￥', '元'], ['¥', '元'], ['$', '美元']])

const digit = (character: string): number => DIGITS.get(character) ?? Number(character)

/** Every number of a block that has a unit, or that its form or place makes a quantity. One pass, left to right. The text is the block's, made narrow; it begins at `base` in the reading. */
export function scan(text: string, base: number, words: Words, units: Units): Candidate[] {
  return new Scanner(text, base, words, units).run()
}

/** From here on a number without its power of ten is written in full (1200、3.5万人). */
const IN_FULL = decimal(1, 3)

/** 26.6、7.8、0.6亿公斤: the power of ten is shared with the unit. */
function sharingScale(number: FoundNumber, scale: number): FoundNumber {
  const { amount } = number
  if (scale === 0 || number.scale > 0 || amount === null || compare(amount.high, IN_FULL) >= 0) return number
  return { ...number, amount: { low: shift(amount.low, scale), high: shift(amount.high, scale) } }
}

class Scanner {
  private readonly text: string
  private readonly base: number
  private readonly words: Words
  private readonly units: Units
  private readonly found: Candidate[] = []
  /** Up to here stand members of a list that came to no unit: none of them begins a list that does. */
  private noListBefore = 0

  constructor(text: string, base: number, words: Words, units: Units) {
    this.text = text
    this.base = base
    this.words = words
    this.units = units
  }

  run(): Candidate[] {
    for (let at = 0; at < this.text.length;) at = STARTS[this.text.charCodeAt(at)] ? this.readAt(at) : at + 1
    return this.found
  }

  /** Tries the number at an offset and gives the offset to go on from. */
  private readAt(at: number): number {
    const sign = MONEY.get(this.text[at]!)
    const start = sign ? at + 1 : at
    if (this.glued(at)) return this.skipRun(at)
    if (/[-−]/.test(this.text[at]!) && /[%％‰]/.test(this.text[at - 1] ?? '')) return at + 1 // 2.3%-2.2%
    if (this.text[at] === '负' && /[减自担背抱肩胜辜]/.test(this.text[at - 1] ?? '')) return at + 1
    const fromTo = /[从由]$/.test(this.text.slice(Math.max(0, at - 1), at))
    const number = this.withoutPrefix(start, readNumber(this.text, start, !fromTo))
    if (!number) return at + 1
    if (!number.arabic && !this.isOwnWord(start, number)) return Math.max(number.end, at + 1)
    const candidate = sign ? this.complete(at, number, { text: sign, class: 'money', end: number.end }, at) : this.withUnit(at, number)
    // Things are counted without a sign: 心得体会-9篇 has a dash.
    if (candidate && /[-−]/.test(this.text[at]!) && candidate.unitClass === 'classifier') return candidate.end
    // 达到26.6、7.8、0.6亿公斤: a bare fraction may be the first of a list.
    const listed = !candidate || candidate.unitClass === 'none' || candidate.unit === '个' ? this.list(at, number) : null
    if (listed !== null) return listed
    if (!candidate) return Math.max(number.end, at + 1)
    if (candidate.number.bare && !this.bareIsMeant(candidate)) return number.end
    const whole = fromTo ? candidate : this.range(candidate)
    this.found.push(whole)
    return whole.end
  }

  /** 2200元至2800元: one range, its unit written twice; where a change stands before it (增加2个至5个) the second is what it came to. */
  private range(first: Candidate): Candidate {
    const { number, numberStart, unitClass } = first
    const joint = number.amount && !number.joint && first.approx === null && unitClass !== 'time' && first.end === first.unitEnd ? match(RANGE, this.text, first.end) : null
    if (!joint || CHANGED.test(this.text.slice(Math.max(0, numberStart - 4), numberStart))) return first
    const at = first.end + joint.length
    const number2 = readNumber(this.text, at, false)
    const last = number2?.amount ? this.withUnit(at, number2) : null
    if (!last?.number.amount || last.unit !== first.unit || compare(number.amount!.high, last.number.amount.low) >= 0) return first
    return {
      ...last, start: first.start, numberStart, listStart: first.listStart,
      number: { ...last.number, amount: { low: number.amount!.low, high: last.number.amount.high }, joint: { at: number.end, by: joint }, bare: number.bare, arabic: number.arabic },
    }
  }

  /** 12千米, 50兆字节: the last power belongs to the unit. 三千米 and 两千克 stay 3000 米 and 2000 克, which is the same. */
  private withoutPrefix(at: number, number: FoundNumber | null): FoundNumber | null {
    const last = number ? number.end - 1 : -1
    if (!number || last <= at || number.unit !== '' || !/[百千兆]/.test(this.text[last]!)) return number
    const unit = this.units.at(this.text, last).find((u) => u.text.length > 1 && u.class !== 'classifier')
    if (!unit || (/^千[米克]/.test(unit.text) && !/\d/.test(this.text[last - 1]!))) return number
    const shorter = readNumber(this.text.slice(at, last), 0)
    return shorter && at + shorter.end === last ? { ...shorter, end: last, joint: shorter.joint && { ...shorter.joint, at: at + shorter.joint.at } } : number
  }

  /** Part of a name, a formula or a longer digit string: GB18030, 1+1, 3·15, 5-3-2. */
  private glued(at: number): boolean {
    return /[A-Za-z\d.+·/_\-]$|[A-Za-z\d][:∶]$/.test(this.text.slice(Math.max(0, at - 2), at)) && /[\dXx.\-]/.test(this.text[at]!) && !/[%％‰][-−]$/.test(this.text.slice(Math.max(0, at - 2), at)) && !MEASURE_NAME.test(this.text.slice(Math.max(0, at - 4), at))
  }

  private skipRun(at: number): number {
    let end = at + 1
    while (end < this.text.length && /[\dA-Za-z.,+·]/.test(this.text[end]!)) end++
    return end
  }

  /** A Chinese numeral counts when no longer word has swallowed it (十分, 统一, 四川, 三农). */
  private isOwnWord(at: number, number: FoundNumber): boolean {
    const token = this.words.at(this.base + at)
    if (!token) return true
    const before = this.text.slice(Math.max(0, token.start - this.base), at)
    if (before !== '' && !/^(?:[近约超逾上共达]|将近|接近|超过|不足)$/.test(before) && !NUMERIC.test(token.tag)) return false
    if (/第$/.test(before)) return false
    const end = token.end - this.base
    if (end <= number.end || NUMERIC.test(token.tag)) return true
    if (number.form === 'half' && HALF_AFTER.test(this.text.slice(number.end, end))) return true // 半数以上
    // 十多人, 四千人: the dictionary has them as set phrases, none of which says anything else.
    if (number.end - at > 1 && this.text[number.end] === '人' && number.end + 1 === end) return true
    // 两期, 二十名, 百场: a word that is a number with its measure, whatever its tag; 十分 and 千万 are adverbs.
    return !/^[adcil]/.test(token.tag) && this.units.at(this.text, number.end).some((u) => u.class === 'classifier' && number.end + u.text.length === end)
  }

  private withUnit(at: number, number: FoundNumber): Candidate | null {
    if (number.unit !== '') return this.complete(at, number, { text: number.unit, class: 'ratio', end: number.end }, at)
    const from = this.text[number.end] === ' ' ? number.end + 1 : number.end
    const unit = unitAt(this.text, from, this.base, this.words, this.units)
    const period = unit?.text === '个' ? match(PERIOD, this.text, unit.end) : null
    if (unit && period) return { ...this.complete(at, number, { text: unit.text + period.slice(1), class: 'time', end: unit.end + period.length }, at), approx: 'over' }
    if (unit) return this.complete(at, number, unit, at)
    if (number.form === 'half' && !(number.approx || HALF_BEFORE.test(this.text.slice(Math.max(0, at - 4), at)) || HALF_AFTER.test(this.text.slice(number.end, number.end + 2)))) return null
    if (number.form === 'half') return this.complete(at, number, { text: '', class: 'ratio', end: number.end }, at)
    if (number.form === 'fraction' && !/(?:占[^，,。；;]{0,8}|[近约超逾])$/.test(this.text.slice(Math.max(0, at - 9), at))) return null
    if (number.form === 'ratio' || number.form === 'fraction' || (number.form === 'share' && (this.text[number.end] !== '的' || /^的(?:比[重例]|份额|基础上|目标)/.test(this.text.slice(number.end, number.end + 4))))) return this.complete(at, number, { text: '', class: 'ratio', end: number.end }, at)
    return isUnitless(this.text, this.base, this.words, at, number) ? this.complete(at, number, { text: '', class: 'none', end: number.end }, at) : null
  }

  private complete(at: number, number: FoundNumber, unit: FoundUnit, listStart: number): Candidate {
    let end = unit.end
    let approx = number.approx
    let value = number
    if (this.text[end] === '半' && !number.arabic && number.amount && this.words.at(this.base + end)?.text === '半') {
      const half = decimal(5, -1)
      value = { ...number, amount: { low: add(number.amount.low, half), high: add(number.amount.high, half) } }
      end++
    }
    const cents = /^[角毛]$/.test(unit.text) && value.amount ? match(CENTS, this.text, end) : null
    if (cents && value.amount) {
      const tenths = shift(value.amount.low, -1)
      const sum = add(tenths, decimal(digit(cents[0]!), -2))
      return { ...this.complete(at, { ...number, amount: { low: sum, high: sum } }, { text: '元', class: unit.class, end: end + cents.length }, listStart) }
    }
    const change = /^[元块]$/.test(unit.text) && value.amount ? (match(SMALL_CHANGE, this.text, end) ?? (unit.text === '块' ? match(BARE_CHANGE, this.text, end) : null)) : null
    if (change && value.amount) {
      const more = decimal(10 * digit(change[0]!) + digit(change[3] === '分' ? change[2]! : '0'), -2)
      value = { ...value, amount: { low: add(value.amount.low, more), high: add(value.amount.high, more) } }
      end += change.length
    }
    if (SURPLUS_WORDS.has(this.words.at(this.base + end)?.text ?? '') && this.words.begins(this.base + end)) {
      approx = 'over'
      end++
    }
    const gap = this.text[end] === ' ' && end > at ? 1 : 0 // 90% 以上
    const after = FIRST_OF_APPROX.has(this.text[end + gap] ?? '') && APPROX_AFTER.find(([word]) => this.text.startsWith(word, end + gap) && this.words.begins(this.base + end + gap + word.length))
    if (after) {
      approx = after[1]
      end += gap + after[0].length
    }
    const opens = this.text[at - 1] === ' ' ? at - 1 : at
    const before = this.approxBefore(opens - (CURRENCY.exec(this.text.slice(Math.max(0, opens - 3), opens))?.[0].length ?? 0), number.bare)
    if (before) approx = before.approx
    else if (ABOUT.test(this.text.slice(Math.max(0, at - 3), at))) approx = 'about'
    return {
      start: before ? before.start : at, end, number: value, numberStart: at, numberEnd: number.end,
      unitEnd: unit.end + (change?.length ?? 0), unit: unit.text, unitClass: unit.class, approx, listStart,
    }
  }

  /** Not in the figure before: of 1人次以上万元 the 上 is the first one's. */
  private approxBefore(at: number, bare: boolean): { approx: Approx; start: number } | null {
    const free = this.found.at(-1)?.end ?? 0
    if (LAST_OF_APPROX.has(this.text[at - 1] ?? '')) for (const [word, approx] of APPROX_BEFORE) {
      const start = at - word.length
      if (start >= free && this.text.startsWith(word, start) && this.standsAlone(word, start)) return { approx, start }
    }
    return bare && at > free && this.text[at - 1] === '上' && !/[跃迈登站跨攀]/.test(this.text[at - 2] ?? '') ? { approx: 'over', start: at - 1 } : null
  }

  /** 约, 近 and 超 are also last syllables: 节约, 签约, 最近, 赶超. */
  private standsAlone(word: string, start: number): boolean {
    if (this.words.begins(this.base + start)) return true
    const tails = LAST_SYLLABLE.get(word)
    return tails !== undefined && !tails.includes(this.text[start - 1] ?? ' ')
  }

  private bareIsMeant({ number, approx, numberStart }: Candidate): boolean {
    return number.approx !== null || approx !== null || BEFORE_BARE.test(this.text.slice(Math.max(0, numberStart - 3), numberStart))
  }

  /** 分别提高15、22个百分点: numbers that share the unit of the last. Gives the offset to go on from, or null. */
  private list(at: number, first: FoundNumber): number | null {
    const members: { at: number; number: FoundNumber }[] = [{ at, number: first }]
    if (!first.arabic || first.amount === null || at < this.noListBefore) return null
    while (members.length < LONGEST_LIST) {
      const last = members.at(-1)!.number
      const joint = match(LIST_JOINT, this.text, last.end)
      const next = last.end + (joint?.length ?? 0)
      const number = joint && readNumber(this.text, next, true)
      if (!number) {
        this.noListBefore = last.end
        return null
      }
      members.push({ at: next, number })
      const whole = this.withUnit(next, number)
      if (!whole || (whole.unit === '个' && match(LIST_JOINT, this.text, number.end))) continue
      if (whole.unit === '') {
        this.noListBefore = next
        return null
      }
      for (const member of members.slice(0, -1))
        this.found.push(this.complete(member.at, sharingScale(member.number, whole.number.scale), { text: whole.unit, class: whole.unitClass, end: member.number.end + (this.text[member.number.end] === '个' ? 1 : 0) }, at))
      this.found.push({ ...whole, listStart: at })
      return whole.end
    }
    return null
  }
}
