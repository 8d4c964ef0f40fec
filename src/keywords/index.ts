import type { Idf } from '../lexicon/index.js'
import type { Keyword, WithFigures, WithKeywords } from '../text/index.js'
import { ownCounts, recurringTerms } from './terms.js'
import { tfidf } from './tfidf.js'
import { runsOf, singleWords } from './words.js'

export interface KeywordOptions {
  /** How many to report of each method. */
  readonly top: number
  /** Words that are no keywords. */
  readonly stopWords: ReadonlySet<string>
  readonly idf: Idf
}

/** Ranks the document's terms: single words and recurring noun phrases. */
export function keywords(text: WithFigures, { top, stopWords, idf }: KeywordOptions): WithKeywords {
  const runs = runsOf(text)
  const words = runs.reduce((sum, run) => sum + run.length, 0)
  const candidates = [...singleWords(runs, stopWords), ...recurringTerms(runs, stopWords)]
  const own = ownCounts(candidates)
  const ranked = candidates
    .map((candidate): Keyword => ({
      term: candidate.term,
      tag: candidate.tag,
      count: candidate.places.length,
      score: round(tfidf(own.get(candidate)!, candidate, words, idf)),
      method: 'tfidf',
      places: candidate.places,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.term < b.term ? -1 : 1))
  return { ...text, keywords: ranked.slice(0, top) }
}

/** Six decimals: what differs beyond them between two machines is the last bit of a logarithm. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
