import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { plainText } from '../../src/slogans/plain.js'
import { analysed, analysedInGenre, listed } from './texts.js'

const read = (name: string): string => readFileSync(new URL(`../cases/slogans/${name}`, import.meta.url), 'utf8')
const rows = (name: string): Record<string, string>[] => parseTable(read(name))
const items = (cell: string): string[] => cell.split('|').filter((item) => item !== '')
const lines = (cell: string): string => cell.replaceAll('⏎', '\n')

/** A title block, so that what follows is the body. */
const HEAD = '工作报告\n各位委员：\n现在报告工作，请予审议。\n'

describe('slogans of a line', () => {
  test.each(rows('lines.tsv'))('$why: $text', ({ text, slogans }) => {
    expect(listed(analysedInGenre(`${lines(text!)}。`)).sort()).toEqual(items(slogans!).sort())
  })
})

describe('parallel headings', () => {
  test.each(rows('headings.tsv'))('$why: $text', ({ text, parallel }) => {
    const found = analysedInGenre(lines(text!).startsWith('一') ? HEAD + lines(text!) : lines(text!)).slogans.filter(({ kind }) => kind === 'parallel')
    expect(found.map((slogan) => slogan.text)).toEqual(items(parallel!))
  })
})

describe('near-misses', () => {
  test.each(rows('variants.tsv'))('$text', ({ text, written, canonical, kind, difference }) => {
    const found = analysed(text!).sloganVariants.map((variant) => [variant.text, variant.canonical, variant.kind, variant.difference])
    expect(found).toEqual(written === '' ? [] : [[written, canonical, kind, difference]])
  })
})

describe('parallel runs', () => {
  test.each(rows('runs.tsv'))('$text', ({ text, run }) => {
    const found = analysed(text!).parallelRuns.map(({ clauses, length, frame }) => `${clauses} ${length} ${frame}`)
    expect(found).toEqual(run === '' ? [] : [run])
  })
})

describe('another genre', () => {
  test.each(['novel.txt', 'manual.txt'])('%s has next to nothing', (name) => {
    const { slogans, sloganVariants } = analysed(read(name))
    expect(slogans.map(({ text }) => plainText(text))).toEqual([])
    expect(sloganVariants).toEqual([])
  })
})

describe('one text, several slogans', () => {
  test('forms with and without 的 are two texts with one canonical form', () => {
    const { slogans } = analysedInGenre('学习习近平总书记关于加强和改进人民政协工作的重要思想，贯彻习近平总书记关于加强和改进人民政协工作重要思想。')
    expect(slogans.map(({ text }) => text)).toHaveLength(2)
    expect(new Set(slogans.map(({ canonical }) => canonical)).size).toBe(1)
  })
  test('a masked one says so', () => {
    const [slogan] = analysedInGenre('学习XXX新时代中国特色社会主义思想').slogans
    expect(slogan).toMatchObject({ masked: true, canonical: '习近平新时代中国特色社会主义思想' })
  })
  test('only the kinds asked for are reported, and hide each other all the same', () => {
    const { slogans } = analysedInGenre('开展“凝聚共识大家谈”活动')
    expect(slogans.map(({ kind }) => kind)).toEqual(['motto'])
  })
})
