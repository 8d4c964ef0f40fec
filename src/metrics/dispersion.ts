/** A part of a corpus that holds a word: the part's number, and how often the word stands in it. */
export interface Posting {
  readonly part: number
  readonly count: number
}

export interface Dispersion {
  /** Gries's DP: 0 when the word is spread as the parts' sizes would have it, towards 1 when it stands in one part. */
  readonly dp: number
  /** DP over its largest possible value, 1 − the smallest part's share. */
  readonly dpNorm: number
  /** Juilland's D: 1 when the word is equally frequent in all parts, 0 when it stands in one only. */
  readonly juillandD: number
}

/** A corpus by the words of its parts. */
export interface Parts {
  readonly sizes: readonly number[]
  readonly total: number
  /** Parts that hold words. */
  readonly count: number
  /** Words of the smallest of them. */
  readonly least: number
}

export function partsOf(sizes: readonly number[]): Parts {
  const held = sizes.filter((size) => size > 0)
  return {
    sizes,
    total: held.reduce((sum, size) => sum + size, 0),
    count: held.length,
    least: held.reduce((least, size) => Math.min(least, size), Infinity),
  }
}

/**
 * How evenly a word is spread over the parts of a corpus. DP: half the sum of the differences between each part's share of
 * the word and its share of the corpus, Gries, "Dispersions and adjusted frequencies in corpora", IJCL 13 (2008); DPnorm:
 * Lijffijt and Gries, IJCL 17 (2012). D: 1 − V / √(n − 1), with V the coefficient of variation of the word's relative
 * frequencies in the parts, Juilland and Chang-Rodríguez 1964. Null for fewer than two parts that hold words, and for a
 * word that stands nowhere.
 */
export function dispersion(postings: readonly Posting[], { sizes, total, count: parts, least }: Parts): Dispersion | null {
  const held = postings.filter(({ part, count }) => count > 0 && sizes[part]! > 0)
  if (parts < 2 || held.length === 0) return null
  const count = held.reduce((sum, posting) => sum + posting.count, 0)
  // Half the sum of the differences of two sets of shares is 1 less what they have in common.
  const common = held.reduce((sum, posting) => sum + Math.min(posting.count / count, sizes[posting.part]! / total), 0)
  const dp = Math.max(0, 1 - common)
  const rates = held.map((posting) => posting.count / sizes[posting.part]!)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / parts
  const absent = (parts - rates.length) * mean ** 2
  const variance = (rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) + absent) / parts
  return {
    dp,
    dpNorm: dp / (1 - least / total),
    juillandD: 1 - Math.sqrt(variance) / mean / Math.sqrt(parts - 1),
  }
}
