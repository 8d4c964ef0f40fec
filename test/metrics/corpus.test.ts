import { describe, expect, test } from 'vitest'
import { CorpusTotals, type DocumentJson, type DocumentSize } from '../../src/report/index.js'

const measure = (value: number | null, of: number | null) => ({ value, unit: 'u', of: of === null ? null : { count: of, unit: 'o' } })
const keyword = (term: string, count: number) => ({ term, tag: 'n', count, score: 1, method: 'tfidf', logRatio: null, referenceCount: null, places: [] })
const slogan = (canonical: string, count: number) => ({ canonical, kind: 'fixed', count })
const document = (part: object): DocumentJson => part as DocumentJson
const size = (words: number, terms: DocumentSize['terms']): DocumentSize => ({ characters: words * 2, words, terms })

describe('totals of a corpus', () => {
  const totals = new CorpusTotals()
  totals.add(document({ slogans: [slogan('甲', 3), slogan('甲', 1)], keywords: [keyword('协商', 6)], metrics: { words: measure(10, null), sentenceLengthMean: measure(5, 2), ttr: measure(0.5, 10), hdd: measure(null, 10) } }), size(10, [['协商', 6], ['提案', 1]]))
  totals.add(document({ slogans: [slogan('甲', 4)], keywords: [keyword('提案', 2)], metrics: { words: measure(30, null), sentenceLengthMean: measure(10, 3), ttr: measure(0.7, 30), hdd: measure(0.9, 30) } }), size(30, [['协商', 2], ['提案', 3]]))
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
  test('what was not asked for is null', () => {
    const none = new CorpusTotals()
    none.add(document({ slogans: null, keywords: null, metrics: null }), size(1, []))
    expect(none.json()).toMatchObject({ slogans: null, keywords: null, metrics: null })
  })
  test('one document has no dispersion', () => {
    const one = new CorpusTotals()
    one.add(document({ slogans: [slogan('甲', 3)], keywords: null, metrics: null }), size(10, []))
    expect(one.json().slogans![0]).toMatchObject({ dp: null, dpNorm: null, juillandD: null })
  })
})
