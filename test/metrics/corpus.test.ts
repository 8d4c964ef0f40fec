import { describe, expect, test } from 'vitest'
import { CorpusTotals, type CorpusShare } from '../../src/report/index.js'

const measure = (value: number | null, of: number | null) => ({ value, unit: 'u', of: of === null ? null : { count: of, unit: 'o' } })
const keyword = (term: string, count: number) => ({ term, tag: 'n', count, score: 1, method: 'tfidf', logRatio: null, referenceCount: null, places: [] })
const slogan = (canonical: string, count: number) => ({ canonical, kind: 'fixed', count })
const share = (words: number, terms: CorpusShare['terms'], asked: Partial<CorpusShare>): CorpusShare =>
  ({ characters: words * 2, words, terms, slogans: null, keywords: null, metrics: null, ...asked })

describe('totals of a corpus', () => {
  const totals = new CorpusTotals()
  totals.add(share(10, [['协商', 6], ['提案', 1]], { slogans: [slogan('甲', 3), slogan('甲', 1)], keywords: [keyword('协商', 6)], metrics: { words: measure(10, null), sentenceLengthMean: measure(5, 2), ttr: measure(0.5, 10), hdd: measure(null, 10) } }))
  totals.add(share(30, [['协商', 2], ['提案', 3]], { slogans: [slogan('甲', 4)], keywords: [keyword('提案', 2)], metrics: { words: measure(30, null), sentenceLengthMean: measure(10, 3), ttr: measure(0.7, 30), hdd: measure(0.9, 30) } }))
  const { documents, characters, words, slogans, keywords, metrics } = totals.json()

  test('sizes', () => {
    expect([documents, characters, words]).toEqual([2, 80, 40])
  })
  test('a slogan counts under its canonical form, with its dispersion', () => {
    // Shares 0.5 and 0.5 against 0.25 and 0.75: DP 0.25.
    expect(slogans).toEqual([{ text: '甲', kind: 'fixed', count: 8, documents: 2, dp: 0.25, dpNorm: 0.333333, juillandD: 0.5 }])
  })
  test('a keyword counts in every document, also where it ranks low', () => {
    expect(keywords!.map(({ text, count, documents: held, dp }) => [text, count, held, dp])).toEqual([['协商', 8, 2, 0.5], ['提案', 4, 2, 0]])
  })
  test('a measure is pooled where that follows from the documents', () => {
    expect(metrics!['words']).toMatchObject({ documents: 2, pooled: 40, min: 10, q1: 15, median: 20, q3: 25, max: 30 })
    expect(metrics!['sentenceLengthMean']).toMatchObject({ pooled: 8 })
    expect(metrics!['ttr']).toMatchObject({ pooled: null, median: 0.6 })
    expect(metrics!['hdd']).toMatchObject({ documents: 1, median: 0.9 })
    expect(metrics!['mattr']).toMatchObject({ documents: 0, pooled: null, median: null })
  })
  test('keyness of all documents together, where it is asked for', () => {
    const reference = { name: 'reference', documents: 1, words: 1000, terms: new Map([['提案', { documents: 1, count: 100 }]]) }
    const compared = new CorpusTotals({ reference, top: 5 })
    compared.add(share(10, [['协商', 6], ['提案', 1]], { keywords: [] }))
    compared.add(share(30, [['协商', 2], ['提案', 3]], { keywords: [] }))
    // 8 of 40 against 0 of 1000: 16 ln(8 / (40 · 8 / 1040)); 4 of 40 is no more than 100 of 1000.
    expect(compared.json().keyness).toEqual([{
      text: '协商', count: 8, documents: 2, dp: 0.5, dpNorm: 0.666667, juillandD: expect.closeTo(0.2, 6) as number,
      score: 52.129545, logRatio: 8.643856, referenceCount: 0,
    }])
    expect(totals.json().keyness).toBeNull()
  })
  test('what was not asked for is null', () => {
    const none = new CorpusTotals()
    none.add(share(1, [], {}))
    expect(none.json()).toMatchObject({ slogans: null, keywords: null, metrics: null })
  })
  test('one document has no dispersion', () => {
    const one = new CorpusTotals()
    one.add(share(10, [], { slogans: [slogan('甲', 3)] }))
    expect(one.json().slogans![0]).toMatchObject({ dp: null, dpNorm: null, juillandD: null })
  })
})
