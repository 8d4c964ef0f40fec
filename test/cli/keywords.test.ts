import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS } from '../../src/metrics/index.js'
import type { DocumentJson, ReportJson } from '../../src/report/index.js'
import { cppcc, folder } from './cli.js'

const SPEECH = '在座谈会上的讲话\n各位委员：\n一、办好提案\n提案办理要问效。提案办理要公开。提案是委员的职责。\n二、关注民生\n教育、医疗、养老，民生无小事。\n'
const OTHER = '关于交通的发言\n公路、铁路、机场，交通先行。交通便利了，群众就方便。交通要安全。\n'
const dir = folder({ '讲话.txt': SPEECH, '发言.txt': OTHER, '发言2.txt': OTHER, 'own.txt': '民生\n' })
const run = (...args: string[]) => cppcc(args, { cwd: dir })
const first = (out: string): DocumentJson => (JSON.parse(out) as ReportJson).documents[0]!

describe('cppcc keywords', () => {
  test('prints the keywords alone, with method, places and the table behind them', () => {
    const { status, out, err } = run('keywords', '讲话.txt', '--json')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const { keywords, keywordSources, slogans, metrics } = first(out)
    expect([slogans, metrics]).toEqual([null, null])
    expect(keywords![0]).toMatchObject({ method: 'tfidf', logRatio: null })
    expect(keywords!.find(({ term }) => term === '提案办理')!.places.map(({ line }) => line)).toEqual([4, 4])
    expect(keywordSources!.idf).toContain('jieba')
    expect((JSON.parse(out) as ReportJson).tool.options['idf']).toBe(keywordSources!.idf)
  })
  test('csv has its own columns, a row a keyword of each method', () => {
    const { out } = run('keywords', '讲话.txt', '发言.txt', '--method', 'textrank,tfidf', '-f', 'csv', '--top', '2')
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows.map((row) => `${row['path']} ${row['method']} ${row['rank']}`)).toEqual([
      '讲话.txt tfidf 1', '讲话.txt tfidf 2', '讲话.txt textrank 1', '讲话.txt textrank 2',
      '发言.txt tfidf 1', '发言.txt tfidf 2', '发言.txt textrank 1', '发言.txt textrank 2',
    ])
  })
  test('keyness compares with the texts of --reference', () => {
    const { keywords, keywordSources } = first(run('keywords', '发言.txt', '--reference', '讲话.txt', '--method', 'keyness', '--json').out)
    expect(keywords![0]).toMatchObject({ term: '交通', method: 'keyness', referenceCount: 0 })
    expect(keywordSources).toMatchObject({ idf: null, reference: { name: '讲话.txt', documents: 1 } })
  })
  test('all documents together are compared with the reference too', () => {
    const { corpus } = JSON.parse(run('keywords', '发言.txt', '发言2.txt', '--reference', '讲话.txt', '--json').out) as ReportJson
    expect(corpus.keyness!.map(({ text, count, documents, dp }) => [text, count, documents, dp])).toEqual([['交通', 8, 2, 0]])
    expect((JSON.parse(run('keywords', '讲话.txt', '发言.txt', '--json').out) as ReportJson).corpus.keyness).toBeNull()
  })
  test('a user’s stop words are none, and jieba’s table can be had as it is', () => {
    const { keywords, keywordSources } = first(run('keywords', '讲话.txt', '--stop-words', 'own.txt', '--idf', 'jieba', '--json').out)
    expect(keywords!.map(({ term }) => term)).not.toContain('民生')
    expect(keywordSources!.idf).not.toContain('×')
  })
  test('faults of usage say what to do', () => {
    expect(run('keywords', '讲话.txt', '--method', 'tfidf,magic')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('not magic') as string })
    expect(run('keywords', '讲话.txt', '--reference', '没有')).toMatchObject({ status: 2, out: '', err: expect.stringContaining('没有') as string })
  })
  test('pretty and markdown name the method', () => {
    expect(run('keywords', '讲话.txt', '--method', 'textrank').out).toContain('TextRank')
    expect(run('keywords', '讲话.txt', '--method', 'textrank', '-f', 'markdown').out).toContain('(textrank)')
  })
})

describe('cppcc metrics', () => {
  test('--explain names every measure with its definition and source, in every form', () => {
    const rows = JSON.parse(run('metrics', '--explain', '--json').out) as { id: string; definition: string; source: string }[]
    expect(rows.map(({ id }) => id)).toEqual([...DEFINITIONS.map(({ id }) => id), 'share'])
    expect(run('metrics', '--explain').out).toContain('McCarthy and Jarvis, Behav. Res. Methods 42, 2010')
    expect(run('metrics', '--explain', '-f', 'markdown').out.trimEnd().split('\n')).toHaveLength(rows.length + 2)
    expect(parse(run('metrics', '--explain', '-f', 'csv').out, { columns: true })).toHaveLength(rows.length)
  })
  test('csv has a row a measure of the document and of each top-level section', () => {
    const rows = parse(run('metrics', '讲话.txt', '-f', 'csv').out, { columns: true }) as Record<string, string>[]
    const words = rows.filter((row) => row['measure'] === 'words')
    expect(words.map((row) => row['section'])).toEqual(['', '1', '2'])
    expect(rows.filter((row) => row['measure'] === 'share')).toHaveLength(2)
  })
  test('the window of MATTR is the user’s', () => {
    expect(first(run('metrics', '讲话.txt', '--json').out).metrics!['mattr']!.value).toBeNull()
    expect(first(run('metrics', '讲话.txt', '--window', '10', '--json').out).metrics!['mattr']!.value).toBeGreaterThan(0.5)
  })
  test('several texts have their totals', () => {
    const { corpus } = JSON.parse(run('metrics', '讲话.txt', '发言.txt', '--json').out) as ReportJson
    expect(corpus.metrics!['paragraphs']).toMatchObject({ documents: 2, pooled: 8, min: 2, median: 4, max: 6 })
    expect([corpus.slogans, corpus.keywords]).toEqual([null, null])
  })
})
