import { describe, expect, it } from 'vitest'
import { readPairs } from '../../src/lexicon/table.js'
import { explain, knownWords, openSegmenter, segment, SEGMENTERS } from '../../src/segment/index.js'
import { HALVES, numberAndMeasure, taggedWord } from '../../src/segment/fixed/misread.js'
import { partsBy, UNLISTED } from '../../src/segment/fixed/unlisted.js'
import { simplified } from './support.js'

describe.each(HALVES)('halves rule $id', (rule) => {
  const applies = (row: string): boolean => rule.applies(...(row.split(' ').map(taggedWord) as Parameters<typeof rule.applies>))

  it.each([...rule.hit])('applies to %s', (row) => expect(applies(row)).toBe(true))
  it.each([...rule.miss])('leaves %s', (row) => expect(applies(row)).toBe(false))
})

describe.each(UNLISTED)('rule $id for words that no dictionary has', (rule) => {
  /** The parts that the rule gives; `of` is what the row says the engine reads in each. */
  const given = (row: string): { found: string | undefined; of: string } => {
    const [context, of] = row.split(' = ') as [string, string]
    const [before, word, after] = context.split(' ') as [string, string, string]
    const alone = new Map(of.split(' ').map((part) => [taggedWord(part).word, [taggedWord(part)]]))
    const found = partsBy(rule, word, taggedWord(before).tag, taggedWord(after).tag, (part) => alone.get(part))
    return { found: found?.map((part) => `${part.word}/${part.tag}`).join(' '), of }
  }

  it.each([...rule.hit])('%s', (row) => {
    const { found, of } = given(row)
    expect(found).toBe(of)
  })
  it.each([...rule.miss])('leaves %s', (row) => expect(given(row).found).toBeUndefined())
})

describe('number and measure', () => {
  it.each([['五年', '五 年'], ['十二次', '十二 次'], ['几公里', '几 公里'], ['一个', null], ['百年', null], ['一次性', null], ['三农', null]])('%s: %s', (word, parts) => {
    expect(numberAndMeasure(word)?.parts.map((part) => part.word).join(' ') ?? null).toBe(parts)
  })
})

describe('misread.tsv', () => {
  it.each(readPairs('misread.tsv', 'word', 'as'))('%s is read as %s', (word, as) => {
    expect(as.split(' ').map((part) => taggedWord(part).word).join('')).toBe(word)
    expect(as).toMatch(/^\S+\/[a-z]{1,2}(?: \S+\/[a-z]{1,2})*$/u)
  })
  it('says of each word what some engine does not: a row that changes nothing is none', () => {
    const rows = readPairs('misread.tsv', 'word', 'as')
    const readings = SEGMENTERS.map((name) => openSegmenter({ name }).tag(rows.map(([word]) => word).join('\n')).map(({ word, tag }) => (word === '\n' ? '\n' : `${word}/${tag} `)).join('').split('\n').map((line) => line.trim()))
    for (const lines of readings) expect(lines).toHaveLength(rows.length)
    expect(rows.filter(([, as], i) => readings.every((lines) => lines[i] === as))).toEqual([])
  })
})

describe.each([...SEGMENTERS])('with %s', (name) => {
  const segmenter = openSegmenter({ name })
  const words = (text: string, known = knownWords()): string[] => segment(simplified(text), { segmenter, words: known }).tokens.map(({ text, tag }) => `${text}/${tag}`)

  it.each([
    ['收到提案', '提案/n'],
    ['大会隆重开幕', '隆重/ad 开幕/v'],
    ['大会隆重开幕，农村居民', '农村/n 居民/n'],
    ['两次召开会议', '两/m 次/q'],
    ['名单经审查通过', '经/p 审查/v'],
    ['加快发展算力产业', '算力/n'],
    ['在11个县开展试点', '个/q 县/n'],
    ['取得更大成绩', '更/d 大/a'],
  ])('in %s: %s', (text, found) => {
    expect(words(text).join(' ')).toContain(found)
  })
  it('a word that was asked for stays as it is', () => {
    expect(words('大会隆重开幕', knownWords([{ word: '隆重开幕', tag: 'nz', from: 'words.txt:1' }]))).toContain('隆重开幕/nz')
    expect(words('政协提案委员会')).not.toContain('提案/n')
  })
  it('a longer word is not touched', () => {
    expect(words('已经审查通过').join(' ')).not.toContain('经/p')
  })
  it('the engine’s own words are its own, and the reason is told', () => {
    const text = simplified('大会隆重开幕')
    const plain = { segmenter, words: null }
    expect(segment(text, plain).tokens.map(({ text, tag }) => ({ word: text, tag }))).toEqual([...segmenter.tag('大会隆重开幕')])
    expect(explain(segment(text, plain), plain).size).toBe(0)
    const options = { segmenter, words: knownWords() }
    expect([...explain(segment(text, options), options)]).toEqual([[2, 'misread: adverb-verb'], [4, 'misread: adverb-verb']])
  })
})
