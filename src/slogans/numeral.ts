import { matchesOf, type Block, type Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { cardinal, HAN, MEASURE, SPELLED } from './numbers.js'
import { numeralShape } from './numeral-shapes.js'
import type { Page } from './page.js'
import type { Quote } from './quotes.js'
import { plainText } from './plain.js'

/** Sets named by their number that no lexicon need know: by their shape in quotes, or by what stands around them. */
export function findNumerals(page: Page, isNoSlogan: (text: string) => boolean): Candidate[] {
  const found: Candidate[] = []
  for (const quote of page.quotes) found.push(...quotedNumeral(page, quote))
  for (const block of page.document.blocks) for (const shape of BARE_SHAPES) addBare(found, page, block, shape)
  return found.filter(({ span, canonical }) => !page.inTitle(span.start) && !isNoSlogan(canonical) && !isIdiom(page, span))
}

/** A verb that a quote swallowed: “构建三大支柱”. */
const SWALLOWED = /^(?:打造|构建|建设|建立|实现|推进|实施|开展|践行|落实|坚持|做到|增强|坚定|强化|聚焦|夯实|深化|提升|争创|完善)(?=[两三四五六七八九十双\d])/

/** The shape of quoted words, without a verb that the quote swallowed; null when they have none. */
export function shapeOfQuote(text: string): { verb: string; words: string; shape: NonNullable<ReturnType<typeof numeralShape>> } | null {
  const verb = SWALLOWED.exec(text)?.[0] ?? ''
  const words = plainText(text.slice(verb.length))
  const shape = words.length > LONGEST ? null : numeralShape(words)
  return shape && { verb, words, shape }
}

/** Longest quote that can be a set's name. */
const LONGEST = 24

function quotedNumeral(page: Page, { inner, outer, text }: Quote): Candidate[] {
  const read = shapeOfQuote(text)
  if (!read) return []
  const { verb, words, shape } = read
  if (PRIZE.test(words) || MENTION.test(page.after(inner.end + 1, 1))) return []
  const head = shape.id === 'scale' && words.length < 4 ? (OUTER_HEAD.exec(page.after(outer.end, 2))?.[0] ?? '') : ''
  const span = head === '' ? { start: inner.start + verb.length, end: inner.end } : { start: outer.start, end: outer.end + head.length }
  return [candidate(span, 'numeral', words + head, 0.9, ['quoted', `shape:${shape.id}`], { number: shape.number })]
}

/** Numbers alone have their head outside the quotes: “百千万”工程. */
const OUTER_HEAD = /^(?:工程|行动|计划)/

/** “三星金鼎”, “五星奖”: what is won. */
const PRIZE = /[鼎杯奖]$/

/** “三”字, “两个”一词: the words are named, not used. */
const MENTION = /[字词]/

/** Places whose first character is a number. */
const PLACE = /^(?:四川|三亚|三明|三沙|三门峡|三峡|四平|五台山?|五指山|六安|六盘水|七台河|八达岭|九江|九寨沟|十堰|百色|万州|万宁|两广|两江|双鸭山|双流|二连浩特)/

/** Idioms, and places that begin with a number (四川). */
const isIdiom = (page: Page, span: Span): boolean => {
  const words = page.words(span)
  return (words.length === 1 && /^[il]/.test(words[0]!.tag)) || words[0]?.tag === 'ns' || PLACE.test(page.text.slice(span.start, span.end))
}

/** A shape that counts without quotes, given the evidence that `confirms` finds around it. */
export interface BareShape {
  readonly id: string
  /** Global; the group `set` is the slogan, `n` its number. */
  readonly pattern: RegExp
  readonly confirms: (m: RegExpExecArray, block: string, tags: (from: number, to: number) => readonly string[]) => boolean
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

/** Heads of sets that are named by their number; 三个问题 and 两个方面 are only counted. */
const SET_HEAD = '(?:主题|职能|队伍|战略|攻坚战|改革|体系|意识|能力|作用|关系|优势|引擎|支柱|责任|纪律|作风|定位|抓手|轮子|翅膀|关口|战场|阵地|目标|使命|行动|工程|全覆盖|清单|市场|屏障|枢纽|基地)'
const ENDS = '(?=$|[，,。；;：:、！!？?”"）)的等建一并同都中为])'

export const BARE_SHAPES: readonly BareShape[] = [
  {
    id: 'sum',
    pattern: /(?<![\dA-Za-z.+＋])(?<set>\d{1,4}(?:[+＋](?:\d{1,3}|[A-Z]))+)(?![\d.A-Za-z%])/dg,
    confirms: ({ groups, indices }, block) => /[NX]/.test(groups!['set']!) || MODEL.test(block.slice(indices!.groups!['set']![1], indices!.groups!['set']![1] + 10)),
    hit: '建立1+2+N工作体系', miss: '计算2+3的结果',
    reason: 'an addition that ends in N or X, or that a model is called by',
  },
  {
    id: 'members-before',
    pattern: new RegExp(`(?<set>(?<n>${SPELLED})(?:${MEASURE}${SET_HEAD}|面旗帜))${ENDS}`, 'dg'),
    confirms: ({ groups, index }, block) => !groups!['set']!.includes('级') && itemsBefore(block, index) === cardinal(groups!['n']!),
    hit: '坚持专职教师和志愿辅导员两支队伍一起抓', miss: '成立三个工作组、两个改革',
    reason: 'the members stand right before it, as many as it says',
  },
  {
    id: 'members-after',
    pattern: new RegExp(`(?<set>(?<n>${SPELLED})[个大](?!(?:主要|基本|重要|突出|显著|鲜明)?(?:方面|问题|重点|意见|步骤|阶段|部分|层面|环节|要求|任务|建议|原因|特点|特征))${HAN}{1,4})[”"]?[，,]?(?:即|是指|指的是|分别是|也就是)`, 'dg'),
    confirms: ({ groups, indices }, block) => itemsAfter(block, indices![0]![1]) === cardinal(groups!['n']!),
    hit: '做到三个早,即隐患早发现、纠纷早化解、难题早上报', miss: '三个主要方面,即人员、经费、场地',
    reason: 'the members follow 即 or 是指, as many as it says',
  },
  {
    id: 'quoted-head',
    pattern: new RegExp(`(?<set>(?<n>${SPELLED})[个大][“「"](?<head>${HAN}{1,4})[”」"])`, 'dg'),
    confirms: ({ groups, indices }, _, tags) => ABSTRACT.test(groups!['head']!) || /^(?:v|d|c|p|a|ad|vd|vn|i|l)$/.test(tags(...indices!.groups!['head']!).join('|')),
    hit: '做到三个“敢于”', miss: '建成三个“口袋公园”',
    reason: 'the quotes mark what the members have in common: one character, a verb or an abstract noun, not the name of a thing',
  },
  {
    id: 'ones',
    pattern: new RegExp(`(?<!第)(?<set>(?<n>${SPELLED})个一)(?=的?(?:原则|要求|工程|活动|行动|机制|标准|目标|制度|模式)|[:：])`, 'dg'),
    confirms: () => true,
    hit: '遵循四个一的原则', miss: '每四个一组站好',
    reason: 'so many things that each begin with 一, as the name of a rule or campaign',
  },
  {
    id: 'both',
    pattern: /(?<set>双(?<=[与和、][\u3400-\u9fff]{2,6}双)(?:提升|促进|丰收|胜利|增长|提高|推进|融合|带动|发力|达标|到位|过硬|受益|突破))/dg,
    confirms: () => true,
    hit: '推动质量与效率双提升', miss: '实现双提升',
    reason: 'the two members stand before 双',
  },
  {
    id: 'layout',
    pattern: /(?<![\u3400-\u9fff]?第|[零〇一二两三四五六七八九十百千万\d])(?<set>(?:[一二两三四五六七八九十](?![个次批些种样直切年月日起定般旦名位人家])(?:(?![一二两三四五六七八九十的])[\u3400-\u9fff]){1,3}?){2,5}?)(?:的)?(?:空间|发展|工作|战略|总体|区域|产业|城市){0,2}(?:布局|格局|定位|框架|架构|矩阵)/dg,
    confirms: ({ groups }) => numeralShape(groups!['set']!)?.id === 'composite',
    hit: '完善一湖两岸六片区空间布局', miss: '三个月一次的调整布局、第一层两级布局',
    reason: 'two or more counts in a row that a layout is named by',
  },
  {
    id: 'all-up',
    pattern: /(?<![第\d])(?<set>(?<n>[三四五六七八])[\u3400-\u9fff]齐(?:升|增|涨|降|飞|发|进|抓|聚))(?![\u3400-\u9fff]?[步声])/dg,
    confirms: () => true,
    hit: '总量、质量和均量实现三量齐升', miss: '第三人齐步前进',
    reason: 'so many things that go one way together: the phrase is made for the set',
  },
  {
    id: 'contrast',
    pattern: /(?<![\u3400-\u9fff\d]{0,2}第|[零〇一二两三四五六七八九十百千])(?<set>[一两三四五六][高低多少降升增减新优去][一两三四五六][高低多少降升增减新优补])(?![\u3400-\u9fff]?[点些步])/dg,
    confirms: ({ groups }) => groups!['set']![0] !== groups!['set']![2],
    hit: '发展三高一低产业', miss: '房子一高一低',
    reason: 'how many members are one way and how many the other: two counts without a noun',
  },
  {
    id: 'each-one',
    pattern: /(?<set>一(?!个|次|种|名|体|起|定|切|直|些|期|步|号|级|线|楼|层|等|季|年)[\u3400-\u9fff]{1,3}一(?!个|次|种|名|定|切|直|些)[\u3400-\u9fff]{1,4}?)(?:[”"]|(?:的)?(?:工作)?(?:机制|制度|模式|品牌|工程|行动|做法|格局|特色活动))/dg,
    confirms: ({ groups, indices }, _, tags) => !/[的了着在是]/.test(groups!['set']!) && !tags(...indices!.groups!['set']!).includes('ns'),
    hit: '推行一街道一委员工作机制', miss: '一体谋划、一体实施的机制',
    reason: 'one each, as the name of a model or mechanism',
  },
]

/** One character, or what has no number of its own. */
const ABSTRACT = /^.$|(?:意义|意识|自信|作用|优势|能力|关系|规律|自觉)$/
const MODEL = /^[”"]?(?:的)?(?:工作|协商|履职|服务|培训|管理|委员)?(?:机制|体系|模式|格局|工作法|平台|架构|方案|网络|行动)|^[”"]?(?:的)?(?:国家|重点|主导|核心|战略性|优势|特色){0,3}产业/

function addBare(found: Candidate[], page: Page, block: Block, { id, pattern, confirms }: BareShape): void {
  for (const m of matchesOf(pattern, block.text)) {
    if (!confirms(m, block.text, (from, to) => page.words({ start: block.start + from, end: block.start + to }).map(({ tag }) => tag))) continue
    const [start, end] = m.indices!.groups!['set']!
    const span = { start: block.start + start, end: block.start + end }
    if (page.quoteOf(span) !== null) continue
    found.push(candidate(span, 'numeral', plainText(m.groups!['set']!), 0.7, [`shape:${id}`], { number: cardinal(m.groups!['n'] ?? '') }))
  }
}

/** How far members may stand from the number that counts them. */
const NEAR = 40

/** How many items joined by 、和与及 stand right before a place, up to the last clause mark; 0 when 等 leaves some out. */
export function itemsBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - NEAR), at)
  const clause = before.slice(Math.max(...['，', ',', '。', '；', ';', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1)
  if (clause === '' || /等$/.test(clause)) return 0
  return clause.split(ITEM).filter((item) => item !== '').length
}

/** How many items joined by 、 or ，or ； follow a place, up to the end of the sentence. */
export function itemsAfter(text: string, at: number): number {
  const sentence = /^[^。！？!?\n]*/.exec(text.slice(at, at + 3 * NEAR))![0]
  const by = [/[；;]/, /、|和(?=[^、]*$)/, /[，,]/].find((mark) => mark.test(sentence))
  return by ? sentence.split(by).filter((item) => item.trim() !== '').length : 1
}

const ITEM = /[、和与及]/
