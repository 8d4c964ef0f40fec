import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { resolveOptions } from '../../src/options.js'
import { analyzeText } from '../../src/pipeline.js'
import { listInputs, readInput } from '../../src/read/index.js'
import { documentJson } from '../../src/report/index.js'
import { DocumentSchema } from '../../src/report/schema.js'
import { applyEdits, type Analysed, type Decoded } from '../../src/text/index.js'
import { decoded } from '../documents.js'

const options = resolveOptions()
const validate = new Ajv2020({ allErrors: true }).compile(z.toJSONSchema(DocumentSchema))

/** What must hold of every text. */
function expectLawful(analysed: Analysed): void {
  const { source, reading, tokens } = analysed
  expect(applyEdits(source.text, reading.edits)).toBe(reading.text)
  expect(tokens.map((token) => token.text).join('')).toBe(reading.text)
  for (const { start, end, text } of tokens) if (reading.text.slice(start, end) !== text) throw new Error(`token ${text} is not at ${start}`)
  const document = documentJson(analysed)
  expect(validate(document) ? [] : validate.errors).toEqual([])
  const points = [...source.text].length
  for (const span of spansOf(document)) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(span.end).toBeLessThanOrEqual(points)
    expect(span.line).toBeLessThanOrEqual(source.lineStarts.length)
  }
  for (const { text, span } of analysed.figures) expect(reading.text.slice(span.start, span.end)).toBe(text)
  for (const { occurrences } of analysed.slogans)
    for (const { span } of occurrences) expect(span.end).toBeGreaterThan(span.start)
}

interface Place { start: number; end: number; line: number }
function spansOf(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'span' ? [inner as Place] : spansOf(inner)))
}

describe('the laws', () => {
  const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
  test.each(names)('hold on %s', async (name) => {
    const { inputs } = await listInputs([`${corpus}${name}`], {})
    for await (const text of readInput(inputs[0]!, { encoding: null, format: null, textField: 'text' })) expectLawful(analyzeText(text, options))
  })

  /** Pieces of which the texts of the wild are made, well-formed and not. */
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(
      '政协', '委员', '協(xié)商', '經(jīng)濟', ',,', '，', '。', '！坝惺', '、', '一是', '一要', '(一)', '（二）', '一、', '1.', '①', '●', '第一，', '——',
      '四个意识', '“三进”', '“', '”', '"', '《', '》', '《意见》', 'XXX', '近XX篇', '1.82亿元', '20余万', '３５％', '2~3个', '百分之二十', '二〇三五年',
      '习近平新时代中国特色社会主义思想', '\n', '\r\n', '\r', '\t', '　　', ' ', '涓浗', '來源：', '【字體：大 中 小】', '主席：', '各位委员：', '3\n', 'http://a.b/c',
      '&nbsp;', '&lt;', '\u200b', '\u00ad', '\u{20000}', '⼀', '１２３', '1 9 9 8 年',
    ) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }) },
  )
  const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('hold on generated pages', () => {
    fc.assert(fc.property(page, (text) => expectLawful(analyzeText(decoded(text), options))), { numRuns: RUNS })
  })
  test('the same text gives the same report', () => {
    const report = (text: Decoded): string => JSON.stringify(documentJson(analyzeText(text, options)))
    fc.assert(fc.property(page, (text) => { expect(report(decoded(text))).toBe(report(decoded(text))) }), { numRuns: RUNS / 10 })
  })
})

/** 2,000 in every run of the tests; `CPPCC_RUNS=100000 npm test` for a long one. */
const RUNS = Number(process.env['CPPCC_RUNS'] ?? 2000)
