import type { Idf, Profile } from '../lexicon/index.js'
import { sentenceRanges, type Keyword, type KeywordMethod, type WithFigures, type WithKeywords } from '../text/index.js'
import { compare } from './keyness.js'
import { ownCounts, recurringTerms } from './terms.js'
import { textRank } from './textrank.js'
import { highest } from './tfidf.js'
import { withoutTitles } from './titles.js'
import { runsOf, singleWords, type Candidate } from './words.js'

export { compare, logLikelihood, logRatio } from './keyness.js'
export { ProfileBuilder } from './profile.js'

export interface KeywordOptions {
  /** How many to report of each method. */
  readonly top: number
  /** Which rankings, in this order. */
  readonly methods: readonly KeywordMethod[]
  /** Words that are no keywords. */
  readonly stopWords: ReadonlySet<string>
  readonly idf: Idf
  /** What keyness compares with. */
  readonly reference: Profile
}

/** In a text of so many words what stands once is no keyword. */
const LONG = 300

/** Ranks the document's terms, single words and recurring noun phrases, by each method. */
export function keywords(text: WithFigures, options: KeywordOptions): WithKeywords {
  const { top, methods, stopWords, idf, reference } = options
  const runs = runsOf(text)
  const words = runs.reduce((sum, run) => sum + run.length, 0)
  const everything = [...singleWords(runs, stopWords), ...recurringTerms(runs, stopWords)]
  const own = ownCounts(everything)
  const least = words < LONG ? 1 : 2
  const candidates = withoutTitles(everything, text.blocks).filter((candidate) => own.get(candidate)! > 0 && candidate.places.length >= least)
  const found = methods.flatMap((method): Keyword[] => {
    if (method === 'tfidf')
      return ranked([...highest(candidates, own, words, idf, top)].map(([candidate, score]) => keyword(method, candidate, score)), top)
    if (method === 'textrank') {
      const all = runs.flat()
      const scores = textRank(sentenceRanges(text.sentences, all).map(({ from, to }) => all.slice(from, to)), everything)
      return ranked(candidates.map((candidate) => keyword(method, candidate, scores.get(candidate.term) ?? 0)), top)
    }
    return ranked(candidates.map((candidate) => keyness(candidate, words, reference)), top)
  })
  const { name, documents, words: size } = reference
  return {
    ...text,
    keywords: found,
    keywordSources: {
      idf: methods.includes('tfidf') ? idf.name : null,
      reference: methods.includes('keyness') ? { name, documents, words: size } : null,
    },
    termCounts: new Map(everything.map(({ term, places }) => [term, places.length])),
  }
}

function keyness(candidate: Candidate, words: number, reference: Profile): Keyword {
  const referenceCount = reference.terms.get(candidate.term)?.count ?? 0
  const { logLikelihood, logRatio, key } = compare(candidate.places.length, words, referenceCount, reference.words)
  return { ...keyword('keyness', candidate, key ? logLikelihood : 0), logRatio: round(logRatio), referenceCount }
}

const keyword = (method: KeywordMethod, { term, tag, places }: Candidate, score: number): Keyword =>
  ({ term, tag, count: places.length, score: round(score), method, logRatio: null, referenceCount: null, places })

/** Those that score, the highest first; of equals the more frequent, then by code units. */
const ranked = (found: readonly Keyword[], top: number): Keyword[] =>
  found
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, top)

/** Six decimals: what differs beyond them between two machines is the last bit of a logarithm. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
