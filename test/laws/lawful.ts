import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import * as z from 'zod'
import { documentJson, type DocumentJson } from '../../src/report/index.js'
import { DocumentSchema } from '../../src/report/schema.js'
import { applyEdits, type Analysed } from '../../src/text/index.js'

const validate = new Ajv2020({ allErrors: true }).compile(z.toJSONSchema(DocumentSchema))

interface Place { start: number; end: number; line: number; column: number }

/** Every span of a report, whatever it is the span of. */
function spansOf(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'span' ? [inner as Place] : key === 'places' ? (inner as Place[]) : spansOf(inner)))
}

/** What must hold of every text; gives its report. */
export function expectLawful(analysed: Analysed): DocumentJson {
  const { source, reading, tokens, alignment } = analysed
  if (applyEdits(source.text, reading.edits) !== reading.text) throw new Error('replay: the edits do not give the reading')
  let at = 0
  for (const { start, end, text } of tokens) {
    if (start !== at || reading.text.slice(start, end) !== text) throw new Error(`tiling: token ${text} is not at ${at}`)
    at = end
  }
  expect(at).toBe(reading.text.length)
  let edited = 0
  for (const { source: { start, end }, text } of reading.edits) {
    if (start < edited || end < start || (start === end && text === '') || source.text.slice(start, end) === text) throw new Error(`edits: ${start}-${end} is unsorted or changes nothing`)
    edited = end
  }

  const document = documentJson(analysed)
  expect(validate(document) ? [] : validate.errors).toEqual([])
  const points = [...source.text]
  for (const { start, end, line, column } of spansOf(document)) {
    if (!(start >= 0 && end >= start && end <= points.length)) throw new Error(`span ${start}-${end} is not in the source`)
    if (!(line >= 1 && line <= source.lineStarts.length && column >= 1)) throw new Error(`span ${start}-${end} is at line ${line}, column ${column}`)
  }
  for (const { text, span } of analysed.figures) expect(reading.text.slice(span.start, span.end)).toBe(text)
  for (const { occurrences } of analysed.slogans)
    for (const { text, span } of occurrences) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(reading.text.slice(span.start, span.end)).toBe(text)
    }
  // What a span of the source shows, read with the edits that lie in it, is what is quoted.
  for (const { text, span } of [...analysed.figures, ...analysed.slogans.flatMap(({ occurrences }) => occurrences)]) {
    const { start, end } = alignment.toSource(span)
    const inside = reading.edits.filter((edit) => edit.source.start >= start && edit.source.end <= end)
      .map((edit) => ({ ...edit, source: { start: edit.source.start - start, end: edit.source.end - start } }))
    const shown = applyEdits(source.text.slice(start, end), inside)
    if (!shown.includes(text)) throw new Error(`${text} is said to stand at ${start}-${end}, where ${shown} stands`)
  }
  return document
}
