import type { Idf } from '../lexicon/index.js'
import type { Candidate } from './words.js'

/**
 * Term frequency times inverse document frequency: (own count / words) × idf. A word that the table does not hold gets
 * its median; a term of several words that of its rarest word, since no document holds the term without it.
 */
export function tfidf(ownCount: number, { term, parts }: Candidate, words: number, idf: Idf): number {
  return (ownCount / words) * (idf.of(term) ?? Math.max(...parts.map((part) => idf.of(part) ?? idf.median)))
}
