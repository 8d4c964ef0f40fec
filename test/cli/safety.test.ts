/** Nothing that a text or a configuration holds reaches a terminal, a page, a spreadsheet, another file or the shell. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { ReportJson } from '../../src/report/index.js'
import { markdownSafe } from '../../src/report/safe.js'
import { bin, cppcc, folder } from './cli.js'

/** Sets a window's title, clears the screen, hides, links, answers back, turns the line around; in C0 and C1. */
const EVIL = '\u001b]0;题\u0007\u001b[2J\u001b[8m\u001b]8;;http://x/\u001b\\链\u001b[6n\u009b31m\u202e\u2066\u200f\u061c\u0008\u007f'
const TEXT = `在${EVIL}座谈会上的讲话\n（2024年1月15日）\n主席 张${EVIL}三\n一、加强${EVIL}学习\n要做到“两个${EVIL}维护”和“同${EVIL}心圆工程”，提案${EVIL}520件。\n三、谈三点${EVIL}意见\n来源：${EVIL}网\n${'会议听取了情况报告，委员们作了发言。\n'.repeat(150)}`
/** All that a terminal obeys but line ends and tabs. */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000d-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const PEOPLES: readonly (readonly string[])[] = [
  ['analyze'], ['outline'], ['slogans'], ['slogans', '--context', '20'], ['keywords'], ['metrics'], ['figures'], ['segment', '--explain'],
  ['analyze', '--format', 'markdown'], ['outline', '--format', 'markdown'], ['keywords', '--format', 'markdown'],
]

describe('the terminal', () => {
  const name = `名${EVIL.replaceAll('/', '')}.txt`
  const dir = folder({ [name]: TEXT, '二.txt': TEXT })
  test.each(PEOPLES.map((args) => [args.join(' '), args] as const))('what %s prints for people, and tells on standard error', (_, args) => {
    const { out, err } = cppcc([...args, '.', `没有${EVIL}`], { cwd: dir })
    expect(out.length).toBeGreaterThan(20)
    expect(OBEYED.exec(out)).toBeNull()
    expect(err).toContain('没有')
    expect(OBEYED.exec(err)).toBeNull()
  })
  test('wrong usage', () => {
    for (const args of [['analyze', `--${EVIL}`], [EVIL], ['analyze', '--format', EVIL], ['analyze', '--config', EVIL], ['analyze', '--lexicon', EVIL], ['analyze', '--user-words', EVIL], ['lexicon', 'show', EVIL]])
      expect(OBEYED.exec(cppcc(args, { input: '' }).err)).toBeNull()
  })
  test.skipIf(!existsSync('/usr/bin/script') || process.platform !== 'linux')('data formats too, when they go to a terminal', () => {
    for (const args of ['segment', 'analyze --format csv', 'analyze --format json', 'segment --format vrt', 'normalize']) {
      const { stdout } = spawnSync('/usr/bin/script', ['-qec', `"${process.execPath}" "${bin}" ${args} --quiet 二.txt`, '/dev/null'], { cwd: dir, env: { ...process.env, NO_COLOR: '1' } })
      const printed = stdout.toString()
      expect(printed.length).toBeGreaterThan(100)
      expect({ args, obeyed: OBEYED.exec(printed.replaceAll('\r\n', '\n')) }).toEqual({ args, obeyed: null })
    }
  })
  test('and are exact in a pipe', () => {
    const { documents } = JSON.parse(cppcc(['analyze', '.', '--json'], { cwd: dir }).out) as ReportJson
    expect(documents.map(({ source }) => source.path)).toContain(name)
  })
})

describe('Markdown', () => {
  const cases: [string, string][] = [
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[链](javascript:x)', '\\[链\\](javascript:x)'],
    ['![图](http://x/)', '!\\[图\\](http\\://x/)'],
    ['a|b', 'a\\|b'],
    ['`x` *y* _z_ ~w~ $v$', '\\`x\\` \\*y\\* \\_z\\_ \\~w\\~ \\$v\\$'],
    ['# 题', '\\# 题'],
    ['- 项', '\\- 项'],
    ['1. 项', '1\\. 项'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['两\n行', '两 行'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['\\', '\\\\'],
  ]
  test.each(cases)('%s', (text, escaped) => {
    expect(markdownSafe(text)).toBe(escaped)
  })
})

describe('spreadsheets', () => {
  const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1']
  const dir = folder(Object.fromEntries(FORMULAS.map((name) => [`${name}.txt`, '投入-3万元。'])))
  const cells = (...args: string[]): string[][] => parse(cppcc(['figures', '.', '--format', 'csv', ...args], { cwd: dir }).out)
  test('--csv-safe: no cell is a formula, and numbers stay numbers', () => {
    const rows = cells('--csv-safe').slice(1)
    expect(rows).toHaveLength(FORMULAS.length)
    for (const [path, ...rest] of rows) {
      expect(path).toMatch(/^'/u)
      expect(rest).toContain('-30000')
      expect(rest).toContain("'-3万元")
    }
  })
  test('without it cells are exact', () => {
    expect(cells().slice(1).map(([path]) => path).sort()).toEqual(FORMULAS.map((name) => `${name}.txt`).sort())
  })
})

describe('configuration', () => {
  test('executes nothing, whatever it is named', () => {
    const dir = folder({ 'a.txt': '讲话', 'c.js': 'require("fs").writeFileSync("made", "")', 'c.json': '{"__proto__":{"top":1},"constructor":"x"}' })
    for (const config of ['c.js', 'c.json', '/dev/stdin'])
      expect(cppcc(['analyze', 'a.txt', '--config', config], { cwd: dir, input: 'process.exit(3)' }).status).toBe(2)
    expect(existsSync(join(dir, 'made'))).toBe(false)
  })
  test('a file that stands in the folder is not taken up unasked', () => {
    const names = ['cppcc.json', '.cppccrc', 'cppcc.config.js', '.cppccrc.json', 'package.json']
    const dir = folder({ 'a.txt': '讲话', ...Object.fromEntries(names.map((name) => [name, '{"top":"x","cppcc":{"top":"x"}}'])) })
    expect(cppcc(['analyze', 'a.txt'], { cwd: dir })).toMatchObject({ status: 0, err: '' })
  })
  test('names are no commands', () => {
    const dir = folder({ 'a.txt': '讲话' })
    cppcc(['analyze', '$(touch made)', '`touch made`', '; touch made', '| touch made', '--json'], { cwd: dir })
    expect(existsSync(join(dir, 'made'))).toBe(false)
  })
})

test('no file is read but the inputs, those that options name, and the program’s own', () => {
  const dir = folder({ '讲话.txt': '见 file:///etc/passwd 和 /etc/passwd 的“四个意识”。', '页.html': '<html><img src="/etc/hosts"><link href="x.css"><!ENTITY x SYSTEM "file:///etc/passwd">协商</html>', '旁.txt': '旁' })
  const log = join(folder(), 'reads')
  writeFileSync(log, '')
  const preload = fileURLToPath(new URL('./fixtures/reads.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, ['--import', preload, bin, 'analyze', '讲话.txt', '页.html', '--json', '--jobs', '1'], { cwd: dir, env: { ...process.env, CPPCC_READS: log } })
  expect(status).toBe(0)
  const own = resolve(bin, '..', '..')
  const read = readFileSync(log, 'utf8').trimEnd().split('\n').map((name) => (name.startsWith('file:') ? fileURLToPath(name) : name))
  expect(read.filter((name) => !resolve(dir, name).startsWith(own) && !/cppcc-[^/]+\/(?:dictionary|model)$/u.test(name)).sort()).toEqual(['页.html', '讲话.txt'].sort())
})
