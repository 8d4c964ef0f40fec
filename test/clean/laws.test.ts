import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Alignment, applyEdits, blocksOf, type Cleaned, type SourceFormat } from '../../src/text/index.js'
import { caseLines, cleaned } from './tools.js'

/** Clean text, damage, markup and page furniture, to be put together in any order. */
const PIECES = [
  ...caseLines('repairs.tsv').map((line) => line.split('\t')[0]!),
  ...caseLines('pages.tsv').map((line) => line.split('\t')[1] ?? ''),
  '\n', '\r\n', '\r', '\n\n', '　　', '\t', '\f', '\u2028', ' ', '?', '\ufffd', '\ufeff', '€', '“', '”', '(xié)', '<p>', '</p>', '<br', '<!--', '-->',
  '<script>', '**', '# ', '```\n', '---\n', '[', '](', '![', '&', '&#', '\ud800', '\udc00', '𠮷', '👩\u200d🌾', '銆�銆�', 'Ö', 'æ”¿', '\0', '1 2 3', '、,', ',,。',
]
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 40 })
  .map((pieces) => pieces.join(''))
/** A repair that puts a break between two lines of furniture. */
const BREAK = '下面是小编为大家整理的讲话,供您参考写作之用,欢迎下载!协商已经结束?！　∵@项工作下一版»本期共4版, 当前第1版 PDF'
const format = fc.constantFrom<SourceFormat>('text', 'markdown', 'html')

/** What is wrong with a cleaned text, or null. */
function fault({ source, reading, chrome }: Cleaned): string | null {
  if (applyEdits(source.text, reading.edits) !== reading.text) return 'replay'
  for (const spans of [chrome.map((c) => c.source), reading.edits.map((e) => e.source)]) {
    let at = 0
    for (const { start, end } of spans) {
      if (start < at || end < start || end > source.text.length) return 'spans out of order, overlapping or outside the source'
      at = end
    }
  }
  if (reading.edits.some((edit) => edit.because === '' || source.text.slice(edit.source.start, edit.source.end) === edit.text)) return 'an edit that changes nothing or has no reason'
  const alignment = new Alignment(reading.edits)
  const blocks = blocksOf(reading.text, chrome, alignment)
  if (blocks.some((block) => reading.text.slice(block.start, block.end) !== block.text || block.text.trim() === '')) return 'a block that is not in the reading'
  return null
}

describe('laws', () => {
  test('every mixture of text and damage replays, and its chrome and edits are in order', () => {
    fc.assert(fc.property(text, format, (given, form) => { expect(fault(cleaned(given, form))).toBeNull() }), { numRuns: Number(process.env.CPPCC_RUNS ?? 2000), examples: [['<br/', 'html'], [BREAK, 'text']] })
  })
  test('the sample documents', () => {
    const folder = new URL('../../corpus/', import.meta.url)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) expect([name, fault(cleaned(readFileSync(new URL(name, folder), 'utf8')))]).toEqual([name, null])
  })
  test('to repair twice is to repair once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...caseLines('repairs.tsv').map((line) => line.split('\t')[1]!)), { maxLength: 6 }), (lines) => {
      const once = cleaned(lines.join('\n')).reading.text
      expect(cleaned(once).reading.text).toBe(once)
    }), { numRuns: 500 })
  })
})
