import fc from 'fast-check'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openNodejieba } from '../../src/segment/engines/nodejieba.js'
import { openModel, parseModel, smallModel } from '../../src/segment/engines/small-model.js'
import { WordIndex } from '../../src/segment/engines/word-index.js'
import { knownWords, parseWords, segment } from '../../src/segment/index.js'
import { simplified } from './support.js'

const require = createRequire(import.meta.url)
const dictionary = readFileSync(require.resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').trimEnd().split('\n').map((line) => line.split(' ')[0]!)
const corpus = new URL('../../corpus/', import.meta.url)
const samples = readdirSync(corpus).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, corpus), 'utf8'))

const anyWord = fc.nat(dictionary.length - 1).map((i) => dictionary[i]!)

/** Dictionary words and their pieces run together, stretches of real prose, and any characters at all. */
const piece = fc.oneof(
  { weight: 6, arbitrary: anyWord },
  { weight: 4, arbitrary: fc.tuple(anyWord, fc.nat(3)).map(([word, cut]) => word.slice(cut)) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.integer({ min: 1, max: 300 })).map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom('云计算', '区块链', '韩玉鉴赏', '蓝翔', '，', '\n', '2024', 'GDP', '5.5%', 'C++', 'AT&T', '\ud800', '\ud801', '卍', '𠮷', '😀') },
)
const texts = fc.sample(fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join('')), { numRuns: 400, seed: 4 })
// Read by both: one process has one dictionary, so the whole one does its work first.
const whole = openNodejieba({ whole: true })
const words = knownWords(parseWords('u', '政协商 1000 n\n的中\n“人民”\n发展 nz'))
const expected = texts.map((text) => whole.tag(text))
const expectedOwn = texts.map((text) => segment(simplified(text), { segmenter: whole, words }).tokens)
const many = dictionary.filter((_, i) => i % 3 === 0).join('，')
const expectedMany = whole.tag(many)
const expectedSamples = samples.map((text) => whole.tag(text))

describe('a dictionary of the entries that occur', () => {
  it('cuts and tags as the whole one, text by text', () => {
    for (let i = 0; i < texts.length; i += 20) {
      const small = openNodejieba()
      // Twenty texts share a segmenter, so that what one text loaded must not change the next.
      for (let k = i; k < Math.min(i + 20, texts.length); k++) expect(small.tag(texts[k]!)).toEqual(expected[k])
    }
  }, 300_000)

  it('also around a user’s words', () => {
    for (let i = 0; i < texts.length; i += 100) {
      const small = openNodejieba()
      for (let k = i; k < i + 10; k++) expect(segment(simplified(texts[k]!), { segmenter: small, words }).tokens).toEqual(expectedOwn[k])
    }
  }, 300_000)

  it('on the sample documents, one by one and in a row, whatever else is expected', () => {
    samples.forEach((text, i) => expect(openNodejieba().tag(text)).toEqual(expectedSamples[i]))
    const one = openNodejieba()
    for (let round = 0; round < 4; round++) {
      one.expect(round === 0 ? [] : round === 1 ? samples : samples.slice(round, round + 3))
      samples.forEach((text, i) => expect(one.tag(text)).toEqual(expectedSamples[i]))
      texts.slice(round * 40, round * 40 + 40).forEach((text, i) => expect(one.tag(text)).toEqual(expected[round * 40 + i]))
    }
  }, 300_000)

  it('where a text has so many that the whole one is loaded, and after it', () => {
    const one = openNodejieba()
    expect(one.tag(many)).toEqual(expectedMany)
    samples.forEach((text, i) => expect(one.tag(text)).toEqual(expectedSamples[i]))
  }, 300_000)

  it('two segmenters in one process do not change each other’s words', () => {
    const [first, second] = [openNodejieba(), openNodejieba()]
    first.tag(samples[0]!)
    second.tag('好')
    expect(first.tag(samples[0]!)).toEqual(expectedSamples[0])
  })
})

describe('the index of the dictionary', () => {
  const built = new URL('../../dist/segment/dictionary.bin', import.meta.url)
  const { version } = require('nodejieba/package.json') as { version: string }

  it('is used as it was built, for the version it was built from', () => {
    expect(WordIndex.open(built, version)?.tagOf('政协')).toBe('j')
    expect(WordIndex.open(built, '0.0.0')).toBeNull()
  })

  it('is not used when a byte of it is another one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cppcc-'))
    try {
      const bytes = readFileSync(built)
      bytes[bytes.length >> 1]! ^= 1
      writeFileSync(join(folder, 'dictionary.bin'), bytes)
      expect(WordIndex.open(pathToFileURL(join(folder, 'dictionary.bin')), version)).toBeNull()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a model of the characters that occur', () => {
  const model = '#prob_start\n-0.26 -3.14e+100\n#B\n政:-1.5,协:-2.5,商:-3\n#E\n商:-3,协:-2.5\n'
  const marks = (text: string): Uint8Array => {
    const marked = new Uint8Array(0x10000)
    for (const character of text) marked[character.charCodeAt(0)] = 1
    return marked
  }

  it('keeps their probabilities and every other line', () => {
    expect(smallModel(parseModel(model), marks('政商')).toString()).toBe('#prob_start\n-0.26 -3.14e+100\n#B\n政:-1.5,商:-3\n#E\n商:-3\n')
  })

  it('is nodejieba’s own where all occur', () => {
    const text = readFileSync(require.resolve('nodejieba/submodules/cppjieba/dict/hmm_model.utf8'), 'utf8')
    const packed = openModel(new URL('../../dist/segment/model.bin', import.meta.url), (require('nodejieba/package.json') as { version: string }).version)!
    expect(smallModel(packed, new Uint8Array(0x10000).fill(1)).toString()).toBe(text)
    expect(openModel(new URL('../../dist/segment/model.bin', import.meta.url), '0.0.0')).toBeNull()
  })

  it('leaves no state without any, which cppjieba takes for a fault', () => {
    expect(smallModel(parseModel(model), marks('政')).toString()).toBe('#prob_start\n-0.26 -3.14e+100\n#B\n政:-1.5\n#E\n商:-3\n')
  })
})
