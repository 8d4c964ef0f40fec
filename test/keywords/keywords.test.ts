import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keywords, type KeywordOptions } from '../../src/keywords/index.js'
import { ownCounts, recurringTerms } from '../../src/keywords/terms.js'
import { runsOf, singleWords, type Candidate } from '../../src/keywords/words.js'
import { parseTable } from '../../src/lexicon/table.js'
import { tagged } from '../tagged.js'

const cases = (name: string): Record<string, string>[] => parseTable(readFileSync(new URL(`../cases/keywords/${name}`, import.meta.url), 'utf8'))
const stops = (cell = ''): Set<string> => new Set(cell.split(' '))

describe('single words', () => {
  test.each(cases('singles.tsv'))('$word/$tag: $keyword', ({ word, tag, stopWords, keyword }) => {
    const found = singleWords(runsOf(tagged([`${word}/${tag}`])), stops(stopWords))
    expect(found.map(({ term }) => term)).toEqual(keyword === 'yes' ? [word] : [])
  })
})

describe('recurring terms', () => {
  test.each(cases('terms.tsv'))('$words: $terms ($reason)', ({ words, stopWords, terms }) => {
    const found = recurringTerms(runsOf(tagged(words!.split('|'))), stops(stopWords))
    expect(found.map(({ term, places }) => `${term} ${places.length}`).join(', ') || '-').toBe(terms)
  })
})

describe('own counts', () => {
  /** Frequencies and results of the example in Frantzi, Ananiadou and Mima 2000, section 2.2.3, less the factor log2 of the length. */
  test('are those of the C-value paper', () => {
    const example: [string, number, number][] = [
      ['adenoid cystic basal cell carcinoma', 5, 5],
      ['cystic basal cell carcinoma', 11, 6],
      ['ulcerated basal cell carcinoma', 7, 7],
      ['recurrent basal cell carcinoma', 5, 5],
      ['circumscribed basal cell carcinoma', 3, 3],
      ['basal cell carcinoma', 984, 984 - 26 / 5],
    ]
    const candidates = example.map(([phrase, count]): Candidate => ({
      term: phrase.replaceAll(' ', ''), tag: 'n', parts: phrase.split(' '), places: Array.from({ length: count }, () => ({ start: 0, end: 0 })),
    }))
    const own = ownCounts(candidates)
    expect(candidates.map((candidate) => own.get(candidate))).toEqual(example.map(([, , count]) => count))
  })
})

describe('nested terms', () => {
  const candidate = (phrase: string, count: number): Candidate => ({
    term: phrase.replaceAll(' ', ''), tag: 'n', parts: phrase.split(' '), places: Array.from({ length: count }, (_, i) => ({ start: i, end: i })),
  })
  test.each([
    ['of the same count are swallowed by the longest', { '年度 协商 计划 安排': 3, '协商 计划 安排': 3, '协商 计划': 3 }, [3, 0, 0]],
    ['that stand alone once more stay with that once', { '年度 协商 计划 安排': 3, '协商 计划 安排': 3, '协商 计划': 4 }, [3, 0, 1]],
  ])('%s', (_, counts, expected) => {
    const candidates = Object.entries(counts).map(([phrase, count]) => candidate(phrase, count))
    const own = ownCounts(candidates)
    expect(candidates.map((one) => own.get(one))).toEqual(expected)
  })
})

test('the rest of a standing committee’s name is no keyword, the committee by itself is', () => {
  expect(ranking(['青禾市/ns 委员会/n 常务委员会/nt'], { stopWords: stops('委员会') }).map(([term]) => term)).toEqual(['青禾市'])
  expect(ranking(['常务委员会/nt']).map(([term]) => term)).toEqual(['常务委员会'])
})

describe('titles', () => {
  const line = '书香/n 委员/n 读书/n 交流会/n 材料/n'
  test('a long phrase of title lines alone is no term', () => {
    expect(ranking([line, line])).toEqual([])
  })
  test('one that a sentence holds too is', () => {
    expect(ranking([line, `${line} 。/x`]).map(([term]) => term)).toContain('书香委员读书交流会材料')
  })
})

const table = new Map([['提案', 9], ['办理', 5], ['委员', 6], ['调研', 7]])
const options: KeywordOptions = {
  top: 10,
  methods: ['tfidf'],
  stopWords: stops('坚持'),
  idf: { name: 'of the test', median: 11, largest: 11, of: (word) => table.get(word) ?? null, bound: () => 11 },
  reference: { name: 'reference', documents: 2, words: 1000, terms: new Map([['委员', { documents: 2, count: 100 }]]) },
}
const ranking = (lines: readonly string[], changes: Partial<KeywordOptions> = {}) =>
  keywords(tagged(lines), { ...options, ...changes }).keywords.map(({ term, count, score }) => [term, count, score])

describe('TF-IDF', () => {
  const lines = ['提案/n 办理/vn 和/c 委员/n 调研/vn ，/x', '提案/n 办理/vn ，/x 提案/n ，/x 群众/n']
  test('is own count over words times idf; a term has the idf of its rarest word; what stands only in a longer term is left out', () => {
    // Nine words. 提案 stands three times, twice of them in 提案办理; 办理 only there. 群众 is not in the table.
    expect(ranking(lines)).toEqual([
      ['提案办理', 2, 2], ['群众', 1, 1.222222], ['提案', 3, 1], ['调研', 1, 0.777778], ['委员', 1, 0.666667],
    ])
  })
  test('top bounds the list, and equal scores stand in the order of counts, then code units', () => {
    expect(ranking(['乙一/n ，/x 甲一/n ，/x 丙一/n'], { top: 2 })).toEqual([['丙一', 1, 3.666667], ['乙一', 1, 3.666667]])
  })
  test('a rare term with a low count is not passed over for the top', () => {
    // 办理 three times 5 is 15, 委员 twice 6 is 12; 提案 twice 9 is 18, and 群众 twice 11 is 22.
    const lines = ['办理/vn ，/x 办理/vn ，/x 办理/vn ，/x 委员/n ，/x 委员/n ，/x 提案/n ，/x 提案/n ，/x 群众/n ，/x 群众/n']
    expect(ranking(lines, { top: 2 }).map(([term]) => term)).toEqual(['群众', '提案'])
    expect(ranking(lines, { top: 3 }).map(([term]) => term)).toEqual(['群众', '提案', '办理'])
  })
  test('in a long text what stands once is none', () => {
    const filler = Array.from({ length: 300 }, () => '的/uj').join(' ')
    expect(ranking([`提案/n ，/x 提案/n ，/x 民生/n ${filler}`]).map(([term]) => term)).toEqual(['提案'])
    expect(ranking(['提案/n ，/x 提案/n ，/x 民生/n']).map(([term]) => term)).toEqual(['提案', '民生'])
  })
  test('each keyword has its places and the result names the table', () => {
    const { keywords: found, keywordSources, reading } = keywords(tagged(lines), options)
    expect(found[0]!.places.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['提案办理', '提案办理'])
    expect(keywordSources).toEqual({ idf: 'of the test', reference: null })
  })
})

describe('TextRank', () => {
  test('a path of three: the middle one leads by 1.4595 to 0.7703', () => {
    // a = 0.15 + 0.85 b / 2 and b = 0.15 + 0.85 (a + a), so that a / b = 0.527778; the stop words keep a and c apart.
    const lines = ['提案/n 坚持/v 坚持/v 坚持/v 委员/n 坚持/v 坚持/v 坚持/v 调研/n']
    expect(ranking(lines, { methods: ['textrank'] })).toEqual([['委员', 1, 1], ['提案', 1, 0.527778], ['调研', 1, 0.527778]])
  })
  test('sentences are apart, and a word alone is not ranked', () => {
    expect(ranking(['提案/n 委员/n 。/x 调研/n 。/x'], { methods: ['textrank'] })).toEqual([['委员', 1, 1], ['提案', 1, 1]])
  })
  test('a recurring term is one vertex', () => {
    const lines = ['提案/n 办理/vn 坚持/v 委员/n 。/x', '提案/n 办理/vn 坚持/v 委员/n 。/x']
    expect(ranking(lines, { methods: ['textrank'] })).toEqual([['委员', 2, 1], ['提案办理', 2, 1]])
  })
})

describe('keyness', () => {
  test('ranks what is significantly more frequent here, with its Log Ratio', () => {
    const lines = Array.from({ length: 5 }, () => '提案/n ，/x 委员/n 和/c')
    const { keywords: found, keywordSources } = keywords(tagged(lines), { ...options, methods: ['keyness'] })
    // 5 of 15 against 0 of 1000: 2 · 5 ln(5 / (15 · 5 / 1015)); 委员 is 5 of 15 against 100 of 1000: 4.9, not significant.
    expect(found.map(({ term, score, logRatio, referenceCount }) => [term, score, logRatio, referenceCount])).toEqual([['提案', 42.145937, 9.380822, 0]])
    expect(keywordSources.reference).toEqual({ name: 'reference', documents: 2, words: 1000 })
  })
})
