/** Lexical diversity of a text. Each function gives null where the text is too short for it. */

/** A text as the numbers of its types: the first type is 0, and equal words have equal numbers. */
export class Sequence {
  /**
   * @param frequencies How often each type stands, by its number.
   * @param numbers The numbers that the forms have in the whole text.
   * @param own Of a stretch of it: the stretch's numbers by those, -1 for what it has not.
   */
  private constructor(
    readonly ids: Int32Array,
    readonly frequencies: readonly number[],
    private readonly numbers: ReadonlyMap<string, number>,
    private readonly own: Int32Array | null,
  ) {}

  static of(words: readonly string[]): Sequence {
    const numbers = new Map<string, number>()
    const frequencies: number[] = []
    const ids = new Int32Array(words.length)
    for (let i = 0; i < words.length; i++) {
      let id = numbers.get(words[i]!)
      if (id === undefined) {
        id = frequencies.push(0) - 1
        numbers.set(words[i]!, id)
      }
      frequencies[id]!++
      ids[i] = id
    }
    return new Sequence(ids, frequencies, numbers, null)
  }

  /** How often a form stands. */
  frequencyOf(form: string): number {
    const number = this.numbers.get(form)
    if (number === undefined) return 0
    return this.frequencies[this.own ? this.own[number]! : number] ?? 0
  }

  /** The words of a whole text from one to before another, as a text of their own. */
  stretch(from: number, to: number): Sequence {
    if (this.own) throw new Error('a stretch of a stretch has no numbers')
    const own = new Int32Array(this.frequencies.length).fill(-1)
    const frequencies: number[] = []
    const ids = this.ids.slice(from, to)
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      if (own[id] === -1) own[id] = frequencies.push(0) - 1
      frequencies[ids[i] = own[id]!]!++
    }
    return new Sequence(ids, frequencies, this.numbers, own)
  }
}

/**
 * Moving-average type-token ratio: the mean over every window of `window` adjacent words. Covington and McFall, "Cutting
 * the Gordian knot: the moving-average type-token ratio", J. Quant. Linguist. 17 (2010).
 */
export function mattr({ ids, frequencies }: Sequence, window: number): number | null {
  if (ids.length < window || window < 1) return null
  const inside = new Int32Array(frequencies.length)
  let types = 0
  let sum = 0
  for (let i = 0; i < ids.length; i++) {
    if (inside[ids[i]!]!++ === 0) types++
    if (i >= window && --inside[ids[i - window]!]! === 0) types--
    if (i >= window - 1) sum += types
  }
  return sum / window / (ids.length - window + 1)
}

/** A factor of MTLD is full when the type-token ratio has fallen below this. */
const FACTOR = 0.72

/**
 * Measure of textual lexical diversity: words per factor, the mean of both directions. McCarthy and Jarvis, "MTLD, vocd-D,
 * and HD-D: a validation study", Behav. Res. Methods 42 (2010). Null when no factor is begun.
 */
export function mtld(sequence: Sequence): number | null {
  const words = sequence.ids.length
  const forward = factors(sequence.ids, sequence.frequencies.length)
  const backward = factors(sequence.ids.toReversed(), sequence.frequencies.length)
  return forward === 0 || backward === 0 ? null : (words / forward + words / backward) / 2
}

/** Full factors, and of the last one the part (1 − TTR) / (1 − 0.72) that it has come. */
function factors(ids: Int32Array, types: number): number {
  /** The factor in which each type was last seen, from 1. */
  const seen = new Int32Array(types)
  let full = 0
  let distinct = 0
  let length = 0
  for (const id of ids) {
    if (seen[id] !== full + 1) distinct++
    seen[id] = full + 1
    length++
    if (distinct / length < FACTOR) {
      full++
      distinct = 0
      length = 0
    }
  }
  return full + (length === 0 ? 0 : (1 - distinct / length) / (1 - FACTOR))
}

/** Words of a sample of HD-D. */
export const HDD_SAMPLE = 42

/**
 * HD-D: the mean type-token ratio of all samples of 42 words, by the hypergeometric distribution: the sum over types of
 * (1 − P(none of its tokens in the sample)) / 42. McCarthy and Jarvis (2007, 2010). Null below 42 words.
 */
export function hdd({ ids, frequencies }: Sequence): number | null {
  const total = ids.length
  if (total < HDD_SAMPLE) return null
  const absent = new Map<number, number>()
  let sum = 0
  for (const frequency of frequencies) {
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
