import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { logLikelihood, logRatio } from '../../src/keywords/index.js'
import { parseTable } from '../../src/lexicon/table.js'
import { hdd, mattr, mtld, Sequence } from '../../src/metrics/diversity.js'
import { dispersion, partsOf, quantile } from '../../src/metrics/index.js'
import { mean, standardDeviation } from '../../src/metrics/statistics.js'

const cases = (name: string): Record<string, string>[] => parseTable(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8'))
const numbers = (cell: string): number[] => cell.split(' ').map(Number)
const wordsOfCase = (cell: string): string[] => cell.split(' ').flatMap((word) => {
  const times = /^(.+)\*(\d+)$/u.exec(word)
  if (times) return Array.from({ length: Number(times[2]) }, () => times[1]!)
  const range = /^a1-a(\d+)$/u.exec(word)
  return range ? Array.from({ length: Number(range[1]) }, (_, i) => `a${i + 1}`) : [word]
})
/** As exact as the reference is printed. */
const digits = (value: string): number => Math.min(9, (value.split('.')[1] ?? '').length || 9)
function expectValue(actual: number | null, value: string): void {
  if (value === '') expect(actual).toBeNull()
  else expect(actual).toBeCloseTo(Number(value), digits(value))
}

describe('lexical diversity', () => {
  test.each(cases('metrics/diversity.tsv'))('$measure: $reference', ({ measure, window, words, value }) => {
    const list = Sequence.of(wordsOfCase(words!))
    expectValue(measure === 'mattr' ? mattr(list, Number(window)) : measure === 'mtld' ? mtld(list) : hdd(list), value!)
  })
})

describe('dispersion', () => {
  test.each(cases('metrics/dispersion.tsv'))('$counts in $sizes: $reference', ({ counts, sizes, dp, dpNorm, juillandD }) => {
    const postings = numbers(counts!).map((count, part) => ({ part, count })).filter(({ count }) => count > 0)
    const spread = dispersion(postings, partsOf(numbers(sizes!)))
    expectValue(spread?.dp ?? null, dp!)
    expectValue(spread?.dpNorm ?? null, dpNorm!)
    expectValue(spread?.juillandD ?? null, juillandD!)
  })
})

describe('keyness', () => {
  test.each(cases('keywords/keyness.tsv'))('$a of $c against $b of $d: $reference', (row) => {
    const [a, c, b, d] = [row['a'], row['c'], row['b'], row['d']].map(Number) as [number, number, number, number]
    expectValue(logLikelihood(a, c, b, d), row['logLikelihood']!)
    expectValue(logRatio(a, c, b, d), row['logRatio']!)
  })
})

describe('statistics', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  test('quantiles as R’s quantile(1:10)', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(ten, share))).toEqual([1, 3.25, 5.5, 7.75, 10])
  })
  test('sd as R’s sd(1:10)', () => {
    expect(standardDeviation(ten)).toBeCloseTo(3.02765, 5)
  })
  test('nothing gives no value', () => {
    expect([mean([]), quantile([], 0.5), standardDeviation([4])]).toEqual([null, null, null])
  })
})
