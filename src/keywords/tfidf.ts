import type { Idf } from '../lexicon/index.js'
import { lastAtOrBefore } from '../text/index.js'
import type { Candidate } from './words.js'

/**
 * Term frequency times inverse document frequency: (own count / words) × idf. A term of several words gets the idf of its
 * rarest word, since no document holds the term without it; a word that the table does not hold gets `Idf.bound`.
 */
export function tfidf(ownCount: number, { term, parts }: Candidate, words: number, idf: Idf): number {
  return (ownCount / words) * (idf.of(term) ?? Math.max(...parts.map((part) => idf.of(part) ?? idf.bound(part))))
}

/**
 * The TF-IDF of those candidates that can be among the `top` highest, ties included. Looking up an idf costs more than
 * all the rest; the few with the highest own counts leave no place for most of the others, whatever their idf.
 */
export function highest(candidates: readonly Candidate[], own: ReadonlyMap<Candidate, number>, words: number, idf: Idf, top: number): Map<Candidate, number> {
  const scores = new Map<Candidate, number>()
  /** The highest scores so far, upwards; of as many as are asked for, the first is to be beaten. */
  const best: number[] = []
  for (const candidate of [...candidates].sort((a, b) => own.get(b)! - own.get(a)!)) {
    const count = own.get(candidate)!
    if (best.length === top && (count / words) * idf.largest < best[0]!) break
    const score = tfidf(count, candidate, words, idf)
    scores.set(candidate, score)
    if (best.length === top && score <= best[0]!) continue
    if (best.length === top) best.shift()
    best.splice(lastAtOrBefore(best, score) + 1, 0, score)
  }
  return scores
}
