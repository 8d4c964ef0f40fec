import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSegmenter, segment, type SegmentOptions } from '../../src/segment/index.js'
import { applyEdits, type Segmented } from '../../src/text/index.js'
import { simplified } from './support.js'

const options: SegmentOptions = { segmenter: openSegmenter({ name: 'node-rs' }), words: null }
function given(source: string): Segmented {
  const text = simplified(source)
  return segment({ ...text, source: { ...text.source, format: 'segmented' } }, options)
}
const show = ({ tokens }: Segmented): string => tokens.map(({ text, tag }) => `${text}/${tag}`).join(' ')

describe('words that the input gives', () => {
  it.each([
    ['人民/n 政协/j 工作/vn', '人民/n 政协/j 工作/vn', '人民政协工作'],
    ['全市 政协委员 认真 履职', '全市/n 政协委员/n 认真/ad 履职/v', '全市政协委员认真履职'],
    ['学习 New Area 经验', '学习/v New/eng  /x Area/eng 经验/n', '学习New Area经验'],
    ['A/eng\n好/a ！/w', 'A/eng \n/x 好/a ！/w', 'A\n好！'],
    ['1/2 的', '1/2/m 的/uj', '1/2的'],
  ])('%s', (source, tokens, reading) => {
    const text = given(source)
    expect(text.reading.text).toBe(reading)
    expect(show(text)).toBe(tokens)
  })

  it('both laws hold on any such text', () => {
    const word = fc.oneof(fc.constantFrom('政协', 'A1', '，', '。', '/', '/n', 'a/b', '好/a', '\ud83d\ude00'), fc.string({ unit: 'binary', maxLength: 3 }))
    fc.assert(fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\u3000', '\t')), { maxLength: 20 }), (pairs) => {
      const source = pairs.flat().join('')
      const { reading, tokens } = given(source)
      expect(applyEdits(source, reading.edits)).toBe(reading.text)
      expect(tokens.map(({ text }) => text).join('')).toBe(reading.text)
    }), { numRuns: 500 })
  })
})
