import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Alignment, applyEdits, composeEdits, editReading, trimEdit, type Edit } from '../../src/text/index.js'

const text = fc.string({ unit: fc.constantFrom('政', '协', '(', 'x', 'é', ',', '\n', '𠮷', '　', '1'), maxLength: 40 })

/** Sorted, disjoint edits on a text, boundaries on code points, each changing something. */
function editsOn(source: string, seeds: readonly { at: number; length: number; text: string }[]): Edit[] {
  const bounds = [0]
  for (const c of source) bounds.push(bounds.at(-1)! + c.length)
  const edits: Edit[] = []
  let free = 0
  for (const { at, length, text } of [...seeds].sort((a, b) => a.at - b.at)) {
    const from = Math.max(at % bounds.length, free)
    const to = Math.min(from + length, bounds.length - 1)
    if (from >= bounds.length) break
    const edit = trimEdit(source, { source: { start: bounds[from]!, end: bounds[to]! }, text, because: 'test' })
    if (edit) edits.push(edit)
    free = to + 1
  }
  return edits
}
const seeds = fc.array(fc.record({ at: fc.nat(40), length: fc.nat(4), text: fc.string({ unit: fc.constantFrom('会', 'y', '𠮷'), maxLength: 3 }) }), { maxLength: 8 })

describe('composeEdits', () => {
  test('one after the other is the same as both at once', () => {
    fc.assert(fc.property(text, seeds, seeds, seeds, (source, a, b, c) => {
      const first = editsOn(source, a)
      const middle = applyEdits(source, first)
      const second = editsOn(middle, b)
      const last = applyEdits(middle, second)
      const third = editsOn(last, c)
      const both = composeEdits(source, first, second)
      expect(applyEdits(source, both)).toBe(last)
      const all = composeEdits(source, both, third)
      expect(applyEdits(source, all)).toBe(applyEdits(last, third))
      expectSound(source, all)
    }), { numRuns: 5000 })
  })
  test('a reading keeps its law', () => {
    const reading = editReading('協(xié)商', { text: '協(xié)商', edits: [] }, [{ source: { start: 1, end: 6 }, text: '', because: 'pinyin' }])
    const again = editReading('協(xié)商', reading, [{ source: { start: 0, end: 1 }, text: '协', because: 'script' }])
    expect(again.text).toBe('协商')
    expect(again.edits).toEqual([
      { source: { start: 0, end: 1 }, text: '协', because: 'script' },
      { source: { start: 1, end: 6 }, text: '', because: 'pinyin' },
    ])
  })
})

/** Sorted, disjoint, trimmed. */
function expectSound(source: string, edits: readonly Edit[]): void {
  let at = 0
  for (const edit of edits) {
    expect(edit.source.start).toBeGreaterThanOrEqual(at)
    expect(edit.source.end).toBeLessThanOrEqual(source.length)
    expect(trimEdit(source, edit)).toEqual(edit)
    at = edit.source.end
  }
}

describe('Alignment', () => {
  const source = '協(xié)商,,民主'
  const edits: Edit[] = [
    { source: { start: 0, end: 1 }, text: '协', because: 'script' },
    { source: { start: 1, end: 6 }, text: '', because: 'pinyin' },
    { source: { start: 7, end: 9 }, text: '，', because: 'comma' },
  ]
  const reading = applyEdits(source, edits)
  const alignment = new Alignment(edits)
  const cases: [string, string][] = [['协', '協'], ['协商', '協(xié)商'], ['商', '商'], ['商，', '商,,'], ['，', ',,'], ['民主', '民主'], ['，民', ',,民']]
  test.each(cases)('%s stands at %s', (words, place) => {
    const start = reading.indexOf(words)
    const at = alignment.toSource({ start, end: start + words.length })
    expect(source.slice(at.start, at.end)).toBe(place)
    expect(alignment.toReading(at)).toEqual({ start, end: start + words.length })
  })
  test('places are inside the source and in order, whatever the edits', () => {
    fc.assert(fc.property(text, seeds, fc.nat(60), fc.nat(60), (source, a, x, y) => {
      const edits = editsOn(source, a)
      const reading = applyEdits(source, edits)
      const start = Math.min(x, y, reading.length)
      const end = Math.min(Math.max(x, y), reading.length)
      const at = new Alignment(edits).toSource({ start, end })
      expect(at.start).toBeGreaterThanOrEqual(0)
      expect(at.end).toBeGreaterThanOrEqual(at.start)
      expect(at.end).toBeLessThanOrEqual(source.length)
    }), { numRuns: 3000 })
  })
})
