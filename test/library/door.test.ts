import { describe, expect, test } from 'vitest'
import { analyze, analyzeFiles, DictionaryError, InputError, LexiconError, openAnalyzer, parseNumber, parseWords, SegmenterError } from '../../src/index.js'
import { folder } from '../cli/cli.js'

describe('the door', () => {
  test('analyze takes a text and gives the contract’s document', () => {
    const { schema, figures, slogans } = analyze('我们要增强“四个意识”。全年提交提案520件。')
    expect(schema).toBe('cppcc.document/1')
    expect(figures!.map((f) => [f.text, f.value, f.item])).toEqual([['520件', 520, '提案']])
    expect(slogans!.map((s) => s.canonical)).toEqual(['四个意识'])
  })
  test('openAnalyzer names the text', () => {
    expect(openAnalyzer()('讲话', '讲话.txt').source.path).toBe('讲话.txt')
  })
  test('analyzeFiles gives documents and errors', async () => {
    const dir = folder({ '讲话.txt': '委员发言。' })
    const found: string[] = []
    for await (const document of analyzeFiles([`${dir}/讲话.txt`, `${dir}/无.txt`])) found.push(document instanceof InputError ? document.code : document.schema)
    expect(found).toEqual(['not-found', 'cppcc.document/1'])
  })
  test('errors that are documented can be caught by their class', () => {
    expect(() => analyze('讲话', { segmenter: 'nonesuch' as never })).toThrow(new SegmenterError('there is no segmenter nonesuch; name nodejieba or node-rs'))
    expect(() => analyze('讲话', { lexicon: { name: 'own.tsv', text: 'word\n上下同欲\n' } as never })).toThrow(LexiconError)
    expect(() => parseWords('own.txt', '协商\t1x\n')).toThrow(DictionaryError)
  })
  test('parseNumber is exact', () => {
    expect(parseNumber('16.4亿')?.value).toBe(1_640_000_000)
  })
})
