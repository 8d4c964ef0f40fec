import type { Idf } from '../lexicon/index.js'
import type { Candidate } from './words.js'

/**
 * Term frequency times inverse document frequency: (own count / words) × idf. A term of several words gets the idf of its
 * rarest word, since no document holds the term without it; a word that the table does not hold gets `Idf.bound`.
 */
export function tfidf(ownCount: number, { term, parts }: Candidate, words: number, idf: Idf): number {
  return (ownCount / words) * (idf.of(term) ?? Math.max(...parts.map((part) => idf.of(part) ?? idf.bound(part))))
}
