/** Lexical diversity of a sequence of words. Each function gives null where the text is too short for it. */

/** How often each word stands, in order of first appearance. */
export function frequencies(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Moving-average type-token ratio: the mean over every window of `window` adjacent words. Covington and McFall, "Cutting
 * the Gordian knot: the moving-average type-token ratio", J. Quant. Linguist. 17 (2010).
 */
export function mattr(words: readonly string[], window: number): number | null {
  if (words.length < window || window < 1) return null
  const inside = new Map<string, number>()
  let sum = 0
  words.forEach((word, i) => {
    inside.set(word, (inside.get(word) ?? 0) + 1)
    if (i >= window) {
      const left = words[i - window]!
      const rest = inside.get(left)! - 1
      if (rest === 0) inside.delete(left)
      else inside.set(left, rest)
    }
    if (i >= window - 1) sum += inside.size
  })
  return sum / window / (words.length - window + 1)
}

/** A factor of MTLD is full when the type-token ratio has fallen below this. */
const FACTOR = 0.72

/**
 * Measure of textual lexical diversity: words per factor, the mean of both directions. McCarthy and Jarvis, "MTLD, vocd-D,
 * and HD-D: a validation study", Behav. Res. Methods 42 (2010). Null when no factor is begun.
 */
export function mtld(words: readonly string[]): number | null {
  const forward = factors(words)
  const backward = factors(words.toReversed())
  return forward === 0 || backward === 0 ? null : (words.length / forward + words.length / backward) / 2
}

/** Full factors, and of the last one the part (1 − TTR) / (1 − 0.72) that it has come. */
function factors(words: readonly string[]): number {
  let full = 0
  let types = new Set<string>()
  let length = 0
  for (const word of words) {
    types.add(word)
    length++
    if (types.size / length < FACTOR) {
      full++
      types = new Set()
      length = 0
    }
  }
  return full + (length === 0 ? 0 : (1 - types.size / length) / (1 - FACTOR))
}

/** Words of a sample of HD-D. */
export const HDD_SAMPLE = 42

/**
 * HD-D: the mean type-token ratio of all samples of 42 words, by the hypergeometric distribution: the sum over types of
 * (1 − P(none of its tokens in the sample)) / 42. McCarthy and Jarvis (2007, 2010). Null below 42 words.
 */
export function hdd(words: readonly string[]): number | null {
  const total = words.length
  if (total < HDD_SAMPLE) return null
  const absent = new Map<number, number>()
  let sum = 0
  for (const frequency of frequencies(words).values()) {
    let none = absent.get(frequency)
    if (none === undefined) {
      none = 1
      for (let i = 0; i < HDD_SAMPLE; i++) none *= Math.max(0, total - frequency - i) / (total - i)
      absent.set(frequency, none)
    }
    sum += 1 - none
  }
  return sum / HDD_SAMPLE
}
