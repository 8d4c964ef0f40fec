import { describe, expect, test } from 'vitest'
import { analyze, analyzeFiles, DictionaryError, InputError, LexiconError, openAnalyzer, parseNumber, parseWords, SegmenterError, SettingsError } from '../../src/index.js'
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
  const ALL = 'from, to, segmenter, userWords, lexicon, stopWords, top, methods, idf, reference, window'
  test.each<[string, unknown, string]>([
    ['a script that there is not', { from: 'zz' }, "settings.from: takes auto, t, tw, twp or hk; not 'zz'"],
    ['null, which is no default', { to: null }, 'settings.to: takes hans, hant or keep; not null'],
    ['fewer keywords than none', { top: -3 }, 'settings.top: takes a whole number from 1; not -3'],
    ['a number in quotes', { top: '20' }, "settings.top: takes a whole number from 1; not '20'"],
    ['half a word', { window: 2.5 }, 'settings.window: takes a whole number from 2; not 2.5'],
    ['an unknown ranking', { methods: ['tfidf', 'bm25'] }, "settings.methods: takes a list of tfidf, textrank, keyness; not ['tfidf', 'bm25']"],
    ['no ranking', { methods: [] }, 'settings.methods: takes a list of tfidf, textrank, keyness; not []'],
    ['an unknown table', { idf: () => 1 }, 'settings.idf: takes genre or jieba; not a function'],
    ['words that are not parsed', { userWords: ['溪事共商', 1] }, 'settings.userWords: takes a list of words as parseWords gives them; not this list'],
    ['a lexicon without its name', { lexicon: { text: '' } }, 'settings.lexicon: takes the path of a lexicon, or { name, text } of what it holds; not this object'],
    ['stop words as a list', { stopWords: ['的'] }, "settings.stopWords: takes the path of a list of stop words, or { name, text } of what it holds; not ['的']"],
    ['a path for a profile', { reference: 'corpus/' }, "settings.reference: takes a profile: { name, documents, words, terms }, with terms a Map; not 'corpus/'"],
    ['a key that is misspelt', { stopwords: '停用词.txt' }, `settings.stopwords: there is no such setting; there are ${ALL}`],
    ['a key that every object has', JSON.parse('{ "constructor": 1 }'), `settings.constructor: there is no such setting; there are ${ALL}`],
    ['no settings', null, 'settings: takes an object like { top: 30 }; not null'],
  ])('settings: %s', (_, settings, message) => {
    expect(() => openAnalyzer(settings as never)).toThrow(new SettingsError(message))
  })
  test('settings that are left out, or undefined, are the defaults', () => {
    expect(() => openAnalyzer({ from: undefined, top: undefined })).not.toThrow()
    expect(openAnalyzer({ from: 'tw', to: 'keep', top: 1, methods: ['keyness'], idf: 'jieba', window: 2, userWords: parseWords('own.txt', '溪事共商') })('溪事共商').schema).toBe('cppcc.document/1')
  })
  test('what is no text, and what is no list of paths', async () => {
    expect(() => analyze(undefined as never)).toThrow(new TypeError('text: takes a string; not undefined. Files are read by analyzeFiles'))
    expect(() => openAnalyzer()('讲话', 3 as never)).toThrow(new TypeError('path: takes a string that names the text in the result; not 3'))
    await expect(analyzeFiles('corpus/' as never).next()).rejects.toThrow(new TypeError("paths: takes a list of files, folders and globs, like ['corpus/']; not 'corpus/'"))
  })
  test('parseNumber is exact', () => {
    expect(parseNumber('16.4亿')?.value).toBe(1_640_000_000)
  })
})
