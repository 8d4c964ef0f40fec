/** What each character means inside a number. Simplified, traditional and the accountants' forms. */
const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([characters, value]) => [...characters].map((c) => [c, value] as const)))

export const DIGITS = table<number>([
  ['零〇○', 0], ['一壹弌', 1], ['二贰貳弍两兩俩倆', 2], ['三叁參弎', 3], ['四肆', 4], ['五伍', 5], ['六陆陸', 6],
  ['七柒', 7], ['八捌', 8], ['九玖', 9],
])
/** Twenty, thirty and forty in one character. */
export const TENS = table<number>([['廿', 2], ['卅', 3], ['卌', 4]])
/** Powers of ten that stand inside a group of four digits. */
export const SMALL = table<number>([['十拾', 1], ['百佰', 2], ['千仟', 3]])
/** Powers of ten that close a group. 兆 is 10^12 here; 兆瓦 and the like are units (see units.tsv). */
export const LARGE = table<number>([['万萬', 4], ['亿億', 8], ['兆', 12]])
export const POINT = new Set('点點')
export const MASK = new Set('XxＸｘ×✕*＊')
/** After a number: somewhat more than it (余, 多, 几); about it (来). */
export const SURPLUS = new Map<string, 'over' | 'about'>([['余', 'over'], ['餘', 'over'], ['多', 'over'], ['几', 'over'], ['幾', 'over'], ['来', 'about'], ['來', 'about']])
/** Before a power of ten: several of it, two to nine. */
export const SEVERAL = new Set('几幾数數')

const FULL = new Map([...'０１２３４５６７８９．％－～／：＋，'].map((c, i) => [c, '0123456789.%-~/:+,'[i]!]))

/**
 * The text with full-width digits and signs made ASCII, every character at its old offset. A full-width comma becomes a
 * thousands separator only between full-width digits: elsewhere it is punctuation.
 */
export const narrow = (text: string): string =>
  text.replace(/[０-９．％－～／＋]|(?<=[０-９])，(?=[０-９]{3})|(?<=[0-9０-９])：(?=[0-9０-９])/g, (c) => FULL.get(c) ?? c)

export const isDigit = (c: string): boolean => c >= '0' && c <= '9'
