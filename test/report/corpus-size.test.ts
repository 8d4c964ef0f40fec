/** What is bounded in the totals of a corpus: quantiles by sketch, dispersion over runs of documents. */
import { describe, expect, test } from 'vitest'
import { CorpusTotals } from '../../src/report/index.js'
import { PARTS, Postings } from '../../src/report/postings.js'
import { Quantiles } from '../../src/report/quantiles.js'
import { quantile } from '../../src/metrics/index.js'

/** Values that neither ascend nor are alike. */
function values(count: number): number[] {
  let state = 1
  return Array.from({ length: count }, () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff)
}

describe('quantiles', () => {
  const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
  const of = (all: readonly number[]): Quantiles => {
    const quantiles = new Quantiles()
    for (const value of all) quantiles.add(value)
    return quantiles
  }
  test.each([0, 1, 2, 7, 1000, 16_384])('of %d values: exact', (count) => {
    const all = values(count)
    const quantiles = of(all)
    expect(SHARES.map((share) => quantiles.at(share))).toEqual(SHARES.map((share) => quantile([...all].sort((a, b) => a - b), share)))
  })
  test.each([['any order', (all: number[]) => all], ['upwards', (all: number[]) => all.sort((a, b) => a - b)], ['downwards', (all: number[]) => all.sort((a, b) => b - a)], ['by turns', (all: number[]) => all.sort((a, b) => a - b).map((value, i) => (i % 2 === 0 ? value : 1 - value))]])('of 300,000 in %s: by rank right within a thousandth', (_, order) => {
    const all = order(values(300_000))
    const quantiles = of(all)
    const sorted = [...all].sort((a, b) => a - b)
    for (const share of SHARES) {
      const found = quantiles.at(share)!
      expect(Math.abs(sorted.filter((value) => value < found).length / all.length - share)).toBeLessThan(0.001)
    }
    expect([quantiles.at(0), quantiles.at(1)]).toEqual([sorted[0], sorted.at(-1)])
  })
})

describe('postings', () => {
  test('count per part, and documents', () => {
    const postings = new Postings()
    for (const [part, count] of [[0, 2], [1, 3], [3, 1], [3, 5]] as const) postings.add('协商', part, count)
    expect([postings.documents('协商'), postings.of('协商')]).toEqual([4, [{ part: 0, count: 2 }, { part: 1, count: 3 }, { part: 3, count: 6 }]])
    postings.merge()
    expect([postings.documents('协商'), postings.of('协商')]).toEqual([4, [{ part: 0, count: 5 }, { part: 1, count: 6 }]])
    expect([postings.documents('提案'), postings.of('提案')]).toEqual([0, []])
  })
  test('large counts stay exact', () => {
    const postings = new Postings()
    postings.add('的', PARTS - 1, 2 ** 32)
    postings.add('的', PARTS - 1, 1)
    expect(postings.of('的')).toEqual([{ part: PARTS - 1, count: 2 ** 32 + 1 }])
  })
})

test('a corpus with more parts than fit: counts stay exact, dispersion is that of runs of documents', () => {
  const totals = new CorpusTotals()
  const many = PARTS + 10
  // 甲 in every document, 乙 in every fourth, 丙 in the first half alone.
  for (let i = 0; i < many; i++) {
    const slogans = ['甲', ...(i % 4 === 0 ? ['乙'] : []), ...(i < many / 2 ? ['丙'] : [])].map((canonical) => ({ canonical, kind: 'fixed', count: 1 }))
    totals.add({ characters: 20, words: 10, slogans, keywords: null, terms: [], metrics: null })
  }
  const { documents, words, slogans } = totals.json()
  expect([documents, words]).toEqual([many, 10 * many])
  expect(slogans!.map(({ text, count, documents: held }) => [text, count, held])).toEqual([['甲', many, many], ['丙', many / 2, many / 2], ['乙', Math.ceil(many / 4), Math.ceil(many / 4)]])
  const dp = Object.fromEntries(slogans!.map(({ text, dp: value }) => [text, value!]))
  expect(dp['甲']).toBeCloseTo(0, 3)
  expect(dp['丙']).toBeCloseTo(0.5, 3)
  expect(dp['乙']).toBeLessThan(0.75)
})
