import { CARDINAL, cardinal, HAN, MEASURE } from './numbers.js'

/** The shape of a set named by its number, as it stands in quotes. Tried in order. */
export interface NumeralShape {
  readonly id: string
  /** The number of members that the words declare; null when the words do not have the shape, NaN when it declares none. */
  readonly read: (text: string) => number | null
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})$`)
const CLASSIFIED = pattern(`(?<n>${CARDINAL})${MEASURE}(?<head>${HAN}{1,4}|1)`)
const LARGE = pattern(`(?<n>${CARDINAL})[个大项](?<head>${HAN}{2,9})`)
const BARE = pattern(`(?<n>${CARDINAL})(?<head>${HAN}{1,4})`)
const IN_ONE = pattern(`(?<n>${CARDINAL})位一体`)
const SCALE = /^(?:一?十百千|百千万|万千百|千百万|百大|双[百千万]|百强|[百千]家)[\u3400-\u9fff]{0,5}$/
const PAIR = /^双(?!.*记$)(?![一二三四五六七八九十百千万向重周边方手休语日人击打眼轨层面肩腿臂侧])[\u3400-\u9fff]{1,5}$/
const DIGIT_STRING = /^(?!(?:19|20)\d\d$|1[01]\d$|12[0-2]$|12\d{3}$|9[56]\d{3}$|10\d{3}$)\d{3,6}[A-Z]?$|^\d{2,4}[NX]$/
const SUM = /^\d{1,4}(?:[+＋](?:\d{1,3}|[A-Z]))+$|^[一1][带拖托帮联加][一二两三四五六七八九十N多]$/

/** What a number counts when it counts nothing but time, money or rank. */
const PLAIN_HEAD = /^(?:[年月日天点岁届期分秒元时号世人名位口块斤米里亩季]|周年|个?(?:小时|星期)|个月|[之的第]|[条后大]$)/
/** What rules, steps and rounds of a name are counted with. */
const LED = /^[\u3400-\u9fff]{2,4}(?<n>[两三四五六七八九十])[仗策抓问招法讲诺禁评议访送进]$/
const ONLY_NUMBERS = /^[一二两三四五六七八九十百千万]+$/

const counted = (m: RegExpExecArray | null): number | null => {
  const { n = '', head = '' } = m?.groups ?? {}
  if (n === '' || PLAIN_HEAD.test(head) || ONLY_NUMBERS.test(head) || head.includes('的')) return null
  return cardinal(n)
}

export const NUMERAL_SHAPES: readonly NumeralShape[] = [
  {
    id: 'classified',
    read: (text) => counted(CLASSIFIED.exec(text)),
    hit: '四个坚持', miss: '五把钥匙开山门',
    reason: 'number, measure word, short head',
  },
  {
    id: 'large',
    read: (text) => counted(LARGE.exec(text)),
    hit: '三大科技创新工程', miss: '两个方面的问题',
    reason: 'after 个, 大 and 项 the head may be longer',
  },
  {
    id: 'in-one',
    read: (text) => cardinal(IN_ONE.exec(text)?.groups?.['n'] ?? ''),
    hit: '七位一体', miss: '七位委员一体推进',
    reason: 'so many in one; without 一体 位 counts persons',
  },
  {
    id: 'composite',
    read: readComposite,
    hit: '一体两翼', miss: '一次会议解决一个问题',
    reason: 'two or more short counts in a row; the members are their sum, unless each is one (一街一景)',
  },
  {
    id: 'bare',
    read: (text) => counted(BARE.exec(text)),
    hit: '三进', miss: '十四五',
    reason: 'number and head without a measure word; numbers alone are plans and dates',
  },
  {
    id: 'led',
    read: (text) => (/[一二两三四五六七八九十百千万]/.test(text[0]!) ? null : cardinal(LED.exec(text)?.groups?.['n'] ?? '')),
    hit: '治水三策', miss: '春风十里',
    reason: 'a short name before the number: rules, steps or rounds of it',
  },
  {
    id: 'pair',
    read: (text) => (PAIR.test(text) || /^双\d{1,4}$/.test(text) ? 2 : null),
    hit: '双胜利', miss: '双向选择',
    reason: '双 names a set of two, but not in 双向, 双重, 双周',
  },
  {
    id: 'scale',
    read: (text) => (SCALE.test(text) ? NaN : null),
    hit: '百千万', miss: '百日攻坚',
    reason: 'a rising scale stands for sets of many sizes',
  },
  {
    id: 'digits',
    read: (text) => (DIGIT_STRING.test(text) ? NaN : null),
    hit: '1351', miss: '12345',
    reason: 'each digit counts members; years and telephone numbers do not',
  },
  {
    id: 'digits-in-words',
    read: (text) => (/^[一二三四五六七八九]{4,6}$/.test(text) ? NaN : null),
    hit: '一三四六', miss: '九一八',
    reason: 'the same in Chinese characters, where three may be a date',
  },
  {
    id: 'order',
    read: (text) => (/^(?:三[一二]{2}|二[一三]{2})$/.test(text) && new Set(text).size === 3 ? NaN : null),
    hit: '三二一', miss: '一二三',
    reason: 'the order of the three sectors of an economy',
  },
  {
    id: 'sum',
    read: (text) => (SUM.test(text) ? NaN : null),
    hit: '1+1+N', miss: '证照联办+免申即享',
    reason: 'an addition of members, open where it ends in N or X; one that takes so many along (一带三)',
  },
]

/** 一张床、一间房 counts things; 一街一景 does not. */
const MEASURED = /^[个张间套把件次场条项份只层辆户本]/

const NUMERALS = new Set('一二两三四五六七八九十百千万双')

/** 一体两翼 → 3; 一街一景 → NaN. A piece is a number and one to four characters; the last may have eight. */
function readComposite(text: string): number | null {
  if (text.includes('双') && text.split(/[、，,·]/).some((clause) => !NUMERALS.has(clause[0]!))) return null // 双岗双责、履职尽责
  const pieces: { number: string; head: string }[] = []
  for (const char of text) {
    if ('、，,·'.includes(char)) continue
    const last = pieces.at(-1)
    if (NUMERALS.has(char)) {
      if (last && last.head === '') last.number += char
      else pieces.push({ number: char, head: '' })
    } else if (!last || !/[\u3400-\u9fff]/.test(char)) return null
    else last.head += char
  }
  const fits = ({ head }: { head: string }, i: number): boolean => head.length >= 1 && head.length <= (i === pieces.length - 1 ? 8 : 4)
  if (pieces.length < 2 || pieces.length > 6 || !pieces.every(fits)) return null
  if (pieces[0]!.number !== '一' && PLAIN_HEAD.test(pieces[0]!.head)) return null
  if (pieces.some(({ number, head }) => number !== '一' && /^[天年月日次分]$/.test(head))) return null // 一次申办管三年
  if (pieces.every(({ number, head }) => number === '一' && MEASURED.test(head))) return null
  const numbers = pieces.map(({ number }) => cardinal(number === '双' ? '两' : number))
  if (numbers.some((n) => n === null) || numbers.every((n) => n === 1)) return NaN
  return numbers.reduce<number>((sum, n) => sum + n!, 0)
}

/** The shape that words have, with the number they declare (null for none); null when they have none. */
export function numeralShape(text: string): { readonly id: string; readonly number: number | null } | null {
  for (const { id, read } of NUMERAL_SHAPES) {
    const number = read(text)
    if (number !== null) return number === 1 ? null : { id, number: Number.isNaN(number) ? null : number }
  }
  return null
}
