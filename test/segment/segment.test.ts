import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { openNodejieba } from '../../src/segment/engines/nodejieba.js'
import { fixedIn, knownWords, openSegmenter, parseWords, segment, SEGMENTERS, type SegmentOptions } from '../../src/segment/index.js'
import { simplified } from './support.js'

const cases = parseTable(readFileSync(new URL('../cases/words.tsv', import.meta.url), 'utf8'))
const sentences = parseTable(readFileSync(new URL('../cases/sentences.tsv', import.meta.url), 'utf8'))

describe.each([...SEGMENTERS])('segment with %s', (name) => {
  const segmenter = openSegmenter({ name })
  // For thousands of texts: nodejieba would load a dictionary for each. That the words are the same is tested in small-dictionary.test.ts.
  const loaded = name === 'nodejieba' ? openNodejieba({ whole: true }) : segmenter
  const options = (user = '', engine = segmenter): SegmentOptions => ({ segmenter: engine, words: knownWords(parseWords('u', user)) })
  const cut = (text: string, given = options()): string => segment(simplified(text), given).tokens.map((token) => token.text).join(' | ')

  it.each(cases)('$text', ({ text, user, words }) => {
    const found = cut(text!.replaceAll("\\n", "\n"), options(user!.replaceAll(';', '\n'))).split(' | ')
    for (const word of words!.split(' ')) expect(found).toContain(word.replaceAll('_', ' '))
  })

  it('names itself, its version and its dictionary', () => {
    expect(segmenter.engine).toEqual({ name, version: expect.stringMatching(/^\d+\.\d+/u), dictionary: expect.stringMatching(/^[0-9a-f]{64}$/u) })
  })

  it('tiles any text: tokens joined are the reading, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\ud800', '\udc00', '\r\n', '\u3000', '\0', '\ufffd', '全过程人民民主', '5.5%', '1+1+N', '中国', '政协', '，', '。', '😀', '\u2028', '第3', '２０'),
    )
    const given = options('A B\n中国政\n“协”', loaded)
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), (text) => {
      const { tokens, sentences: found, blocks } = segment(simplified(text), given)
      expect(tokens.map((token) => token.text).join('')).toBe(text)
      let at = 0
      for (const { start, end } of tokens) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      for (const sentence of found) expect(blocks.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true)
    }), { numRuns: 400 })
  })

  it('honours a user’s word in every context', () => {
    const words = ['有事好商量', '1+1+N', '协商“亭”', '委员 之家', '把方向、管大局', 'AI助协商', '青禾模式2.0', '民主', '“双助”', 'COP 28', '好', 'GDP']
    const given = options(words.map((word) => `${word}\tnz`).join('\n'), loaded)
    const context = fc.array(fc.oneof(
      fc.constantFrom(...'的政协商民主义在了是不国家人大一二三，。、：“”（）《》 \n+%.'),
      fc.constantFrom('2024', '5.5%', 'A', 'km', '全过程', '委员会', '提案', '协商', '助', 'X'),
    ), { maxLength: 6 }).map((pieces) => pieces.join(''))
    const alnum = /[0-9A-Za-z]/u
    fc.assert(fc.property(context, fc.constantFrom(...words), context, (before, word, after) => {
      fc.pre(!(/^[0-9A-Za-z]+$/u.test(word) && (alnum.test(before.slice(-1)) || alnum.test(after[0] ?? ''))))
      const text = before + word + after
      const { tokens } = segment(simplified(text), given)
      const start = before.length
      const end = start + word.length
      // Whole, or inside a longer word; never split.
      const holds = tokens.filter((token) => token.start < end && token.end > start)
      expect(holds).toHaveLength(1)
    }), { numRuns: 10_000 })
  }, 120_000)

  it('gives the engine’s own words and tags when asked for no others', () => {
    const text = readFileSync(new URL('../../corpus/01-work-report.txt', import.meta.url), 'utf8')
    const { tokens } = segment(simplified(text), { segmenter, words: null })
    expect(tokens.map(({ text: word, tag }) => ({ word, tag }))).toEqual(segmenter.tag(text).map(({ word, tag }) => ({ word, tag })))
  })
})

describe('sentences', () => {
  const given: SegmentOptions = { segmenter: openSegmenter({ name: 'node-rs' }), words: null }
  it.each(sentences)('$sentences', ({ sentences: marked }) => {
    const text = marked!.replaceAll('|', '').replaceAll('\\n', '\n')
    const found = segment(simplified(text), given).sentences.map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(marked!.replaceAll('\\n', '|').split('|').map((sentence) => sentence.trim()))
  })
})

it('says what lost to what', () => {
  const text = '中国人民政协'
  const given: SegmentOptions = { segmenter: openSegmenter({ name: 'node-rs' }), words: knownWords(parseWords('u', '中国人\n人民政协\n人民')) }
  const { kept, lost } = fixedIn({ reading: { text, edits: [] }, blocks: [] }, given)
  expect(kept.map(({ start, end, by }) => [text.slice(start, end), by])).toEqual([['人民政协', 'u:2']])
  expect(lost.map(({ fixed, to }) => [fixed.by, to.by])).toContainEqual(['u:1', 'u:2'])
})
