import type { Scheme } from '../text/index.js'

/**
 * What opens a marked heading. `at` tells where a marker counts: at the start of a line only, or also at the start of
 * a sentence inside a paragraph. `single` tells whether one alone is believed; the others need a neighbour in number.
 */
export interface MarkerRule {
  readonly id: string
  readonly scheme: Scheme
  readonly at: 'line' | 'sentence'
  readonly single: boolean
  /** Sticky; the group `marker` is what the outline shows, `n` its number. */
  readonly pattern: RegExp
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

const N = '[一二三四五六七八九十百]{1,4}'
/** A numeral after 一、 that makes both a plain list: 一、三产业; 三、四线城市; 一、二、三等奖. */
const LIST = `(?!${N}[、和至级季线期产审成等号])`
/** Before a measure word only the next number makes a list (一、二年级; 三、四个); 一、五年工作回顾 is a heading. */
const NEXT = [...'一二三四五六七八九'].map((digit, i) => `(?<=${digit}\\s?、)(?:[二三四五六七八九]?十)?${'二三四五六七八九十'[i]!}`).join('|')
const APPROXIMATE = `(?!(?:${NEXT})(?:[次月年届]|个|类|种|条|方面))`
const ITEM = '[\\u3005\\u3007\\u3400-\\u9fff“‘"「『《（(]'

export const MARKERS: readonly MarkerRule[] = [
  {
    id: 'cn-comma', scheme: 'cn-comma', at: 'sentence', single: true,
    pattern: new RegExp(`(?<marker>(?<n>${N}|[壹贰叁肆伍陆柒捌玖拾]{1,3})\\s?、)${LIST}${APPROXIMATE}`, 'y'),
    hit: '一、五年工作的回顾', miss: '一、二季度生产回升。', reason: 'GB/T 9704-2012 7.3.3: first level',
  },
  {
    id: 'cn-comma-next', scheme: 'cn-comma', at: 'line', single: false,
    pattern: new RegExp(`(?<marker>(?<n>${N})\\s?、)${LIST}`, 'y'),
    hit: '四、五年来的体会', miss: '四、五线城市', reason: 'the fourth point on five years, where its neighbours say so',
  },
  {
    id: 'cn-dot', scheme: 'cn-comma', at: 'line', single: false,
    pattern: new RegExp(`(?<marker>(?<n>${N})[．.])(?![\\d${N.slice(1, N.indexOf(']'))}])`, 'y'),
    hit: '一．基本情况', miss: '三.五亿元', reason: 'a typist’s variant of 一、',
  },
  {
    id: 'cn-clause', scheme: 'cn-comma', at: 'line', single: false,
    pattern: new RegExp(`(?<marker>(?<n>${N})[，,])(?=[\\u3005\\u3007\\u3400-\\u9fff]{2})`, 'y'),
    hit: '三，助力民生改善', miss: '一，', reason: 'a typist’s variant of 一、',
  },
  {
    id: 'cn-paren', scheme: 'cn-paren', at: 'sentence', single: true,
    pattern: new RegExp(`(?<marker>[（(]\\s?(?<n>${N})\\s?[）)])(?![、,，和至及]?\\s?[（(]|[的项款条]|$)`, 'y'),
    hit: '（三）强化监督', miss: '（一）（二）两项', reason: 'GB/T 9704-2012 7.3.3: second level',
  },
  {
    id: 'cn-paren-sign', scheme: 'cn-paren', at: 'sentence', single: true,
    pattern: /(?<marker>(?<n>[㈠-㈩]))/y,
    hit: '㈠健全机制', miss: '㊣品', reason: 'one character for a bracketed numeral, from old character sets',
  },
  {
    id: 'arabic', scheme: 'arabic', at: 'sentence', single: false,
    pattern: /(?<marker>(?<n>[\d０-９]{1,3})(?:[.．、]))(?![\d０-９])/y,
    hit: '1.开门征题', miss: '2.5微米', reason: 'GB/T 9704-2012 7.3.3: third level',
  },
  {
    id: 'arabic-paren', scheme: 'arabic-paren', at: 'sentence', single: false,
    pattern: /(?<marker>[（(]\s?(?<n>[\d０-９]{1,2})\s?[）)])(?![、,，和至及]?\s?[（(]|的|$)/y,
    hit: '(1)健全机制', miss: '(1)(2)两项', reason: 'GB/T 9704-2012 7.3.3: fourth level',
  },
  {
    id: 'circled', scheme: 'arabic-paren', at: 'sentence', single: false,
    pattern: /(?<marker>(?<n>[①-⑳]))(?![、,，和至及①-⑳])/y,
    hit: '①健全机制', miss: '①②两项', reason: 'one character for (1)',
  },
  {
    id: 'half-paren', scheme: 'arabic-paren', at: 'line', single: false,
    pattern: /(?<marker>(?<n>\d{1,2})[）)])(?!\d)/y,
    hit: '1）健全机制', miss: '12)34', reason: 'a typist’s variant of (1)',
  },
  {
    id: 'shi', scheme: 'shi', at: 'sentence', single: false,
    pattern: new RegExp(`(?<marker>(?<n>${N})是)(?!否|非|${N}[，,、。；;])`, 'y'),
    hit: '一是健全机制。', miss: '一是一，二是二。', reason: 'run-in points of a report',
  },
  {
    id: 'yao', scheme: 'yao', at: 'sentence', single: false,
    pattern: new RegExp(`(?<marker>(?<n>${N})要)(?!素|点|义|件|求|闻|害|领|职)`, 'y'),
    hit: '二要健全机制。', miss: '三要素齐备。', reason: 'run-in points of a plan',
  },
  {
    id: 'ordinal', scheme: 'ordinal', at: 'sentence', single: false,
    pattern: new RegExp(`(?<marker>第(?<n>${N})(?:个?方面|个问题|点|条)?|其(?<n2>${N}))(?=[，,、：:]|[是要就](?!否)|\\s)`, 'y'),
    hit: '第一，提高站位。', miss: '第一时间赶到。', reason: 'counts only before a comma, 是 or 要: 第一次, 第一书记 are words',
  },
  {
    id: 'first', scheme: 'ordinal', at: 'sentence', single: false,
    pattern: /(?<marker>首先|其次|再次|再者|最后)(?=[，,、：:]|[是要](?!求|素))/y,
    hit: '首先，要学在前面。', miss: '最后一公里打通了。', reason: 'order words of a speech; one alone is only a connective',
  },
  {
    id: 'sign', scheme: 'bullet', at: 'sentence', single: false,
    pattern: new RegExp(`(?<marker>[●◆■▲★◇○◎※▪•►▶□☆➤]{1,3})\\s*(?=${ITEM}|\\d)`, 'y'),
    hit: '●开展调研', miss: '● ', reason: 'marks that editors put before items, in running text too',
  },
  {
    id: 'dash', scheme: 'bullet', at: 'line', single: false,
    pattern: new RegExp(`(?<marker>——?|— —|――?|──?|━━?|⸺|－－|﹣﹣|--)(?![—―─━－﹣-])\\s*(?=${ITEM}|\\d)`, 'y'),
    hit: '——这一年产业发展提速。', miss: '———————', reason: 'a dash that opens an item',
  },
  {
    id: 'hyphen', scheme: 'bullet', at: 'line', single: false,
    pattern: new RegExp(`(?<marker>[-–·*])\\s+(?=${ITEM}|\\d)|(?<marker2>·)(?=${ITEM})`, 'y'),
    hit: '- 开展调研', miss: '-3.5%', reason: 'list marks of plain text and Markdown',
  },
]

/** Every character that a marker can begin with; all others are passed over without a look at the rules. */
export const FIRST: ReadonlySet<string> = new Set(
  '一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾（(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第其首再最●◆■▲★◇○◎※▪•►▶□☆➤—―─━⸺－﹣-–·*')

/** Number words without a numeral; the rest of the order words have no number of their own. */
export const ORDER_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
