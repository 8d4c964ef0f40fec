import { quantile } from '../metrics/index.js'

/** Values of a level. All is exact up to so many; then ranks are right within levels / (2 × SIZE): 0.02 % of a million. */
const SIZE = 16_384

/**
 * Quantiles of any number of values in bounded memory: when a level is full it is sorted and every second value of it goes
 * to the next level, where a value stands for twice as many, Munro and Paterson, "Selection and sorting with limited
 * storage", Theoretical Computer Science 12 (1980). Every second one is by turns the odd and the even ones, so that errors
 * balance.
 */
export class Quantiles {
  private readonly levels: { values: number[]; odd: boolean }[] = []
  private count = 0
  private least = Infinity
  private greatest = -Infinity

  add(value: number): void {
    this.count++
    this.least = Math.min(this.least, value)
    this.greatest = Math.max(this.greatest, value)
    this.put(value, 0)
  }

  private put(value: number, at: number): void {
    const level = this.levels[at] ??= { values: [], odd: false }
    if (level.values.length === SIZE) {
      const sorted = level.values.sort((a, b) => a - b)
      level.values = []
      for (let i = level.odd ? 1 : 0; i < SIZE; i += 2) this.put(sorted[i]!, at + 1)
      level.odd = !level.odd
    }
    level.values.push(value)
  }

  /** The value below which lies such a share of the values, as `quantile` defines it; null for no values. */
  at(share: number): number | null {
    if (this.levels.length <= 1) return quantile((this.levels[0]?.values ?? []).sort((a, b) => a - b), share)
    if (share === 0 || share === 1) return share === 0 ? this.least : this.greatest
    const weighted = this.levels.flatMap(({ values }, level) => values.map((value) => ({ value, weight: 2 ** level }))).sort((a, b) => a.value - b.value)
    let before = 0
    for (const { value, weight } of weighted) {
      before += weight
      if (before > share * (this.count - 1)) return value
    }
    return this.greatest
  }
}
