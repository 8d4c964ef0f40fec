import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { cppcc, folder } from '../cli/cli.js'

const paragraph = '坚持以习近平新时代中国特色社会主义思想为指导，坚持全过程人民民主。'
const dir = folder({
  'a.txt': `在座谈会上的讲话\n（2022年3月1日）\n各位委员：\n${paragraph}打造“同心茶室”品牌。\n`,
  'b.txt': `在座谈会上的讲话\n（2023年5月6日）\n各位委员：\n${paragraph}“同心茶室”品牌更响。\n`,
})
const run = (...args: string[]): ReturnType<typeof cppcc> => cppcc(args, { cwd: dir })

describe('cppcc slogans', () => {
  test('adds texts up, with first and last date', () => {
    const { status, out } = run('slogans', 'a.txt', 'b.txt', '--format', 'csv')
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(status).toBe(0)
    expect(rows.find((row) => row['canonical'] === '同心茶室')).toMatchObject({ kind: 'motto', count: '2', documents: '2', first: '2022-03-01', last: '2023-05-06', known: 'false' })
  })
  test('--new leaves out what the lexicon has, --save writes a lexicon that --lexicon takes', () => {
    expect(run('slogans', '.', '--new', '--json', '--save', 'new.tsv').status).toBe(0)
    expect(readFileSync(join(dir, 'new.tsv'), 'utf8')).toContain('\n同心茶室\t\tmotto\t')
    expect(run('lexicon', 'check', 'new.tsv')).toEqual({ status: 0, out: '', err: '' })
    const { out } = run('slogans', 'a.txt', 'b.txt', '--new', '--lexicon', 'new.tsv', '--json')
    expect((JSON.parse(out) as { slogans: unknown[] }).slogans).toEqual([])
  })
  test('a place where --save cannot write names --save', () => {
    expect(run('slogans', 'a.txt', '--new', '--json', '--save', 'no/new.tsv')).toMatchObject({ status: 2, err: 'cppcc: no/new.tsv: its folder does not exist. Make it first, or choose another place with --save.\n' })
  })
  test('--save without --new is told', () => {
    expect(run('slogans', 'a.txt', '--save', 'x.tsv')).toEqual({ status: 2, out: '', err: 'cppcc: --save writes what --new finds. Add --new.\n' })
  })
  test('--context shows each in its line', () => {
    expect(run('slogans', 'a.txt', '--context', '4', '--kind', 'motto').out).toContain('  a.txt:4  。打造“【同心茶室】”品牌。')
  })
})

describe('near-misses in the report', () => {
  test('stand under the slogans', () => {
    const texts = folder({ 'a.txt': `${paragraph}自觉增强“两个维护”，发挥专门商机构作用。\n`, 'b.txt': `${paragraph}\n` })
    const report = (file: string): string[] => cppcc(['analyze', file, '--only', 'slogans'], { cwd: texts }).out.split('\n').filter((line) => line.includes('near-miss'))
    expect(report('a.txt')).toEqual(['  near-miss 增强“两个维护”: 增强 for 做到 (两个维护)  :1', '  near-miss 专门商机构: 协 is missing (专门协商机构)  :1'])
    expect(report('b.txt')).toEqual([])
  })
})

describe('cppcc lexicon', () => {
  test('show finds a formulation in any wording', () => {
    const { status, out } = run('lexicon', 'show', '“四个意识”', '--json')
    expect(status).toBe(0)
    expect((JSON.parse(out) as { canonical: string; members: string[] }[])[0]).toMatchObject({ canonical: '四个意识', numeral: 4 })
  })
  test('show of what is not there', () => {
    expect(run('lexicon', 'show', '天地玄黄')).toEqual({ status: 1, out: '', err: 'cppcc: no lexicon has 天地玄黄. To search parts of wordings: cppcc lexicon list 天地玄黄\n' })
  })
  test('list prints a lexicon file', () => {
    const { out } = run('lexicon', 'list', '两个维护', '--kind', 'numeral')
    expect(out.split('\n')[0]).toBe('canonical\taliases\tkind\tcategory\tnumeral\tmembers\tsince\tverb\tsource')
    expect(out).toContain('\n两个维护\t')
  })
  test('check names the row', () => {
    const bad = folder({ 'bad.tsv': 'canonical\tnumeral\n三个聚力\t三\n' })
    expect(cppcc(['lexicon', 'check', 'bad.tsv'], { cwd: bad }))
      .toEqual({ status: 1, out: 'bad.tsv:2: numeral is 三; it takes a whole number from 1, in digits\n', err: '' })
  })
  test('check of a file that is not there', () => {
    expect(run('lexicon', 'check', 'none.tsv')).toMatchObject({ status: 2, out: '' })
  })
  test('a wrong subcommand', () => {
    expect(run('lexicon', 'shw')).toEqual({ status: 2, out: '', err: "cppcc: unknown command 'shw'. Did you mean show? See cppcc lexicon --help.\n" })
  })
})
