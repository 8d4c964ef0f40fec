import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../../src/options.js'
import { outline } from '../../src/outline/index.js'
import { segmentText } from '../../src/pipeline.js'
import { WORD_FORMATS, type Worded } from '../../src/report/words/index.js'
import { explain } from '../../src/segment/index.js'
import { lineStartsOf, type Decoded } from '../../src/text/index.js'

const corpus = new URL('../../corpus/', import.meta.url)
const files = readdirSync(corpus).filter((name) => name.endsWith('.txt') && !name.includes('gb18030'))
const options = resolveOptions()
const tool = { name: 'cppcc', version: '0', engine: options.segment.segmenter.engine }

function worded(path: string): Worded {
  const text = readFileSync(new URL(path, corpus), 'utf8')
  const decoded: Decoded = { source: { path, bytes: 0, sha256: '', encoding: 'utf-8', format: 'text', text, lineStarts: lineStartsOf(text), fields: null }, warnings: [] }
  const segmented = segmentText(decoded, options)
  return { ...outline(segmented, options.outline), reasons: explain(segmented, options.segment) }
}
const print = (name: string, text: Worded): string => {
  const format = WORD_FORMATS[name]!()
  return format.header(tool) + format.document(text) + format.footer([])
}

describe.each(files)('words of %s', (file) => {
  const text = worded(file)
  const points = [...text.source.text]

  it('CoNLL-U: ten columns, ids from 1, text and offsets that agree with the source', () => {
    for (const sentence of print('conllu', text).trimEnd().split('\n\n')) {
      const lines = sentence.split('\n')
      const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'))
      let joined = ''
      rows.forEach((row, i) => {
        expect(row).toHaveLength(10)
        expect(row[0]).toBe(String(i + 1))
        joined += row[1]! + (row[9]!.includes('SpaceAfter=No') || i === rows.length - 1 ? '' : ' ')
        const { start, end } = /start_char=(?<start>\d+)\|end_char=(?<end>\d+)/u.exec(row[9]!)!.groups!
        if (text.reading.edits.length === 0) expect(points.slice(Number(start), Number(end)).join('')).toBe(row[1])
      })
      expect(lines.find((line) => line.startsWith('# text = '))!.slice(9)).toBe(joined)
    }
  })

  it('VRT: well-formed, three columns', () => {
    const open: string[] = []
    for (const line of print('vrt', text).trimEnd().split('\n').slice(1)) {
      const tag = /^<(?<close>\/?)(?<name>[a-z]+)[^<>]*>$/u.exec(line)?.groups
      if (!tag) expect(line.split('\t')).toHaveLength(4)
      else if (tag.close === '') open.push(tag.name!)
      else expect(open.pop()).toBe(tag.name)
    }
    expect(open).toEqual([])
  })

  it('JSON: the tokens tile the reading, and spans are code points of the source', () => {
    const { documents } = JSON.parse(print('json', text)) as { documents: { reading: string; tokens: { text: string; span: { start: number; end: number } }[] }[] }
    const [document] = documents
    expect(document!.tokens.map((token) => token.text).join('')).toBe(document!.reading)
    if (text.reading.edits.length === 0) for (const token of document!.tokens) expect(points.slice(token.span.start, token.span.end).join('')).toBe(token.text)
  })

  it('words and explain: a word each', () => {
    const words = print('words', text).split(/\s+/u).filter((word) => word !== '')
    for (const word of words) expect(word).toMatch(/^.+\/[a-z]+$/u)
    for (const line of print('explain', text).trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(4)
  })
})
