import { execSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../src/report/rows.js'
import type { DocumentJson, ReportJson } from '../../src/report/index.js'
import { bin, cppcc, folder } from './cli.js'

const SPEECH = '在座谈会上的讲话\n各位委员：\n一、凝聚共识\n全年共提交提案520件，立案415件。我们要增强“四个意识”。\n'
const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')) as object

describe('formats', () => {
  const dir = folder({ '讲话.txt': SPEECH, '讲话2.txt': SPEECH })
  test('json is the contract', () => {
    const { status, out, err } = cppcc(['analyze', '讲话.txt', '--json'], { cwd: dir })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const report = JSON.parse(out) as ReportJson
    const validate = new Ajv2020({ allErrors: true }).compile(schema('schema.json'))
    expect(validate(report) ? [] : validate.errors).toEqual([])
    expect(report.documents[0]!.source.path).toBe('讲话.txt')
  })
  test('ndjson is a document a line', () => {
    const { out } = cppcc(['analyze', '讲话.txt', '讲话2.txt', '--format', 'ndjson'], { cwd: dir })
    const documents = out.trimEnd().split('\n').map((line) => JSON.parse(line) as DocumentJson)
    expect(documents.map((d) => d.schema)).toEqual(['cppcc.document/1', 'cppcc.document/1'])
  })
  test('csv has one header and a column for everything', () => {
    const { out } = cppcc(['analyze', '讲话.txt', '讲话2.txt', '--format', 'csv'], { cwd: dir })
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS)
    expect(rows.filter((row) => row['finding'] === 'figure').map((row) => row['value'])).toEqual(['520', '415', '520', '415'])
  })
  test('markdown leaves a text’s own markup as text', () => {
    const { out } = cppcc(['analyze', '-', '--format', 'markdown'], { input: '<script>*星*</script>|的讲话\n各位委员：\n一、[链接](http://x)\n正文。\n' })
    expect(out).not.toMatch(/(?<!\\)<script>/u)
    expect(out).not.toMatch(/(?<!\\)\[链接\]\(/u)
  })
  test('pretty shows no colour in a pipe and none of a text’s escape sequences', () => {
    const { out } = cppcc(['analyze', '-'], { input: `讲话\u001b[31m红\u001b]0;标题\u0007\u202e倒\n${SPEECH}` })
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u)
  })
  test('colour on demand, and never under NO_COLOR', () => {
    expect(cppcc(['analyze', '讲话.txt', '--color', 'always'], { cwd: dir }).out).toContain('\u001b[')
    expect(cppcc(['analyze', '讲话.txt'], { cwd: dir, env: { NO_COLOR: '1' } }).out).not.toContain('\u001b[')
  })
})

describe('choices', () => {
  const dir = folder({ '讲话.txt': SPEECH, 'own.json': '{"only":["figures","slogans"],"top":3}', 'bad.json': '{"tip":3}', 'form.json': '{"json":true}' })
  const one = (args: string[]): DocumentJson => (JSON.parse(cppcc(['analyze', '讲话.txt', '--json', ...args], { cwd: dir }).out) as ReportJson).documents[0]!
  test('--only leaves the other parts null', () => {
    const { slogans, figures, outline, keywords, metrics } = one(['--only', 'figures'])
    expect(figures).toHaveLength(2)
    expect([slogans, outline, keywords, metrics]).toEqual([null, null, null, null])
  })
  test('--top bounds the keywords', () => {
    expect(one(['--top', '1']).keywords!.length).toBeLessThanOrEqual(1)
  })
  test('--config stands under what is typed', () => {
    expect(one(['--config', 'own.json']).metrics).toBeNull()
    expect(one(['--config', 'own.json', '--only', 'metrics']).metrics).not.toBeNull()
    expect(cppcc(['analyze', '讲话.txt', '--config', 'bad.json'], { cwd: dir }))
      .toEqual({ status: 2, out: '', err: 'cppcc: bad.json: there is no option --tip here. See cppcc analyze --help.\n' })
  })
  test('a --format that is typed stands over json of --config', () => {
    expect(cppcc(['analyze', '讲话.txt', '--config', 'form.json'], { cwd: dir }).out).toMatch(/^\{/u)
    expect(cppcc(['analyze', '讲话.txt', '--config', 'form.json', '--format', 'csv'], { cwd: dir }).out).toMatch(/^path,finding,/u)
  })
  test('a switch that takes something away can stand in --config', () => {
    const dir = folder({ '讲话.txt': '提高协商质量。全面推进协商工作，取得实效。\n加强民主监督。开展视察监督，督促落实。\n', 'no.json': '{ "no-leads": true }', 'yes.json': '{ "no-leads": false }' })
    const headings = (...args: readonly string[]): number => (JSON.parse(cppcc(['outline', '讲话.txt', '--json', ...args], { cwd: dir }).out) as { documents: { outline: unknown[] }[] }).documents[0]!.outline.length
    expect([headings(), headings('--no-leads')]).toEqual([2, 0])
    expect([headings('--config', 'yes.json'), headings('--config', 'no.json')]).toEqual([2, 0])
  })
  test('two formats at once are refused', () => {
    expect(cppcc(['analyze', '讲话.txt', '--json', '--format', 'csv'], { cwd: dir }))
      .toEqual({ status: 2, out: '', err: "cppcc: option '--json' cannot be used with option '-f, --format <format>'. See cppcc analyze --help.\n" })
  })
  test('a --config that is not there', () => {
    expect(cppcc(['analyze', '讲话.txt', '--config', 'none.json'], { cwd: dir }))
      .toEqual({ status: 2, out: '', err: 'cppcc: none.json: cannot be read (ENOENT). Name a JSON file with --config, or leave it out.\n' })
  })
  test.each([
    ['--user-words', 'user words are a text file with a word a line'],
    ['--stop-words', 'stop words are a text file with a word a line'],
    ['--lexicon', 'a lexicon is a TSV or JSON file with the columns canonical, aliases, kind, category, numeral, members, since, verb, source'],
  ])('%s that is not there, and one that is a folder', (option, hint) => {
    const run = (name: string): unknown => cppcc(['analyze', '讲话.txt', option, name], { cwd: dir })
    expect(run('none.txt')).toEqual({ status: 2, out: '', err: `cppcc: none.txt: there is no such file; ${hint}\n` })
    expect(run('.')).toEqual({ status: 2, out: '', err: `cppcc: .: it is a folder; ${hint}\n` })
  })
  test('the same bytes twice', () => {
    const run = (): string => cppcc(['analyze', '讲话.txt', '--json'], { cwd: dir }).out
    expect(run()).toBe(run())
  })
})

describe('where the output goes', () => {
  test('--output is whole or not there', () => {
    const dir = folder({ '讲话.txt': SPEECH })
    expect(cppcc(['analyze', '讲话.txt', '--json', '--output', '报告.json'], { cwd: dir })).toEqual({ status: 0, out: '', err: '' })
    expect((JSON.parse(readFileSync(join(dir, '报告.json'), 'utf8')) as ReportJson).documents).toHaveLength(1)
    expect(readdirSync(dir).sort()).toEqual(['报告.json', '讲话.txt'].sort())
  })
  test('a folder that is not there', () => {
    expect(cppcc(['analyze', '-', '-o', 'no/where.json'], { input: SPEECH, cwd: folder() }).err)
      .toBe('cppcc: no/where.json: its folder does not exist. Make it first, or choose another place with --output.\n')
  })
  test.each([
    ['a file where a folder should be', 'a.txt/b.json', 'cppcc: a.txt/b.json: a.txt is no folder. Choose another place with --output.\n'],
    ['no name', '', 'cppcc: --output has no name. Name a file with it, or leave it out.\n'],
    ['a name that is too long', 'x'.repeat(300), `cppcc: ${'x'.repeat(300)}: cannot be written (ENAMETOOLONG). Choose another place with --output.\n`],
    ['a folder', '.', 'cppcc: .: is a folder. Name a file with --output.\n'],
  ])('%s', (_, output, err) => {
    const dir = folder({ 'a.txt': SPEECH })
    expect(cppcc(['analyze', 'a.txt', '-o', output], { cwd: dir })).toEqual({ status: 2, out: '', err })
    expect(readdirSync(dir)).toEqual(['a.txt'])
  })
  test.skipIf(!existsSync('/proc/self'))('a folder that takes no new files', () => {
    expect(cppcc(['analyze', '-', '-o', '/proc/x.json'], { input: SPEECH }))
      .toEqual({ status: 2, out: '', err: 'cppcc: /proc/x.json: its folder takes no new files. Choose another place with --output.\n' })
  })
  test.skipIf(!existsSync('/dev/full'))('a full disk', () => {
    expect(cppcc(['analyze', '-', '-o', '/dev/full'], { input: SPEECH }))
      .toEqual({ status: 2, out: '', err: 'cppcc: /dev/full: no space left on the device. What was written is not complete; free some space and run again.\n' })
  })
  test('a reader that leaves early ends it quietly', () => {
    const dir = folder({ '长.txt': SPEECH.repeat(3000) })
    const out = execSync(`"${process.execPath}" "${bin}" analyze 长.txt --json 2>err.txt | head -c 20`, { cwd: dir }).toString()
    expect(out).toBe('{"schema":"cppcc/1",')
    expect(readFileSync(join(dir, 'err.txt'), 'utf8')).toBe('')
  })
})

describe('wrong usage', () => {
  const cases: [string, string[], string][] = [
    ['an unknown option', ['analyze', '--fast'], "cppcc: unknown option '--fast'. See cppcc analyze --help.\n"],
    ['an unknown part', ['analyze', '--only', 'slogan'], "cppcc: option '--only <parts>' argument 'slogan' is invalid. It takes outline, slogans, figures, keywords, metrics, comma-separated; not slogan. See cppcc analyze --help.\n"],
    ['no number', ['analyze', '--top', 'x'], "cppcc: option '--top <n>' argument 'x' is invalid. It takes a whole number from 1. See cppcc analyze --help.\n"],
    ['an unknown format', ['analyze', '--format', 'xml'], "cppcc: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, ndjson, csv, markdown. See cppcc analyze --help.\n"],
    ['an unknown command', ['analyse'], "cppcc: unknown command 'analyse'. Did you mean analyze? See cppcc --help.\n"],
  ]
  test.each(cases)('%s', (_, args, message) => {
    expect(cppcc(args)).toEqual({ status: 2, out: '', err: message })
  })
})
