import { matchesOf } from '../../text/index.js'
import type { Fixed, Reason } from './types.js'

/** A form that is one word by its shape. `hit` and `miss` are walked by the tests: what it finds, and what it leaves. */
export interface Rule {
  readonly id: string
  readonly pattern: RegExp
  readonly tag: string
  readonly because: Reason
  /** Texts and the words found in them. */
  readonly hit: Readonly<Record<string, readonly string[]>>
  readonly miss: readonly string[]
  readonly reason: string
}

const CN = '[一二三四五六七八九十百千万两零〇○]'
const DIGIT = '[一二三四五六七八九零〇○]'
const YEAR = '(?:1[5-9]|20)\\d\\d'

export const RULES: readonly Rule[] = [
  {
    id: 'number',
    pattern: /(?=[\d０-９])(?<![\d.．０-９A-Za-z])(?:\d{1,3}(?:,\d{3})+(?!\d)|[\d０-９]+)(?:[.．][\d０-９]+(?![.．]?[\d]))?(?:(?:[十万亿]|千(?![瓦克米卡伏赫帕字])|百(?![分货])){1,3})?(?:[%％‰]|[多余几])?/g,
    tag: 'm',
    because: 'number',
    hit: { '增长5.5％': ['5.5％'], '1,234.5吨': ['1,234.5'], '1.82亿元': ['1.82亿'], '５．５％': ['５．５％'], '300余场': ['300余'], '3万多人': ['3万多'], '10亿千瓦时': ['10亿'] },
    miss: ['G20', '第一'],
    reason: 'PKU standard 5.1: a number with its decimals, scale characters, 多 or 余 is one word; jieba parts them, and full-width digits one by one.',
  },
  {
    id: 'fraction',
    pattern: new RegExp(`(?:百|千|万|${CN}{1,3})分之${CN}{1,5}(?:点${CN}{1,4})?`, 'g'),
    tag: 'm',
    because: 'number',
    hit: { 百分之二十: ['百分之二十'], 三分之一的: ['三分之一'], 百分之七点五: ['百分之七点五'] },
    miss: ['百分之', '分之一'],
    reason: 'PKU standard 5.1: fractions and percentages in words are one number.',
  },
  {
    id: 'year',
    pattern: new RegExp(`(?=[12${DIGIT.slice(1)})(?<![\\d.A-Za-z])(?:${YEAR}|(?:1[5-9]|20)[xX×＊*]{2}|${DIGIT}{4})年(?:代|度(?!过))?`, 'g'),
    tag: 't',
    because: 'number',
    hit: { '2024年3月': ['2024年'], 二〇三五年: ['二〇三五年'], '20XX年': ['20XX年'], '2023年度': ['2023年度'], '1990年代': ['1990年代'] },
    miss: ['12024年', '5年', '三年', '二十年'],
    reason: 'PKU standard 5.2: a year is one word of time with its 年.',
  },
  {
    id: 'month-day',
    pattern: /(?=\d)(?<![\d.])(?:(?:1[0-2]|0?[1-9])月份?|(?:3[01]|[12]\d|0?[1-9])日(?![元本期均]))/g,
    tag: 't',
    because: 'number',
    hit: { '5月12日': ['5月', '12日'], '1月份': ['1月份'] },
    miss: ['13月', '3个月', '100日元', '40日'],
    reason: 'PKU standard 5.2: month and day are words of time of their own.',
  },
  {
    id: 'date',
    pattern: new RegExp(`(?=\\d)(?<![\\d.])${YEAR}[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\\d|0?[1-9])(?![\\d.])`, 'g'),
    tag: 't',
    because: 'number',
    hit: { '2024-03-05': ['2024-03-05'], '2024.3.5': ['2024.3.5'] },
    miss: ['2024-13-05', '1.2024.3'],
    reason: 'A date in digits is one word; jieba takes the dots for decimals or parts at the hyphens.',
  },
  {
    id: 'ordinal',
    pattern: /第[\d０-９]+(?![\d０-９.．])/g,
    tag: 'm',
    because: 'number',
    hit: { 第3次: ['第3'], 第12届: ['第12'] },
    miss: ['第一', '第X届'],
    reason: 'PKU standard 5.1: 第 belongs to its number.',
  },
  {
    id: 'latin',
    pattern: /(?=[\dA-Za-z０-９Ａ-Ｚａ-ｚ])(?<![\dA-Za-zＡ-Ｚａ-ｚ.])(?!\d+(?:km|kg|mm|cm|mg|ml|m|g|t|h|kWh?|[MG]Wh?)(?![\dA-Za-z]))(?:[\d０-９]*[A-Za-zＡ-Ｚａ-ｚ][\dA-Za-z０-９Ａ-Ｚａ-ｚ]*(?:[.+＋&·_-][\dA-Za-zＸ]+)*|\d+(?:[+＋][\dA-ZＸ]+)+)[+＋]?(?![\dA-Za-z])/g,
    tag: 'eng',
    because: 'number',
    hit: { 'PM2.5浓度': ['PM2.5'], '“2357+X”': ['2357+X'], '1+1+N模式': ['1+1+N'], '5G基站': ['5G'], 'AI+行动': ['AI+'], 'COVID-19': ['COVID-19'] },
    miss: ['2.0', '100', '2024-03', '50km'],
    reason: 'Names and formulas of letters and digits are one word with their dots, hyphens and plus signs.',
  },
  {
    id: 'web',
    pattern: /(?:https?:\/\/|www\.)[\w.\-/%?=&#:~]+\w/g,
    tag: 'eng',
    because: 'number',
    hit: { '见www.example.com。': ['www.example.com'], 'https://example.com/a?b=1': ['https://example.com/a?b=1'] },
    miss: ['wwwx', 'http'],
    reason: 'An address is one word.',
  },
  {
    id: 'congress',
    pattern: /(?=[二七八九十])(?:(?<![一二三四五六七八九十百第])(?:二?十[一二三四五六七八九]?|[七八九])届[一二三四五六七八九]中全会|(?<=党的|中共)(?:二?十[一二三四五六七八九]?|[七八九])大|(?<![一二三四五六七八九十百第])(?:十[七八九]|二十)大(?!举措|任务|工程|项|类|重点|行动|产业|几))/g,
    tag: 'nt',
    because: 'number',
    hit: { 党的二十届三中全会精神: ['二十届三中全会'], '学习党的二十大精神': ['二十大'], 十八届五中全会: ['十八届五中全会'] },
    miss: ['第二十届', '十届三次会议', '三中全会', '五大任务', '二十大几'],
    reason: 'Short names of Party congresses and plenums are proper names.',
  },
  {
    id: 'plan',
    pattern: /十(?<![一二三四五六七八九十百第].)[一二三四五]五(?=[”"’]|规划|时期|期间|末|开局|建议|以来|发展|目标)/g,
    tag: 'j',
    because: 'number',
    hit: { '“十四五”规划': ['十四五'], 十五五时期: ['十五五'] },
    miss: ['二十四五', '十四五岁', '十四五个'],
    reason: 'The short name of a five-year plan is one word.',
  },
  {
    id: 'numeral-slogan',
    pattern: /(?=[一二三四五六七八九十两双])(?<=[“"‘「])(?:[一二三四五六七八九十两双]|十[一二三四五六])(?!(?:[个大项条届次年种类])[”"’」])[个大项条支本型]?(?![一二三四五六七八九十])[\u3005\u3007\u3400-\u9fff]{1,3}(?=[”"’」])/g,
    tag: 'nz',
    because: 'number',
    hit: { '“五个一”': ['五个一'], '“两山”理念': ['两山'], '做到“两个维护”': ['两个维护'], '“五水共治”': ['五水共治'] },
    miss: ['“三个”', '五个一', '“一个都不能少”', '“十四五”'],
    reason: 'A short name of a set, in quotes, stays whole: it names something, its parts do not.',
  },
  {
    id: 'mask',
    pattern: /[×＊*]{2,}/g,
    tag: 'x',
    because: 'number',
    hit: { '××市': ['××'], '***同志': ['***'] },
    miss: ['3×5', '*'],
    reason: 'A mask stands for one name.',
  },
  {
    id: 'lone-surrogate',
    pattern: /\p{Cs}/gu,
    tag: 'x',
    because: 'damage',
    hit: { 'a\ud800b': ['\ud800'] },
    miss: ['😀'],
    reason: 'Half a character: engines give it back as U+FFFD, so they are not shown it.',
  },
]

/** Every place of every rule. */
export function ruleMatches(text: string, rules: readonly Rule[] = RULES): Fixed[] {
  return rules.flatMap(({ id, pattern, tag, because }) =>
    matchesOf(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length, tag, reason: because, by: id })))
}
