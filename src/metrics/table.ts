import type { Counts } from './counts.js'
import { HDD_SAMPLE, hdd, mattr, mtld } from './diversity.js'
import { fourGrams, GRAM } from './repetition.js'
import { mean, quantile, standardDeviation, type Numbers } from './statistics.js'
import { CONTENT, FUNCTION_CLASSES, FUNCTION_WORDS } from './tags.js'

/** A measure: what it is called, what one of it is, what it means, whose formula it is, and the formula. */
export interface Definition {
  readonly id: string
  readonly unit: string
  /** What `of` counts; null for a plain count. */
  readonly of: string | null
  readonly definition: string
  readonly source: string
  /**
   * How the value of a corpus follows from those of its documents: their sum, or their mean weighted by `of`; null where
   * it does not (the types of two texts are not the sum of their types).
   */
  readonly pooling: 'sum' | 'mean' | null
  readonly compute: (counts: Counts, window: number) => Computed
}
interface Computed {
  readonly value: number | null
  readonly of: number | null
}

const OURS = 'a count; the definition is ours'
const plain = (id: string, definition: string, count: (c: Counts) => number, pooling: 'sum' | null = 'sum'): Definition =>
  ({ id, unit: id === 'hanCharacters' ? 'characters' : id, of: null, definition, source: OURS, pooling, compute: (c) => ({ value: count(c), of: null }) })
/** A part of a whole; null when the whole is nothing. `per` scales it: 1 for a share, 1000 for per thousand. */
const ratio = (row: Omit<Definition, 'compute' | 'pooling'> & { part: (c: Counts) => number; whole: (c: Counts) => number; per?: number; pooling?: null }): Definition => {
  const { id, unit, of, definition, source, part, whole, per = 1, pooling = 'mean' } = row
  return { id, unit, of, definition, source, pooling, compute: (c) => ({ value: whole(c) === 0 ? null : (part(c) * per) / whole(c), of: whole(c) }) }
}
const words = (c: Counts): number => c.words
const characters = (c: Counts): number => c.characters
const types = (c: Counts): number => c.sequence.frequencies.length
const hapaxes = (c: Counts): number => c.sequence.frequencies.filter((frequency) => frequency === 1).length
const standing = (c: Counts, word: string): number => c.sequence.frequencyOf(word)
/** jieba has some sixty tags, each asked for in every section; texts that come with tags may have any. */
const REMEMBERED = 1000
const tagged = (pattern: RegExp): ((c: Counts) => number) => {
  const known = new Map<string, boolean>()
  const fits = (tag: string): boolean => {
    let fit = known.get(tag)
    if (fit === undefined) {
      if (known.size >= REMEMBERED) known.clear()
      known.set(tag, fit = pattern.test(tag))
    }
    return fit
  }
  return ({ tags }) => {
    let sum = 0
    for (const [tag, count] of tags) if (fits(tag)) sum += count
    return sum
  }
}
const wordsOfLength = (c: Counts, from: number, to: number): number => {
  let count = 0
  for (const length of c.wordLengths) if (length >= from && length <= to) count++
  return count
}

const TYPE_7 = 'Hyndman and Fan, Am. Stat. 50, 1996, type 7 (R’s default)'
type Values = (c: Counts) => Numbers
interface Lengths {
  readonly id: string
  readonly unit: string
  readonly of: string
  /** What is measured: 'the words of a sentence'. */
  readonly what: string
  readonly values: Values
}
const statistic = ({ id, unit, of, what, values }: Lengths, suffix: string, name: string, source: string, value: (v: Numbers) => number | null): Definition => ({
  id: `${id}${suffix}`, unit, of, definition: `${name} ${what}`, source, pooling: suffix === 'Mean' ? 'mean' : null,
  compute: (c) => ({ value: value(values(c)), of: values(c).length }),
})
const meanAndSd = (lengths: Lengths): Definition[] => [
  statistic(lengths, 'Mean', 'arithmetic mean of', 'arithmetic mean', mean),
  statistic(lengths, 'Sd', 'standard deviation (n − 1) of', 'sample standard deviation', standardDeviation),
]
/** Of values that are sorted upwards. */
const quartiles = (lengths: Lengths): Definition[] => [
  statistic(lengths, 'Q1', 'lower quartile of', TYPE_7, (v) => quantile(v, 0.25)),
  statistic(lengths, 'Median', 'median of', TYPE_7, (v) => quantile(v, 0.5)),
  statistic(lengths, 'Q3', 'upper quartile of', TYPE_7, (v) => quantile(v, 0.75)),
  statistic(lengths, 'Max', 'maximum of', 'maximum', (v) => v.at(-1) ?? null),
]
const SENTENCES: Lengths = { id: 'sentenceLength', unit: 'words', of: 'sentences', what: 'the words of a sentence', values: (c) => c.sentenceLengths }
const WORDS: Lengths = { id: 'wordLength', unit: 'characters', of: 'words', what: 'the characters of a word', values: (c) => c.wordLengths }

const XU = '徐巍、姚振晔、陈冬华《中文年报可读性：衡量与检验》, 会计研究 2021(3)'
const clauseMean = (c: Counts): number | null => mean(c.clauses)
const adverbShare = (c: Counts): number | null =>
  mean(c.sentences.map(({ from, to, adverbs }) => adverbs / (to - from)))
const both = (c: Counts): number | null => {
  const [r1, r2] = [clauseMean(c), adverbShare(c)]
  return r1 === null || r2 === null ? null : (r1 + r2) / 2
}

function repetition(c: Counts): Computed {
  const { grams, different } = fourGrams(c.sequence, c.sentences)
  return { value: grams === 0 ? null : (grams - different) / grams, of: grams }
}

/** Below this MTLD is not stable (McCarthy and Jarvis 2010). */
const MTLD_LEAST = 100
const perThousand = (id: string, what: string, definition: string, part: (c: Counts) => number): Definition =>
  ratio({ id, unit: `${what} per 1000 characters`, of: 'characters', definition, source: OURS, part, whole: characters, per: 1000 })

/** Every measure of a text, in the order in which it is printed. `cppcc metrics --explain` prints this table. */
export const DEFINITIONS: readonly Definition[] = [
  plain('characters', 'characters of the document’s own text in Unicode code points, punctuation included, white space and chrome left out', characters),
  plain('hanCharacters', 'characters of the Unicode script Han', (c) => c.han),
  plain('words', 'tokens of the segmenter that hold a letter, a digit or a Han character; punctuation is none', words),
  plain('types', 'different words', types, null),
  plain('hapaxes', 'words that stand once (hapax legomena)', hapaxes, null),
  plain('sentences', 'sentences that hold a word; one ends at 。！？…… with the closing quotes and brackets after it, or with its paragraph', (c) => c.sentences.length),
  plain('clauses', 'clauses; one ends at ，；：。！？…… or with its paragraph; 、 ends none', (c) => c.clauses.length),
  plain('paragraphs', 'paragraphs: lines of the document, headings included', (c) => c.paragraphs),
  ...meanAndSd(SENTENCES),
  ...quartiles(SENTENCES),
  { id: 'sentenceCharactersMean', unit: 'characters', of: 'sentences', definition: 'letters, digits and Han characters over sentences', source: 'arithmetic mean', pooling: 'mean',
    compute: (c) => ({ value: c.sentences.length === 0 ? null : c.clauses.reduce((sum, n) => sum + n, 0) / c.sentences.length, of: c.sentences.length }) },
  ...meanAndSd(WORDS),
  ...[1, 2, 3, 4].map((n) => ratio({
    id: n < 4 ? `wordsOf${n}` : 'wordsOf4Up', unit: 'share of words', of: 'words', definition: `words of ${n}${n < 4 ? '' : ' or more'} character${n === 1 ? '' : 's'} over words`, source: OURS,
    part: (c) => wordsOfLength(c, n, n < 4 ? n : Infinity), whole: words })),
  ratio({ id: 'ttr', unit: 'types per word', of: 'words', definition: 'types over words; falls with the length of the text, so compare texts of one length only', source: 'Johnson, Psychol. Monogr. 56, 1944', part: types, whole: words, pooling: null }),
  { id: 'mattr', unit: 'types per word', of: 'windows', definition: 'mean type-token ratio of all windows of adjacent words (500 unless chosen otherwise); null for a shorter text', source: 'Covington and McFall, J. Quant. Linguist. 17, 2010', pooling: 'mean',
    compute: (c, window) => ({ value: mattr(c.sequence, window), of: Math.max(0, words(c) - window + 1) }) },
  { id: 'mtld', unit: 'words per factor', of: 'words', definition: 'words over factors; a factor is full when its type-token ratio falls below 0.72, the remainder counts (1 − TTR) / (1 − 0.72); mean of both directions; null below 100 words', source: 'McCarthy and Jarvis, Behav. Res. Methods 42, 2010', pooling: null,
    compute: (c) => ({ value: words(c) < MTLD_LEAST ? null : mtld(c.sequence), of: words(c) }) },
  { id: 'hdd', unit: 'types per word', of: 'words', definition: `expected type-token ratio of ${HDD_SAMPLE} words drawn without replacement: sum over types of (1 − hypergeometric(0)) / ${HDD_SAMPLE}; null below ${HDD_SAMPLE} words`, source: 'McCarthy and Jarvis, Lang. Test. 24, 2007; Behav. Res. Methods 42, 2010', pooling: null,
    compute: (c) => ({ value: hdd(c.sequence), of: words(c) }) },
  ratio({ id: 'hapaxShare', unit: 'share of types', of: 'types', definition: 'words that stand once over types', source: 'Baayen, Word Frequency Distributions, 2001', part: hapaxes, whole: types, pooling: null }),
  ratio({ id: 'lexicalDensity', unit: 'share of words', of: 'words', definition: 'nouns, verbs, adjectives, attributives, fixed expressions, times and places (jieba tags n v a b i j l z s t eng) over words; adverbs count as function words', source: 'Ure, in: Perren and Trim, Applications of Linguistics, 1971', part: tagged(CONTENT), whole: words }),
  { id: 'readabilityR1', unit: 'characters per clause', of: 'clauses', definition: 'mean letters, digits and Han characters of a clause; higher is harder', source: XU, pooling: 'mean',
    compute: (c) => ({ value: clauseMean(c), of: c.clauses.length }) },
  { id: 'readabilityR2', unit: 'share of words', of: 'sentences', definition: 'mean over sentences of the share of adverbs and conjunctions (tags d c) among the words', source: XU, pooling: 'mean',
    compute: (c) => ({ value: adverbShare(c), of: c.sentences.length }) },
  { id: 'readabilityR3', unit: 'mean of R1 and R2', of: 'sentences', definition: '(R1 + R2) / 2', source: XU, pooling: null,
    compute: (c) => ({ value: both(c), of: c.sentences.length }) },
  perThousand('fourCharacterDensity', 'expressions', 'four-character expressions: idioms and set phrases of four Han characters (tags i l), and four Han characters that stand alone between marks', (c) => c.fourCharacter),
  perThousand('quotationDensity', 'quotations', 'stretches in “”, 「」 or straight quotes, opened and closed in one paragraph', (c) => c.quotations),
  perThousand('sloganDensity', 'occurrences', 'occurrences of slogans of the kinds fixed, numeral and motto', (c) => c.slogans),
  perThousand('figureDensity', 'figures', 'stated quantities', (c) => c.figures),
  { id: 'repetition', unit: `share of word ${GRAM}-grams`, of: `word ${GRAM}-grams`, definition: `${GRAM} words in a row within a sentence, marks passed over, that stood in the text before`, source: OURS, pooling: 'mean', compute: repetition },
  ...FUNCTION_CLASSES.map(({ id, name, tags }) => ratio({ id, unit: 'per 1000 words', of: 'words', definition: `${name}, by tag`, source: OURS, part: tagged(tags), whole: words, per: 1000 })),
  ...FUNCTION_WORDS.map((word) => ratio({ id: `word:${word}`, unit: 'per 1000 words', of: 'words', definition: `the word ${word}`, source: 'profiles of function words as in Burrows, Lit. Linguist. Comput. 17, 2002', part: (c) => standing(c, word), whole: words, per: 1000 })),
]
