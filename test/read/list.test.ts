import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { listInputs } from '../../src/read/index.js'

const root = mkdtempSync(join(tmpdir(), 'cppcc 列 '))
afterAll(() => { rmSync(root, { recursive: true }) })

let folders = 0
/** A folder with these files; a name that ends in / is a folder. */
function folder(...names: string[]): string {
  const path = join(root, `f${folders++}`)
  mkdirSync(path)
  for (const name of names) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    if (name.endsWith('/')) mkdirSync(join(path, name), { recursive: true })
    else writeFileSync(join(path, name), '政协')
  }
  return path
}

async function list(paths: string[], options = {}): Promise<{ found: string[]; failed: string[] }> {
  const { inputs, failures } = await listInputs(paths, options)
  return { found: [...inputs].map(({ path }) => path), failed: failures.map(({ code, message }) => `${code}: ${message}`) }
}

describe('folders', () => {
  test('all texts below, in the order of code points; hidden, unknown and describing files passed over', async () => {
    const path = folder('b.txt', 'B.TXT', '二/x.md', '一/y.html', '.hidden/z.txt', '.z.txt', 'README.md', 'readme.txt', 'LICENSE.txt', 'a.gold.json', 'c.jpg', 'd.csv')
    const { found, failed } = await list([path])
    expect(found.map((name) => relative(path, name))).toEqual(['B.TXT', 'b.txt', 'd.csv', '一/y.html', '二/x.md'])
    expect(failed).toEqual([])
  })
  test('a folder stands among files by its name; sizes are told', async () => {
    const path = folder('a.txt', 'b/x.txt', 'b/二/y.txt', 'b/三.txt', 'c.txt', 'd.txt')
    writeFileSync(join(path, 'c.txt'), '人民政协')
    const { inputs } = await listInputs([path])
    const bytes: Record<string, number | null> = {}
    for (const input of inputs) bytes[relative(path, input.path)] = input.size
    expect(Object.keys(bytes)).toEqual(['a.txt', 'b/x.txt', 'b/三.txt', 'b/二/y.txt', 'c.txt', 'd.txt'])
    expect(bytes).toMatchObject({ 'b/三.txt': 6, 'c.txt': 12 })
    expect({ length: inputs.length, bytes: inputs.bytes, measured: inputs.measured }).toEqual({ length: 6, bytes: 42, measured: true })
  })
  test('one with nothing to read is told', async () => {
    const { found, failed } = await list([folder('c.jpg', 'empty/')])
    expect(found).toEqual([])
    expect(failed).toEqual([expect.stringMatching(/^empty-folder: no text in this folder\..*\.txt/u)])
  })
  test('symbolic links are followed, circles end', async () => {
    const path = folder('a/b.txt')
    symlinkSync(path, join(path, 'a', 'round'))
    symlinkSync(join(path, 'a', 'b.txt'), join(path, 'c.txt'))
    symlinkSync(join(path, 'nowhere'), join(path, 'd.txt'))
    const { found, failed } = await list([path])
    expect(found.map((name) => relative(path, name))).toEqual(['a/b.txt', 'c.txt'])
    expect(failed).toEqual([expect.stringContaining('not-found')])
  })
  test('names in other bytes than UTF-8', async () => {
    const path = folder('ok.txt')
    writeFileSync(Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xd5, 0xfe]), Buffer.from('.txt')]), '政协')
    const { inputs } = await listInputs([path])
    expect([...inputs].map(({ raw }) => raw === null)).toEqual([true, false])
  })
  test.skipIf(process.getuid?.() === 0)('a folder that may not be read is told', async () => {
    const path = folder('a.txt')
    chmodSync(path, 0)
    expect((await list([path])).failed).toEqual([expect.stringContaining('unreadable')])
    chmodSync(path, 0o700)
  })
})

describe('files, globs and lists', () => {
  test('a file is read whatever its extension, and once', async () => {
    const path = folder('a.log', 'b.txt')
    expect((await list([join(path, 'a.log'), join(path, 'b.txt'), path])).found).toEqual([join(path, 'a.log'), join(path, 'b.txt')])
  })
  test('a missing file does not keep the others', async () => {
    const path = folder('b.txt')
    const { found, failed } = await list([join(path, '讲话.txt'), join(path, 'b.txt')])
    expect(found).toEqual([join(path, 'b.txt')])
    expect(failed).toEqual(['not-found: no such file. Check the name, or quote a glob.'])
  })
  test('globs', async () => {
    const path = folder('b.txt', 'a.txt', 'c.md', '[x].txt')
    const glob = (pattern: string): Promise<{ found: string[]; failed: string[] }> => list([`${path.replaceAll(' ', '?')}/${pattern}`])
    expect((await glob('*.txt')).found.map((name) => relative(path, name))).toEqual(['[x].txt', 'a.txt', 'b.txt'])
    expect((await glob('*.pdf')).failed).toEqual([expect.stringContaining('no-match')])
    expect((await list([join(path, '[x].txt')])).found).toEqual([join(path, '[x].txt')])
  })
  test('a device is no text', async () => {
    expect((await list(['/dev/zero'])).failed).toEqual([expect.stringContaining('not-a-file')])
  })
  test('lists of names, by lines or with NULs', async () => {
    const path = folder('a b.txt', 'c\nd.txt', 'list', 'list0')
    writeFileSync(join(path, 'list'), `${join(path, 'a b.txt')}\r\n\n`)
    writeFileSync(join(path, 'list0'), `${join(path, 'a b.txt')}\0${join(path, 'c\nd.txt')}\0`)
    expect((await list([], { filesFrom: join(path, 'list') })).found).toEqual([join(path, 'a b.txt')])
    expect((await list([], { filesFrom: join(path, 'list0') })).found).toEqual([join(path, 'a b.txt'), join(path, 'c\nd.txt')])
    expect((await list([], { filesFrom: '-', stdin: () => Readable.from([Buffer.from(join(path, 'a b.txt'))]) })).found).toHaveLength(1)
    expect((await list([], { filesFrom: join(path, 'none') })).failed).toEqual([expect.stringContaining('not-found')])
  })
  test('standard input', async () => {
    const { inputs } = await listInputs(['-'], { stdin: () => Readable.from([Buffer.from('政'), Buffer.from('协')]) })
    expect([...inputs]).toMatchObject([{ path: '-', size: null }])
    const chunks: (string | Uint8Array)[] = []
    for await (const chunk of [...inputs][0]!.stream!) chunks.push(chunk)
    expect(chunks.join("")).toBe("政协")
  })
})
