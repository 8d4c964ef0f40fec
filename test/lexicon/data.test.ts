import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/lexicon/fold.js'

type Row = Record<string, string>

const FILES = {
  'tifa.tsv': { columns: 'canonical aliases kind category numeral members since verb source', key: 'canonical', atLeast: 850 },
  'stopwords.tsv': { columns: 'word class reason', key: 'word', atLeast: 400 },
  'domain.tsv': { columns: 'word tag reason', key: 'word', atLeast: 500 },
  'units.tsv': { columns: 'unit class example note', key: 'unit', atLeast: 300 },
  'notslogans.tsv': { columns: 'text class reason', key: 'text', atLeast: 200 },
} as const
type File = keyof typeof FILES

const textOf = (file: File): string => readFileSync(new URL(`../../src/lexicon/data/${file}`, import.meta.url), 'utf8')
const rowsOf = (file: File): Row[] => {
  const [header = '', ...lines] = textOf(file).trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? `extra ${i}`, cell])))
}
const list = (cell = ''): string[] => (cell === '' ? [] : cell.split('|'))
const twice = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i)
const canonicals = (wrong: (row: Row) => boolean): string[] => rowsOf('tifa.tsv').filter(wrong).map((row) => row['canonical']!)

describe.each(Object.entries(FILES) as [File, (typeof FILES)[File]][])('%s', (file, { columns, key, atLeast }) => {
  const lines = textOf(file).trimEnd().split('\n')
  it('has its header, LF line ends and a last newline', () => {
    expect(lines[0]).toBe(columns.replaceAll(' ', '\t'))
    expect(textOf(file)).toMatch(/[^\n]\n$/u)
    expect(textOf(file)).not.toMatch(/[\r\uFEFF]/u)
  })
  it('has as many cells in every row as columns, none padded or masked', () => {
    const width = columns.split(' ').length
    expect(lines.filter((line) => line.split('\t').length !== width)).toEqual([])
    expect(lines.filter((line) => line.split(/[\t|]/u).some((cell) => cell !== cell.trim()))).toEqual([])
    expect(lines.filter((line) => /[{}\uFFFD]/u.test(line))).toEqual([])
  })
  it('names everything once, and enough', () => {
    expect(twice(rowsOf(file).map((row) => row[key]!))).toEqual([])
    expect(lines.length - 1).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('formulations', () => {
  /** Sets whose name has a number, but none that counts their members. */
  const UNCOUNTED = [
    '千万工程', // numbers of villages
    '一村一品', '一支部一品牌', '一村一警', // one for each, as many as there are
  ]
  const NUMBER = /[\d一二两三四五六七八九十双]/u

  it.each([
    ['kind', (row: Row) => !['fixed', 'numeral', 'motto'].includes(row['kind']!)],
    ['category', (row: Row) => !/^[a-z]+$/u.test(row['category']!)],
    ['since', (row: Row) => !/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/u.test(row['since']!)],
    ['source', (row: Row) => [...row['source']!].length < 2],
    ['numeral', (row: Row) => !/^(?:[1-9]\d?)?$/u.test(row['numeral']!)],
  ])('every %s is a possible one', (_, wrong) => expect(canonicals(wrong)).toEqual([]))

  it('give a number exactly where they are sets named by one', () => {
    expect(canonicals((row) => row['kind'] !== 'numeral' && row['numeral'] !== '')).toEqual([])
    expect(canonicals((row) => row['kind'] === 'numeral' && row['numeral'] === '').sort()).toEqual([...UNCOUNTED].sort())
    expect(canonicals((row) => row['kind'] === 'numeral' && !NUMBER.test(row['canonical']!) && !UNCOUNTED.includes(row['canonical']!))).toEqual([])
  })
  it('have as many members as they declare', () =>
    expect(canonicals((row) => row['numeral'] !== '' && row['members'] !== '' && list(row['members']).length !== Number(row['numeral']))).toEqual([]))
  it('have no member twice and no empty item', () =>
    expect(canonicals((row) => ['aliases', 'members', 'verb'].some((column) => {
      const items = list(row[column])
      return items.includes('') || twice(items).length > 0
    }))).toEqual([]))
  it('share no form, even after folding', () => {
    const forms = rowsOf('tifa.tsv').flatMap((row) => [row['canonical']!, ...list(row['aliases'])]).map((form) => fold(form).text.replaceAll('、', ''))
    expect(twice(forms)).toEqual([])
  })
  it('are metaphors only as mottoes', () => expect(canonicals((row) => row['category'] === 'metaphor' && row['kind'] !== 'motto')).toEqual([]))
  it('are not contradicted by the list of what is no slogan', () => {
    const forms = new Set(rowsOf('tifa.tsv').flatMap((row) => [row['canonical']!, ...list(row['aliases'])]))
    expect(rowsOf('notslogans.tsv').map((row) => row['text']!).filter((text) => forms.has(text))).toEqual([])
  })
})

describe('the other lists', () => {
  it.each<[File, string, string]>([
    ['stopwords.tsv', 'class', 'function genre time number chrome'],
    ['domain.tsv', 'tag', 'n nt nz v l i nr ns'],
    ['units.tsv', 'class', 'classifier compound time money length area volume weight energy percent multiple data temperature other'],
    ['notslogans.tsv', 'class', 'ordinal plan lexicalised scope indefinite name'],
  ])('%s has its classes and a reason for each row', (file, column, allowed) => {
    expect(rowsOf(file).filter((row) => !allowed.split(' ').includes(row[column]!))).toEqual([])
    expect(rowsOf(file).filter((row) => (row['reason'] ?? row['note']) === '')).toEqual([])
  })
  it('a unit has no scale character before it and ends its example', () => {
    const units = rowsOf('units.tsv')
    expect(units.filter(({ unit }) => /^[十百千万亿](?![克米瓦帕卡焦牛伏乏赫字分])/u.test(unit!)).map(({ unit }) => unit)).toEqual([])
    expect(units.filter(({ unit, example }) => !example!.endsWith(unit!) || example === unit).map(({ unit }) => unit)).toEqual([])
  })
  it('a domain word is at least three characters long, since shorter ones would cut across others', () =>
    expect(rowsOf('domain.tsv').map(({ word }) => word!).filter((word) => [...word].length < 3)).toEqual([]))
  it('no stop word is a domain word', () => {
    const stop = new Set(rowsOf('stopwords.tsv').map(({ word }) => word))
    expect(rowsOf('domain.tsv').map(({ word }) => word!).filter((word) => stop.has(word))).toEqual([])
  })
})
