import { wordsOf, type Segmented, type Span, type Token } from '../text/index.js'

/** A term and where it stands. */
export interface Candidate {
  readonly term: string
  /** jieba's tag of the word; of several words, that of the last, which is the head of a Chinese noun phrase. */
  readonly tag: string
  /** The words it is made of. */
  readonly parts: readonly string[]
  readonly places: readonly Span[]
}

/** The document's own words in runs between punctuation marks: the words of a run are adjacent. */
export function runsOf(text: Pick<Segmented, 'blocks' | 'tokens'>): Token[][] {
  const runs: Token[][] = []
  let end = -1
  for (const word of wordsOf(text)) {
    if (word.start !== end) runs.push([])
    runs[runs.length - 1]!.push(word)
    end = word.end
  }
  return runs
}

/** What a keyword is written with: two Han characters or more, or an abbreviation in letters. */
const WRITTEN = /^(?:\p{Script=Han}{2,}|\p{Lu}[\p{L}\p{N}+-]+)$/u
/** XX stands for a name that was taken out. */
const MASK = /^[XxＸ]+$/u
/** Nouns, verbs and fixed expressions; adjectives, adverbs, numerals, times and function words say nothing of a subject. */
const CONTENT = /^(?:n|v|j|l|i|b$|eng$)/u

/** Whether a word can be a keyword by itself. */
export const isTerm = (word: Token, stopWords: ReadonlySet<string>): boolean =>
  CONTENT.test(word.tag) && WRITTEN.test(word.text) && !MASK.test(word.text) && !stopWords.has(word.text)

/** Single words that can be keywords, in order of first appearance. */
export function singleWords(runs: readonly (readonly Token[])[], stopWords: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, { tags: Map<string, number>; places: Span[] }>()
  for (const run of runs)
    for (const word of run) {
      if (!isTerm(word, stopWords)) continue
      const entry = found.get(word.text) ?? { tags: new Map<string, number>(), places: [] }
      found.set(word.text, entry)
      entry.tags.set(word.tag, (entry.tags.get(word.tag) ?? 0) + 1)
      entry.places.push({ start: word.start, end: word.end })
    }
  return [...found].map(([term, { tags, places }]) => ({ term, tag: commonest(tags), parts: [term], places }))
}

/** The most frequent; of equals the first in the alphabet. */
const commonest = (tags: ReadonlyMap<string, number>): string =>
  [...tags].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
