import type { Token } from '../../text/index.js'
import type { Segmenter, TaggedWord } from '../engines/types.js'

/**
 * A rule for words that no dictionary has: the engine's model makes them of characters that stand together, and joins a
 * function word or a measure to what follows or precedes it.
 */
export interface UnlistedRule {
  readonly id: string
  /** Its groups are the parts; one that is empty is none. */
  readonly pattern: RegExp
  /** Tags of the words around: x is a mark or unknown, nothing the end of the text. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** Tag of each part, or of the first word in it, as the engine reads the part alone. */
  readonly first?: RegExp
  readonly second?: RegExp
  /** The tag of the first part, where the engine's own is that of another use. */
  readonly firstTag?: string
  /** The word among its neighbours, and its parts: `11/m 个县 建设/v = 个/q 县/n`. */
  readonly hit: readonly string[]
  readonly miss: readonly string[]
  readonly reason: string
}

/** The first that applies counts. */
export const UNLISTED: readonly UnlistedRule[] = [
  {
    id: 'number-noun', pattern: /^([一二两三四五六七八九十])(.)$/, second: /^(?:a|b|n|q|j)$/,
    hit: ['实施/v 三大 工程/n = 三/m 大/a', '在/p 三楼 会议室/n = 三/m 楼/n'],
    miss: ['。/x 九洲 公司/n = 九/m 洲/ng'],
    reason: 'PKU standard 5.1: number and what it counts are two words.',
  },
  {
    id: 'measure', pattern: /^([个名项家条种位场次批座支届])(.{1,3})$/, before: /^m$/, second: /^(?!d$)/, firstTag: 'q',
    hit: ['11/m 个县 建设/v = 个/q 县/n', '15/m 名市 政协委员/n = 名/q 市/n'],
    miss: ['发展/v 支农 贷款/n = 支/n 农/n', '1万/m 名未 就业/v = 名/q 未/d'],
    reason: 'A measure after its number, joined to the first character of what is counted.',
  },
  {
    id: 'pronoun', pattern: /^([我你他她这该其您])(.{1,2})$/,
    hit: ['对/p 我县 工作/vn = 我/r 县/n', '。/x 这是 一/m = 这/r 是/v'],
    miss: ['的/uj 本会 会员/n = 本/r 会/v'],
    reason: 'Pronouns are words of their own; those that are part of a word (我国, 其他) are in the dictionary.',
  },
  {
    id: 'of-after', pattern: /^([^的]+)(的.*)$/,
    hit: ['常/d 委的 意见/n = 委/n 的/uj'],
    miss: ['。/x 的路 上/f = 的路/x'],
    reason: '的 is a word of its own but in dictionary words (目的).',
  },
  {
    id: 'of-before', pattern: /^(的)([^的]+)$/,
    hit: ['奋进/v 的路 上/f = 的/uj 路/n'],
    miss: ['常/d 委的 意见/n = 委/n 的/uj'],
    reason: 'The same at the beginning.',
  },
  {
    id: 'of-classical', pattern: /^(之)(.)$/, before: /^(?:n|v|a)/, second: /^[nva]/,
    hit: ['奋进/v 之魂 ，/x = 之/u 魂/n'],
    miss: ['，/x 之江 潮/n = 之/u 江/n'],
    reason: '之 between an attribute and its noun.',
  },
  {
    id: 'passive', pattern: /^(所)(.)$/, second: /^v/,
    hit: ['委员/n 所提 意见/n = 所/c 提/v'],
    miss: ['派出/v 所长 说/v = 所/c 长/a'],
    reason: '所 before a verb.',
  },
  {
    id: 'adverb', pattern: /^([更很较太偏已也还均将仅最])(.{1,2})$/, second: /^(?:a|v|d|p)/,
    hit: ['取得/v 更大 成绩/n = 更/d 大/a', '。/x 更要 坚持/v = 更/d 要/v'],
    miss: ['在/p 太浦 河/n = 太/d 浦/n'],
    reason: 'Adverbs of degree and time are words of their own.',
  },
  {
    id: 'negation', pattern: /^([不未])(.)$/, second: /^[av]/,
    hit: ['质量/n 不高 ，/x = 不/d 高/a'],
    miss: ['。/x 未央 区/n = 未/d 央/j'],
    reason: '不 and 未 before a verb or adjective; established pairs (不足, 未来) are in the dictionary.',
  },
  {
    id: 'excess', pattern: /^(过)(.)$/, second: /^a/, firstTag: 'd',
    hit: ['增长/v 过快 的/uj = 过/d 快/a'],
    miss: ['，/x 过江 通道/n = 过/ug 江/n'],
    reason: '过 before an adjective is the adverb.',
  },
  {
    id: 'aspect', pattern: /^([^得了]{1,2})([得了])(.?)$/, first: /^[va]/,
    hit: ['他/r 提了 建议/n = 提/v 了/ul', '要/v 找得准 、/x = 找/v 得/ud 准/v'],
    miss: ['。/x 麦得 公司/n = 麦/ng 得/ud'],
    reason: '得 and 了 after a verb.',
  },
  {
    id: 'arrival', pattern: /^(.)(到)$/, first: /^[vm]/,
    hit: ['议政/v 议到 点子/n = 议/v 到/v'],
    miss: ['。/x 甲到 乙/n = 甲/n 到/v'],
    reason: 'PKU standard: verb and 到 are two words but in dictionary words (得到, 达到).',
  },
  {
    id: 'must', pattern: /^(要)(.{1,3})$/, second: /^[vadmpx]/,
    hit: ['干部/n 要学 会/v = 要/v 学/v', '，/x 要树牢 理念/n = 要/v 树牢/x'],
    miss: ['重大/a 要事 ，/x = 要/v 事/n'],
    reason: '要 before a verb.',
  },
  {
    id: 'place-verb', pattern: /^([中上下前后])(.{1,2})$/, before: /^(?:n|vn|s|t)/, second: /^[vp]/,
    hit: ['会议/n 上作 了/ul = 上/f 作/v', '调研/vn 中要 坚持/v = 中/f 要/v'],
    miss: ['增储/v 上产 ，/x = 上/f 产/v', '企业/n 上云 ，/x = 上/f 云/ns'],
    reason: 'A locative after its noun, joined to the verb that follows.',
  },
  {
    id: 'well', pattern: /^(.)(好)$/, first: /^[vp]/,
    hit: ['，/x 用好 资金/n = 用/v 好/a'],
    miss: ['。/x 美好 的/uj = 美/a 好/a'],
    reason: 'PKU standard: verb and result are two words; what has become one is in the dictionary or in misread.tsv (做好, 讲好).',
  },
  {
    id: 'rate', pattern: /^(率)(.{1,2})$/, before: /^[nva]/,
    hit: ['参保/v 率低 的/uj = 率/v 低/a', '覆盖/v 率均 超过/v = 率/v 均/d'],
    miss: ['，/x 率众 前往/v = 率/v 众/n'],
    reason: '率 belongs to what stands before it (参保率).',
  },
  {
    id: 'before-number', pattern: /^(.{1,2})([达超近约占])$/, after: /^m$/, first: /^(?!nr)/,
    hit: ['覆盖/v 率达 95%/m = 率/v 达/v', '消费/v 券超 7亿/m = 券/n 超/v'],
    miss: ['委员/n 王超 2025年/m = 王/nr 超/v', '接近/v 率达 的/uj = 率/v 达/v'],
    reason: 'A verb or adverb of quantity before its number.',
  },
  {
    id: 'and-others', pattern: /^(等)(.)$/, before: /^(?:n|x)/, second: /^n/,
    hit: ['广州/ns 等市 开展/v = 等/u 市/n'],
    miss: ['获/v 等高 线/n = 等/u 高/a'],
    reason: '等 closes a list.',
  },
  {
    id: 'conjunction', pattern: /^([和与及])(.)$/, before: /^(?:n|v|a|j)/, second: /^[nv]/,
    hit: ['质/n 和量 的/uj = 和/c 量/n', '市/n 及省 政协/n = 及/c 省/n'],
    miss: ['。/x 和田 的/uj = 和/c 田/n'],
    reason: 'A conjunction between single characters.',
  },
  {
    id: 'preposition', pattern: /^([对由以])(.)$/, second: /^[nvajmt]/,
    hit: ['，/x 以新 气象/n = 以/p 新/a', '主要/b 由区 政协/n = 由/p 区/n'],
    miss: ['。/x 对吧 ？/x = 对/p 吧/y'],
    reason: '对, 由 and 以 before a single character; established pairs (以上, 对口, 由来) are in the dictionary.',
  },
]

/** What the engine alone makes of parts: its words, by the part. */
export type ReadAlone = (part: string) => readonly TaggedWord[] | undefined

/** The parts of a word between two others whose tags are given, and the rule; null where it is one word. */
export function splitUnlisted(word: string, before: string, after: string, readAlone: ReadAlone): { rule: UnlistedRule; parts: readonly TaggedWord[] } | null {
  for (const rule of UNLISTED) {
    const parts = partsBy(rule, word, before, after, readAlone)
    if (parts) return { rule, parts }
  }
  return null
}

/** The parts as one rule has them; null where it does not apply. */
export function partsBy(rule: UnlistedRule, word: string, before: string, after: string, readAlone: ReadAlone): TaggedWord[] | null {
  const parts = fits(rule, word, before, after)?.map((part) => readAlone(part) ?? [])
  const [first, second] = parts ?? []
  if (!first?.[0] || !second?.[0] || rule.first?.test(first[0].tag) === false || rule.second?.test(second[0].tag) === false) return null
  const [head, ...others] = parts!.flat()
  return [{ word: head!.word, tag: rule.firstTag ?? head!.tag }, ...others]
}

function fits({ pattern, before, after }: UnlistedRule, word: string, tagBefore: string, tagAfter: string): string[] | null {
  if (before?.test(tagBefore) === false || after?.test(tagAfter) === false) return null
  return pattern.exec(word)?.slice(1).filter((part) => part !== '') ?? null
}

/** Longest word, in characters, that is looked at: a longer one is a name. */
const LONGEST = 4
/** Most words fit no rule: that is asked once, and not of every rule. */
const ANY = new RegExp(UNLISTED.map(({ pattern }) => pattern.source).join('|'))

/** Whether a word is one that the engine's model made, of Han characters and without a tag, and some rule is for such a word. */
export const isUnlisted = ({ text, tag }: Pick<Token, 'text' | 'tag'>): boolean =>
  tag === 'x' && text.length > 1 && text.length <= LONGEST && isHan(text.charCodeAt(0)) && ANY.test(text)

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** Every part that a rule may ask for, of a word between two others. */
export function partsAsked(word: string, before: string, after: string, into: Set<string>): void {
  for (const rule of UNLISTED) {
    const parts = fits(rule, word, before, after)
    if (parts) for (const part of parts) into.add(part)
  }
}

/** Has the engine read parts alone, all of them at once: it sees nothing across a space. */
export function readAll(parts: ReadonlySet<string>, segmenter: Segmenter): ReadAlone {
  const read = new Map<string, readonly TaggedWord[]>()
  if (parts.size > 0) {
    const asked = [...parts]
    let next = 0
    let words: TaggedWord[] = []
    for (const word of [...segmenter.tag(asked.join(' ')), SPACE]) {
      if (word.word !== ' ') {
        words.push(word)
        continue
      }
      read.set(asked[next++]!, words)
      words = []
    }
  }
  return (part) => read.get(part)
}

const SPACE: TaggedWord = { word: ' ', tag: 'x' }
