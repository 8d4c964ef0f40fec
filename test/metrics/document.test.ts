import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keywords } from '../../src/keywords/index.js'
import { DEFINITIONS, metrics } from '../../src/metrics/index.js'
import type { Analysed, Heading, Slogan, WithFigures } from '../../src/text/index.js'
import { tagged } from '../tagged.js'

const [before, after] = readFileSync(new URL('../cases/metrics/document.txt', import.meta.url), 'utf8').split('---\n') as [string, string]
const lines = before.trimEnd().split('\n').filter((line) => !line.startsWith('#'))
const rows = after.trimEnd().split('\n').map((line) => line.split('\t'))

const idf = { name: 'none', median: 1, largest: 1, of: () => 1, bound: () => 1 }
const reference = { name: 'none', documents: 0, words: 0, terms: new Map() }
const measured = (text: WithFigures): Analysed =>
  metrics(keywords(text, { top: 5, methods: ['tfidf'], stopWords: new Set(), idf, reference }), { window: 500 })

const slogan = (kind: Slogan['kind'], start: number): Slogan => ({
  text: '', canonical: '', kind, category: null, members: [], number: null, spelledOut: [], masked: false, confidence: 1, evidence: [],
  occurrences: [{ text: '', span: { start, end: start + 5 } }],
})
const heading = (id: string, title: string, start: number, end: number): Heading =>
  ({ id, level: 1, scheme: 'cn-comma', marker: '', number: 1, title, span: { start, end: start + 1 }, extent: { start, end }, children: [] })

describe('measures of a document', () => {
  const { metrics: found } = measured(tagged(lines, { slogans: [slogan('motto', 46), slogan('parallel', 0)] }))
  test.each(rows)('%s is %s', (id, value, of) => {
    expect(found[id!]!.value).toBe(value === 'null' ? null : Number(value))
    expect(found[id!]!.of?.count ?? null).toBe(of ? Number(of) : null)
  })
  test('the table names every measure once, with a unit, a definition and a source', () => {
    expect(Object.keys(found)).toEqual(DEFINITIONS.map(({ id }) => id))
    expect(new Set(DEFINITIONS.map(({ id }) => id)).size).toBe(DEFINITIONS.length)
    for (const { unit, definition, source } of DEFINITIONS) expect([unit, definition, source]).not.toContain('')
  })
  test('a document without words has counts of 0 and no ratios', () => {
    const { metrics: none } = measured(tagged([]))
    expect([none['words']!.value, none['ttr']!.value, none['sentenceLengthMean']!.value, none['repetition']!.value]).toEqual([0, null, null, null])
  })
  test('repetition counts what stood before within sentences', () => {
    const again = '甲/n 乙/n 丙/n 丁/n 。/x'
    const { metrics: repeated } = measured(tagged([again, again, `戊/n ${again}`]))
    expect(repeated['repetition']).toEqual({ value: 0.5, unit: 'share of word 4-grams', of: { count: 4, unit: 'word 4-grams' } })
  })
})

describe('measures of sections', () => {
  test('are those of what stands under each top heading', () => {
    const { sectionMetrics } = measured(tagged(lines, { outline: [heading('1', '凝聚共识', 0, 35), heading('2', '上下一心', 35, 60)] }))
    expect(sectionMetrics.map(({ section }) => section)).toEqual(['1', '2'])
    expect(sectionMetrics.map(({ metrics: m }) => [m['share']!.value, m['words']!.value, m['sentences']!.value])).toEqual([[0.589286, 16, 3], [0.410714, 9, 1]])
  })
})
