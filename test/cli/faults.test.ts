/** What can go wrong around the program: files, folders, disks, pipes, signals, workers. */
import { execFileSync, execSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ReportJson } from '../../src/report/index.js'
import { bin, cppcc, folder, type Outcome } from './cli.js'

const SPEECH = '在座谈会上的讲话\n各位委员：\n一、凝聚共识\n全年共提交提案520件，立案415件。我们要增强“四个意识”。\n'
const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))
const onLinux = process.platform === 'linux'

interface Summary { status: number | null; read: string[]; failed: string[] }
function summary({ status, out }: Outcome): Summary {
  const report = JSON.parse(out) as ReportJson
  return { status, read: report.documents.map((d) => d.source.path), failed: report.failures.map(({ path, code }) => `${path}: ${code}`) }
}
const analyze = (args: readonly string[], cwd: string, preload?: string): Outcome => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(preload ? ['--import', fixture(preload)] : []), bin, 'analyze', '--json', ...args], { cwd, input: '' })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

describe('files', () => {
  test('what cannot be read is told, and the rest is analysed', () => {
    const dir = folder({ '好.txt': SPEECH })
    mkdirSync(join(dir, '夹.txt'))
    symlinkSync('nowhere.txt', join(dir, '断.txt'))
    symlinkSync('圈.txt', join(dir, '圈.txt'))
    expect(summary(analyze(['.', '没有.txt'], dir))).toEqual({
      status: 2, read: ['好.txt'], failed: ['没有.txt: not-found', '圈.txt: unreadable', '断.txt: not-found'].sort((a, b) => (a < b ? -1 : 1)),
    })
  })
  test('a file that vanishes, and one that becomes a folder, after the folder was listed', () => {
    const dir = folder({ '变.txt': SPEECH, '消失.txt': SPEECH, '留.txt': SPEECH })
    const outcome = analyze(['.'], dir, 'vanish.mjs')
    expect(summary(outcome)).toEqual({ status: 2, read: ['留.txt'], failed: ['变.txt: not-a-file', '消失.txt: not-found'] })
    expect(outcome.err).toContain('cppcc: 消失.txt: no such file.')
  })
  test('circles of folders end, and each file is read once', () => {
    const dir = folder({ 'a.txt': SPEECH })
    mkdirSync(join(dir, 'b'))
    writeFileSync(join(dir, 'b', 'c.txt'), SPEECH)
    symlinkSync('..', join(dir, 'b', 'up'))
    symlinkSync('.', join(dir, 'self'))
    const { status, read } = summary(analyze(['.'], dir))
    expect({ status, read }).toEqual({ status: 0, read: ['a.txt', 'b/c.txt'] })
  })
  test.skipIf(!onLinux)('names with spaces, newlines, Chinese, dashes, brackets, escapes and other bytes than UTF-8', () => {
    const names = [' 前 后 .txt', '两\n行.txt', '-f.txt', '[a]*.txt', '\u001b[31m.txt', '“引”.txt']
    const dir = folder(Object.fromEntries(names.map((name) => [name, SPEECH])))
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xd5, 0xfe, 0xd0, 0xad]), Buffer.from('.txt')]), SPEECH)
    const outcome = analyze(['.'], dir)
    const { status, read } = summary(outcome)
    expect(status).toBe(0)
    expect(read.filter((name) => !name.includes('\ufffd')).sort()).toEqual([...names].sort())
    expect(read).toHaveLength(names.length + 1)
    const { out } = cppcc(['analyze', '.'], { cwd: dir })
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b/u)
    for (const name of names.slice(1, 4)) expect(summary(analyze(['--', `./${name}`], dir)).read).toHaveLength(1)
  })
  test.skipIf(!onLinux)('a named pipe is read as a file is', () => {
    const dir = folder()
    execFileSync('mkfifo', [join(dir, '管道')])
    const writer = spawn('sh', ['-c', 'printf %s "$0" > 管道', SPEECH], { cwd: dir })
    expect(summary(analyze(['管道'], dir))).toEqual({ status: 0, read: ['管道'], failed: [] })
    writer.kill()
  })
})

describe('output', () => {
  const dir = folder({ '讲话.txt': SPEECH })
  test.skipIf(!existsSync('/dev/full')).each([['analyze'], ['outline'], ['segment'], ['slogans'], ['keywords'], ['metrics'], ['lexicon list']])('%s to a full disk', (command) => {
    const input = command.startsWith('lexicon') ? '' : '讲话.txt'
    const outcome = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ${command} ${input} > /dev/full`], { cwd: dir })
    expect({ status: outcome.status, err: outcome.stderr.toString() })
      .toEqual({ status: 2, err: 'cppcc: standard output: no space left on the device. What was written is not complete; free some space and run again.\n' })
  })
  test.each([['--format', 'pretty'], ['--format', 'csv'], ['--format', 'markdown'], ['--format', 'ndjson']])('closed early: %s %s', (...format) => {
    const long = folder({ '长.txt': SPEECH.repeat(500) })
    const out = execSync(`"${process.execPath}" "${bin}" analyze 长.txt ${format.join(' ')} 2>err.txt | head -c 10`, { cwd: long })
    expect(out.length).toBe(10)
    expect(readFileSync(join(long, 'err.txt'), 'utf8')).toBe('')
  })
  test.each(['--help', 'nonesuch', 'analyze --help'])('closed before it comes: %s', (args) => {
    const place = folder()
    execSync(`(sleep 0.1; "${process.execPath}" "${bin}" ${args} 2>&1; echo $? > status.txt) | true`, { cwd: place })
    expect(readFileSync(join(place, 'status.txt'), 'utf8')).toBe(args === 'nonesuch' ? '2\n' : '0\n')
  })
  test('a file that stands there is replaced whole, and kept when the run fails', () => {
    const place = folder({ '讲话.txt': SPEECH, '报告.json': '旧' })
    expect(cppcc(['analyze', '讲话.txt', '--json', '-o', '报告.json', '--lexicon', 'no.tsv'], { cwd: place }).status).toBe(2)
    expect(readFileSync(join(place, '报告.json'), 'utf8')).toBe('旧')
    expect(cppcc(['analyze', '讲话.txt', '--json', '-o', '报告.json'], { cwd: place }).status).toBe(0)
    expect(() => JSON.parse(readFileSync(join(place, '报告.json'), 'utf8')) as unknown).not.toThrow()
    expect(readdirSync(place).sort()).toEqual(['报告.json', '讲话.txt'].sort())
  })
})

describe('signals', () => {
  /** Runs on many texts, sends the signal once the first is written, and gives what came. */
  const interrupted = (signal: NodeJS.Signals, args: readonly string[], again = false): Promise<Outcome & { files: string[]; dir: string }> => new Promise((resolve) => {
    const dir = folder(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, SPEECH.repeat(150)])))
    const child = spawn(process.execPath, [bin, 'analyze', '.', ...args], { cwd: dir })
    let out = ''
    let err = ''
    let sent = false
    const send = (): void => {
      if (sent) return
      sent = true
      child.kill(signal)
      if (again) setTimeout(() => child.kill(signal), 100)
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (out.length > 1000) send()
    })
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    // Output to a file shows no progress: the part file's growth does.
    const watch = setInterval(() => { if (readdirSync(dir).some((name) => name.endsWith('.part'))) send() }, 20)
    child.on('close', (status) => {
      clearInterval(watch)
      resolve({ status, out, err, files: readdirSync(dir), dir })
    })
  })
  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s: what is written is whole, the rest is left out', async (signal, status) => {
    const outcome = await interrupted(signal, ['--json', '--jobs', '1'])
    expect(outcome.status).toBe(status)
    const { documents, corpus } = JSON.parse(outcome.out) as ReportJson
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.length).toBeLessThan(60)
    expect(corpus.documents).toBe(documents.length)
    expect(outcome.err).toBe('')
  })
  test('with workers too', async () => {
    const outcome = await interrupted('SIGTERM', ['--json', '--jobs', '2'])
    expect(outcome.status).toBe(143)
    expect((JSON.parse(outcome.out) as ReportJson).documents.length).toBeLessThan(60)
  })
  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s inside a text that takes long does not wait for it', async (signal, status) => {
    // Before it one that is handed over alone, and written when the signal comes.
    const dir = folder({ '1.txt': SPEECH.repeat(300), '2.txt': SPEECH.repeat(40_000) })
    const child = spawn(process.execPath, [bin, 'analyze', '.', '--json', '--jobs', '2', '-o', '报告.json'], { cwd: dir })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    const ended = new Promise<number | null>((resolve) => { child.on('close', resolve) })
    const written = (): boolean => readdirSync(dir).some((name) => name.endsWith('.part') && readFileSync(join(dir, name), 'utf8').includes('"path":"1.txt"'))
    while (!written()) await new Promise((resolve) => { setTimeout(resolve, 50) })
    const sent = performance.now()
    child.kill(signal)
    expect(await ended).toBe(status)
    expect(performance.now() - sent).toBeLessThan(2000)
    expect(err).toBe('')
    expect(readdirSync(dir).sort()).toEqual(['1.txt', '2.txt', '报告.json'])
    expect((JSON.parse(readFileSync(join(dir, '报告.json'), 'utf8')) as ReportJson).documents.map(({ source }) => source.path)).toEqual(['1.txt'])
  })
  test('--output: the file is whole, and no part of one is left', async () => {
    const { status, files, dir } = await interrupted('SIGINT', ['--json', '--jobs', '1', '-o', '报告.json'])
    expect(status).toBe(130)
    expect(files.filter((name) => !/^\d+\.txt$/u.test(name))).toEqual(['报告.json'])
    expect((JSON.parse(readFileSync(join(dir, '报告.json'), 'utf8')) as ReportJson).documents.length).toBeLessThan(60)
  })
})

describe('workers', () => {
  // Converted, every line of it has four changes; so many that it is not refused on Node 24 either, whose short-lived objects have more room.
  const dir = folder({ '1.txt': SPEECH, '2.txt': '一、加強學習發揚團結\n'.repeat(42_000), '3.txt': SPEECH, '4.txt': SPEECH })
  /** Room for long-lived objects is scarce; that for short-lived ones makes up for it where it is estimated whether a text fits. */
  const starved = (...args: readonly string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=40', '--max-semi-space-size=128', bin, ...args, '.'], { cwd: dir, maxBuffer: 1 << 28 })
    return { status, out: stdout.toString(), err: stderr.toString() }
  }
  test.each(['1', '2'])('one that runs out of memory loses its own text, and another takes its place: --jobs %s', (jobs) => {
    expect(summary(starved('analyze', '--json', '--jobs', jobs))).toEqual({ status: 2, read: ['1.txt', '3.txt', '4.txt'], failed: ['2.txt: analysis-failed'] })
  })
  test.each(['figures', 'keywords', 'metrics', 'normalize', 'outline', 'segment', 'slogans'])('so it is with %s', (command) => {
    const { status, out, err } = starved(command, '--jobs', '1')
    expect(status).toBe(2)
    expect(out.length).toBeGreaterThan(100)
    expect(err).toMatch(/^cppcc: 2\.txt: could not be analysed \(its worker ended: .*memory.*\n$/u)
  })
  test('a text that no memory could hold is refused before it is tried', () => {
    const dir = folder({ '1.txt': SPEECH, '2.txt': SPEECH.repeat(10_000) })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=150', bin, 'analyze', '.', '--json', '--jobs', '1'], { cwd: dir, maxBuffer: 1 << 28 })
    expect(summary({ status, out: stdout.toString(), err: '' })).toEqual({ status: 2, read: ['1.txt'], failed: ['2.txt: too-large'] })
    expect(stderr.toString()).toContain('Split it into several files, or allow more: NODE_OPTIONS=--max-old-space-size=')
  })
})
