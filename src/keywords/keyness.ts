/**
 * Log-likelihood of a word's frequency in two corpora: 2 (a ln(a / E1) + b ln(b / E2)), with E the frequencies expected if
 * it were equally common in both. Dunning 1993; Rayson and Garside, "Comparing corpora using frequency profiling", 2000.
 * 3.84 is significant at p < 0.05, 6.63 at 0.01, 10.83 at 0.001. `a` of `words`, `b` of `referenceWords`.
 */
export function logLikelihood(a: number, words: number, b: number, referenceWords: number): number {
  const rate = (a + b) / (words + referenceWords)
  const part = (observed: number, total: number): number => (observed === 0 ? 0 : observed * Math.log(observed / (total * rate)))
  return 2 * (part(a, words) + part(b, referenceWords))
}

/**
 * Log Ratio: the binary logarithm of how many times more frequent the word is here than in the reference; a frequency of 0
 * there counts as 0.5. Hardie, "Log Ratio: an informal introduction", 2014.
 */
export function logRatio(a: number, words: number, b: number, referenceWords: number): number {
  return Math.log2((a === 0 ? 0.5 : a) / words / ((b === 0 ? 0.5 : b) / referenceWords))
}

/** Below this a difference is not significant at p < 0.01. */
const SIGNIFICANT = 6.63

/** Both values, and whether the word is a key word: significantly more frequent here. */
export function compare(a: number, words: number, b: number, referenceWords: number): { logLikelihood: number; logRatio: number; key: boolean } {
  const likelihood = logLikelihood(a, words, b, referenceWords)
  const ratio = logRatio(a, words, b, referenceWords)
  return { logLikelihood: likelihood, logRatio: ratio, key: ratio > 0 && likelihood >= SIGNIFICANT }
}
