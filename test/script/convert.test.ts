import fc from 'fast-check'
import { createRequire } from 'node:module'
import { describe, expect, it, test } from 'vitest'
import { type Conversion, converterFor } from '../../src/script/convert.js'
import { applyEdits } from '../../src/text/index.js'

const { Converter, Locale } = createRequire(import.meta.url)('opencc-js') as {
  Converter(options: { from: string; to: string }): (text: string) => string
  Locale: { configs: Record<string, { conversionChain: string[][] }> }
}

const CONVERSIONS: [Conversion, string, string][] = [
  ['t2s', 't', 'cn'], ['tw2s', 'tw', 'cn'], ['tw2sp', 'twp', 'cn'], ['hk2s', 'hk', 'cn'],
  ['s2t', 'cn', 't'], ['s2tw', 'cn', 'tw'], ['s2twp', 'cn', 'twp'], ['s2hk', 'cn', 'hk'],
]

/** Dictionary keys run together, any characters at all, and ideographic description sequences, which OpenCC passes over. */
function texts(conversion: string): fc.Arbitrary<string> {
  const keys = Locale.configs[conversion]!.conversionChain.flat().flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')[0]!))
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys) },
    { weight: 2, arbitrary: fc.constantFrom('⿰', '⿲', '⿱訁', '\uf900', '\uf902', '，', '\n', ' ', '的', '于', '干', '\ud842\udfb7', '\ud800') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
}

describe('aligned conversion', () => {
  it.each(CONVERSIONS)('%s equals opencc-js’s Converter, and its edits are sorted, disjoint and trimmed', (conversion, from, to) => {
    const reference = Converter({ from, to })
    const convert = converterFor(conversion)
    fc.assert(fc.property(texts(conversion), (text) => {
      const edits = convert(text)
      expect(applyEdits(text, edits)).toBe(reference(text))
      let end = 0
      for (const edit of edits) {
        expect(edit.source.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(edit.source.start, edit.source.end)).not.toBe(edit.text)
        end = edit.source.end
      }
    }), { numRuns: 1500 })
  }, 120_000)

  it('gives every character of a phrase its own place when the length stays', () => {
    const places = converterFor('t2s')('乾乾淨淨').map(({ source, text }) => `${source.start}-${source.end}${text}`)
    expect(places).toEqual(['0-1干', '1-2干', '2-3净', '3-4净'])
  })
})

test('Hong Kong’s own characters are the seven that hk reads otherwise than t', () => {
  const basic = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i))
  const [hongKong, traditional] = [Converter({ from: 'hk', to: 'cn' }), Converter({ from: 't', to: 'cn' })]
  expect(basic.filter((character) => hongKong(character) !== traditional(character)).join('')).toBe('敍枱潀粧糭衞衹')
})
