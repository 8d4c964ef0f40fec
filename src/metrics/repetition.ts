import type { Sequence } from './diversity.js'

/** The words of an n-gram of `repetition`. */
export const GRAM = 4

/**
 * Numbers pairs of numbers, the first 0. A table of integers with open addressing: a Map of so many numbers took a fifth
 * of the time of all measures.
 */
class Pairs {
  private readonly mask: number
  private readonly table: Int32Array
  count = 0

  /** For at most so many pairs. */
  constructor(pairs: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * pairs + 2))
    this.mask = slots - 1
    this.table = new Int32Array(slots * 3)
  }

  number(a: number, b: number): number {
    const { table, mask } = this
    for (let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3
      if (table[at + 2] === 0) {
        table[at] = a
        table[at + 1] = b
        table[at + 2] = ++this.count
        return this.count - 1
      }
      if (table[at] === a && table[at + 1] === b) return table[at + 2]! - 1
    }
  }
}

/** How many runs of four words within the sentences there are, and how many of them are different. */
export function fourGrams({ ids }: Sequence, sentences: readonly { readonly from: number; readonly to: number }[]): { grams: number; different: number } {
  const pairs = new Pairs(ids.length)
  const fours = new Pairs(ids.length)
  const numbers = new Int32Array(ids.length)
  let grams = 0
  for (const { from, to } of sentences) {
    for (let i = from; i + 1 < to; i++) numbers[i] = pairs.number(ids[i]!, ids[i + 1]!)
    for (let i = from; i + GRAM <= to; i++) {
      grams++
      fours.number(numbers[i]!, numbers[i + 2]!)
    }
  }
  return { grams, different: fours.count }
}
