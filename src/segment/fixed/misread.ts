import { readPairs } from '../../lexicon/table.js'
import type { Token } from '../../text/index.js'
import type { Segmenter, TaggedWord } from '../engines/types.js'
import type { Fixed } from './types.js'
import { isUnlisted, partsAsked, readAll, splitUnlisted } from './unlisted.js'

/** A word of the engine and what to read for it. */
interface Reread {
  readonly parts: readonly TaggedWord[]
  readonly by: string
}

/** A rule for words of four characters, by their halves as the engine reads each. */
export interface HalvesRule {
  readonly id: string
  applies(word: TaggedWord, first: TaggedWord, second: TaggedWord): boolean
  /** The tag of the first half; null for the engine's own. */
  readonly firstTag: string | null
  /** The word, its tag and its halves: `隆重开幕/nr 隆重/ad 开幕/v`. */
  readonly hit: readonly string[]
  readonly miss: readonly string[]
  readonly reason: string
}

const ADVERBS = new Set('大力 大幅 充分 切实 努力 隆重 认真 广泛 稳步 明显 严肃 严格 自觉 全面 积极 深入 高度 全力 精心'.split(' '))

/** The first that applies counts. */
export const HALVES: readonly HalvesRule[] = [
  {
    id: 'adverb-verb',
    applies: (_, first, second) => ADVERBS.has(first.word) && /^vn?$/.test(second.tag),
    firstTag: 'ad',
    hit: ['大力发展/nz 大力/n 发展/vn', '充分发挥/n 充分/ad 发挥/v'],
    miss: ['积极分子/n 积极/ad 分子/n', '深入人心/i 深入/v 人心/n', '持续增长/n 持续/vd 增长/v'],
    reason: 'PKU standard: adverb and verb are two words; jieba’s dictionary has many such pairs under tags of all kinds.',
  },
  {
    id: 'two-common-words',
    applies: ({ tag }, first, second) => /^nr/.test(tag) && [first, second].every((half) => COMMON.test(half.tag)),
    firstTag: null,
    hit: ['农村居民/nr 农村/n 居民/n', '建立健全/nr 建立/v 健全/a'],
    miss: ['司徒先生/nr 司徒/nr 先生/n', '市场秩序/n 市场/n 秩序/n'],
    reason: 'jieba’s dictionary tags a thousand phrases as persons; a person’s name of four characters is a double surname or foreign.',
  },
]

/** Tags of words that are no names. */
const COMMON = /^(?:v[dn]?|a[dn]?|n|b|d|t|l|f|s|c|p|r|m|q|j)$/

/**
 * The words that the engine misreads, as they are to be read: rows of misread.tsv, phrases of four characters that it takes
 * for one word, and words of its own making that are two. Words at which a fixed stretch begins are no words of the engine.
 */
export function misreadIn(tokens: readonly Token[], fixed: readonly Fixed[], segmenter: Segmenter): Fixed[] {
  const halves = rereadHalves(tokens, segmenter)
  const unlisted = rereadUnlisted(tokens, segmenter)
  const found: Fixed[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const { start, text, tag } = tokens[i]!
    if (fixed[next]?.start === start) {
      next++
      continue
    }
    const reread = rowOf(text) ?? (text.length === 4 ? halves.get(`${text}/${tag}`) : undefined) ?? numberAndMeasure(text) ?? unlisted.get(i)
    if (!reread) continue
    let at = start
    for (const { word, tag } of reread.parts) found.push({ start: at, end: at += word.length, tag, reason: 'misread', by: reread.by })
  }
  return found
}

const MEASURED = /^([一二三四五六七八九十两几]{1,3})(年|次|件|处|本|种|类|位|名|项|场|篇|份|条|期|批|届|公里|小时)$/

/** PKU standard 5.1: number and measure are two words (五 年, 两 次); 一个 and 一些 are one. */
export function numberAndMeasure(text: string): Reread | null {
  if (text.length < 2 || text.length > 5) return null
  const [, number, measure] = MEASURED.exec(text) ?? []
  return number && measure ? { parts: [{ word: number, tag: 'm' }, { word: measure, tag: 'q' }], by: 'number-measure' } : null
}

/** The tokens with the stretches in the place of the words that they make up. */
export function reread(tokens: readonly Token[], stretches: readonly Fixed[]): Token[] {
  if (stretches.length === 0) return [...tokens]
  const out: Token[] = []
  let next = 0
  for (const token of tokens) {
    const from = next
    for (let part; (part = stretches[next]) && part.start < token.end; next++)
      out.push({ start: part.start, end: part.end, text: token.text.slice(part.start - token.start, part.end - token.start), tag: part.tag })
    if (next === from) out.push(token)
  }
  return out
}

let table: Map<string, string | Reread> | null = null

/** What misread.tsv says of a word; what it says is taken apart when it is asked for. */
function rowOf(word: string): Reread | undefined {
  table ??= new Map(readPairs('misread.tsv', 'word', 'as'))
  const row = table.get(word)
  if (typeof row !== 'string') return row
  const reread = { parts: row.split(' ').map(taggedWord), by: 'misread.tsv' }
  table.set(word, reread)
  return reread
}

/** `提案/n` */
export function taggedWord(written: string): TaggedWord {
  const [word, tag] = written.split('/') as [string, string]
  return { word, tag }
}

const HAN4 = /^[\u3005\u3007\u3400-\u9fff]{4}$/
const PERSON = /^nr/

/** Each half is asked for alone. */
function rereadHalves(tokens: readonly Token[], segmenter: Segmenter): ReadonlyMap<string, Reread> {
  const words = new Map<string, TaggedWord>()
  for (const { text, tag } of tokens)
    if (text.length === 4 && (PERSON.test(tag) || ADVERBS.has(text.slice(0, 2))) && HAN4.test(text)) words.set(`${text}/${tag}`, { word: text, tag })
  const parts = new Set<string>()
  for (const { word } of words.values()) parts.add(word.slice(0, 2)).add(word.slice(2))
  const alone = readAll(parts, segmenter)
  const found = new Map<string, Reread>()
  for (const [key, word] of words) {
    const [first, more] = alone(word.word.slice(0, 2))!
    const [second, last] = alone(word.word.slice(2))!
    const rule = more || last ? undefined : HALVES.find(({ applies }) => applies(word, first!, second!))
    if (rule) found.set(key, { parts: [{ word: first!.word, tag: rule.firstTag ?? first!.tag }, second!], by: rule.id })
  }
  return found
}

/** By the token's place, since its neighbours count. */
function rereadUnlisted(tokens: readonly Token[], segmenter: Segmenter): ReadonlyMap<number, Reread> {
  const places: number[] = []
  const parts = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!isUnlisted(token) || rowOf(token.text)) continue
    places.push(i)
    partsAsked(token.text, tokens[i - 1]?.tag ?? '', tokens[i + 1]?.tag ?? '', parts)
  }
  const alone = readAll(parts, segmenter)
  const found = new Map<number, Reread>()
  for (const i of places) {
    const split = splitUnlisted(tokens[i]!.text, tokens[i - 1]?.tag ?? '', tokens[i + 1]?.tag ?? '', alone)
    if (split) found.set(i, { parts: split.parts, by: split.rule.id })
  }
  return found
}
