import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ProfileBuilder } from '../../src/keywords/index.js'
import { genreIdf, genreProfile, jiebaIdf, LexiconError, loadStopWords } from '../../src/lexicon/index.js'
import { parseProfile } from '../../src/lexicon/genre.js'
import { tagged } from '../tagged.js'

describe('jieba’s idf', () => {
  const idf = jiebaIdf()
  const published = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/idf.txt'), 'utf8').trimEnd().split('\n')
    .map((line) => line.split(' ')).filter(([word, value]) => word && value)
  test('every 97th word has its published value, and so have the first and last in the order of bytes', () => {
    const inOrder = published.map((row) => ({ row, bytes: Buffer.from(row[0]!) })).sort((a, b) => a.bytes.compare(b.bytes)).map(({ row }) => row)
    const sample = [inOrder[0]!, inOrder.at(-1)!, ...published.filter((_, i) => i % 97 === 0)]
    const wrong = sample.filter(([word, value]) => Math.abs((idf.of(word!) ?? -1) - Number(value)) > 1e-6)
    expect(wrong).toEqual([])
  })
  test('the median is that of the values', () => {
    const values = published.map(([, value]) => Number(value)).sort((a, b) => a - b)
    expect(idf.median).toBeCloseTo(values[Math.floor(values.length / 2)]!, 6)
  })
  test('the largest is that of the values', () => {
    expect(idf.largest).toBeCloseTo(published.reduce((most, [, value]) => Math.max(most, Number(value)), 0), 6)
  })
  test('a word that is not in the table is bounded by the rarest word within it, and by the median', () => {
    expect(idf.of('双政协')).toBeNull()
    expect(idf.bound('双政协')).toBe(idf.of('政协'))
    expect(idf.bound('㐀㐁')).toBe(idf.median)
    expect(idf.of('')).toBeNull()
  })
})

describe('the genre’s idf', () => {
  const general = { name: 'general', median: 11, largest: 13, of: (word: string) => (word === '甲' ? 8 : null), bound: () => 4 }
  const profile = parseProfile('# ten texts\t10\t1000\n甲\t10\t99\n乙\t4\t5\n')
  test('damps what is common in the genre by the smoothed idf of its documents', () => {
    const idf = genreIdf(general, profile)
    const none = Math.log(11) + 1
    expect(idf.of('甲')).toBeCloseTo(8 / none, 9)
    expect(idf.of('乙')).toBeCloseTo((4 * (Math.log(11 / 5) + 1)) / none, 9)
    expect(idf.of('丙')).toBeNull()
    expect(idf.bound('丙')).toBe(4)
    expect(idf.name).toBe('general × ten texts')
  })
  test('the shipped profile is what its script would write', () => {
    const { documents, words, terms } = genreProfile()
    expect(documents).toBeGreaterThan(5)
    expect(words).toBeGreaterThan(5000)
    expect(terms.get('政协')!.documents).toBeGreaterThan(documents / 2)
    for (const [term, row] of terms) if (row.documents > documents || row.count < row.documents) throw new Error(term)
  })
  test('a profile counts documents and occurrences; phrases that stand once in all stay out of the table', () => {
    const builder = new ProfileBuilder()
    builder.add(tagged(['提案/n 办理/vn ，/x 提案/n', '民生/n 实事/n']))
    builder.add(tagged(['提案/n 办理/vn']))
    expect(builder.table('two texts')).toBe('# two texts\t2\t7\n办理\t2\t2\n实事\t1\t1\n提案\t2\t3\n提案办理\t2\t2\n民生\t1\t1\n')
  })
})

describe('stop words', () => {
  const file = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'cppcc-')), 'stop.txt')
    writeFileSync(path, text)
    return path
  }
  test('ours say what is no keyword', () => {
    const ours = loadStopWords()
    expect(['坚持', '推进', '加强'].every((word) => ours.has(word))).toBe(true)
    expect(['提案', '协商', '民生'].some((word) => ours.has(word))).toBe(false)
  })
  test('a user adds to them and takes back', () => {
    const words = loadStopWords(file('\uFEFF# own\n民生\t a reason\n\n-坚持\n'))
    expect([words.has('民生'), words.has('坚持'), words.has('推进'), words.has('# own')]).toEqual([true, false, true, false])
    expect(loadStopWords().has('坚持')).toBe(true)
  })
  test('a file that is not there is told', () => {
    expect(() => loadStopWords('/nowhere/stop.txt')).toThrow(LexiconError)
  })
})
