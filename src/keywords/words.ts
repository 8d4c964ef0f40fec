import { HAN, wordsOf, type Segmented, type Span, type Token } from '../text/index.js'

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

/** What a keyword is written with: two Han characters or more (one beyond the basic plane counts as two), or an abbreviation in letters. */
const CHARACTERS = new RegExp(`^(?![\\ud800-\\udbff].$)[${HAN}]{2,}$`)
const LETTERS = /^\p{Lu}[\p{L}\p{N}+-]+$/u
/** XX stands for a name that was taken out. */
const MASK = /^[XxＸ]+$/
/** Nouns, verbs and fixed expressions; adjectives, adverbs, numerals, times and function words say nothing of a subject. */
const CONTENT = /^(?:n|v|j|l|i|b$|eng$)/

/** A stop word, or two of them that the segmenter's dictionary joins (继续加强). */
export const isStopWord = (text: string, stopWords: ReadonlySet<string>): boolean =>
  stopWords.has(text) || (text.length === 4 && stopWords.has(text.slice(0, 2)) && stopWords.has(text.slice(2)))

/** 某市委员会 常务委员会: what is left of an organ's name. */
const COMMITTEE = '委员会'
const STANDING = '常务委员会'

const isWord = (text: string): boolean => text.length > 1 && (CHARACTERS.test(text) || LETTERS.test(text)) && !MASK.test(text)

/** Single words that can be keywords, in order of first appearance. */
export function singleWords(runs: readonly (readonly Token[])[], stopWords: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, { tags: string[]; places: Span[] } | null>()
  for (const run of runs)
    for (let i = 0; i < run.length; i++) {
      const word = run[i]!
      if (word.text === STANDING && run[i - 1]?.text === COMMITTEE) continue
      let entry = found.get(word.text)
      if (entry === undefined) found.set(word.text, entry = isWord(word.text) && !isStopWord(word.text, stopWords) ? { tags: [], places: [] } : null)
      if (entry === null || !CONTENT.test(word.tag)) continue
      entry.tags.push(word.tag)
      entry.places.push({ start: word.start, end: word.end })
    }
  const candidates: Candidate[] = []
  for (const [term, entry] of found)
    if (entry !== null && entry.places.length > 0) candidates.push({ term, tag: commonest(entry.tags), parts: [term], places: entry.places })
  return candidates
}

/** The most frequent; of equals the first in the alphabet. */
function commonest(tags: readonly string[]): string {
  const [first] = tags
  if (tags.every((tag) => tag === first)) return first!
  const counts = new Map<string, number>()
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
}
