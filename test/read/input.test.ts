import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { KINDS } from '../../src/read/binary.js'
import { InputError, readInput, type ReadOptions } from '../../src/read/index.js'
import type { Decoded } from '../../src/text/index.js'

const root = mkdtempSync(join(tmpdir(), 'cppcc-'))
afterAll(() => { rmSync(root, { recursive: true }) })

async function read(name: string, content: string | Buffer, options: Partial<ReadOptions> = {}): Promise<(Decoded | InputError)[]> {
  const path = join(root, name)
  writeFileSync(path, content)
  const all: (Decoded | InputError)[] = []
  for await (const one of readInput({ path, raw: null, stream: null, size: null }, { encoding: null, format: null, textField: 'text', ...options })) all.push(one)
  return all
}
const one = async (...args: Parameters<typeof read>): Promise<Decoded> => (await read(...args))[0] as Decoded
const told = (result: readonly (Decoded | InputError)[]): string[] =>
  result.map((row) => (row instanceof InputError ? `${row.path.slice(root.length + 1)} ${row.code}` : `${row.source.path.slice(root.length + 1)} ${row.source.text}`))

describe('forms', () => {
  test.each([['a.txt', 'text'], ['a.md', 'markdown'], ['a.HTM', 'html'], ['a.unknown', 'text']])('%s is %s', async (name, format) => {
    expect((await one(name, '政协')).source.format).toBe(format)
  })
  test('HTML is known by its beginning too, and any form can be named', async () => {
    expect((await one('b.txt', '\n<!DOCTYPE html><html><p>政协')).source.format).toBe('html')
    expect((await one('b.txt', '<html>', { format: 'text' })).source.format).toBe('text')
  })
  test('the text is kept as it is, and hashed', async () => {
    const { source } = await one('c.txt', '\ufeff第一行\r\n第二行\n')
    expect(source).toMatchObject({ text: '\ufeff第一行\r\n第二行\n', bytes: 24, lineStarts: [0, 6, 10], fields: null })
    expect(source.sha256).toHaveLength(64)
  })
  test('empty, and a mark alone', async () => {
    expect((await one('d.txt', '')).source.text).toBe('')
    expect((await one('d.txt', '\ufeff')).source.text).toBe('\ufeff')
  })
})

describe('tables', () => {
  test('a text a row, other columns carried along', async () => {
    const rows = await read('a.csv', 'id,text,year\n1,"一、政协\n二、协商",2020\n2,"引""号""",2021\n3,,\n') as Decoded[]
    expect(rows.map(({ source }) => [source.text, source.fields])).toEqual([
      ['一、政协\n二、协商', { id: '1', year: '2020' }], ['引"号"', { id: '2', year: '2021' }], ['', { id: '3', year: '' }],
    ])
    expect(rows.map(({ source }) => source.path.slice(root.length))).toEqual(['/a.csv#row=2', '/a.csv#row=3', '/a.csv#row=4'])
  })
  test('GB18030, a named column, tabs, stray quotes', async () => {
    expect(told(await read('b.tsv', 'id\t正文\n1\t"引号不闭合\n2\t政协\n', { textField: '正文' }))).toEqual(['b.tsv#row=2 "引号不闭合', 'b.tsv#row=3 政协'])
  })
  test('faults say what to do', async () => {
    await expect(read('c.csv', 'id,content\n1,政协\n')).rejects.toThrow('no column text (it has id, content). Name the one that holds the text with --text-field.')
    await expect(read('c.csv', 'text\n"政协\n协商\n')).rejects.toThrow(/no valid table.*Quote Not Closed/u)
  })
  test('NDJSON: a line that is none does not keep the others', async () => {
    const rows = await read('a.jsonl', '{"id":1,"text":"政协"}\nnonsense\n\n[1]\n{"text":3}\n{"text":"half \\ud800"}\n')
    expect(told(rows)).toEqual(['a.jsonl#line=1 政协', 'a.jsonl#line=2 bad-row', 'a.jsonl#line=4 bad-row', 'a.jsonl#line=5 bad-row', 'a.jsonl#line=6 half \ufffd'])
    expect((rows[0] as Decoded).source.fields).toEqual({ id: 1 })
    expect((rows[3] as InputError).message).toBe('text is no string here. Put the text in quotes, or name another key with --text-field.')
    expect((rows[4] as Decoded).warnings.map(({ code }) => code)).toEqual(['lone-surrogate'])
  })
})

describe('binaries', () => {
  test.each(KINDS.map(({ magic, what, advice }) => [what, magic, advice] as const))('%s', async (what, magic, advice) => {
    await expect(read('a.txt', Buffer.from(`${magic}\x01\x02\x03\x04`, 'latin1'))).rejects.toThrow(`${what}, not text. ${advice}`)
  })
  test('control characters throughout', async () => {
    await expect(read('b.txt', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7) % 32)))).rejects.toThrow('a binary file, not text.')
  })
  test('a NUL or two are damage, not a binary', async () => {
    expect((await one('c.txt', '政\0协，协商民主是重要形式。')).source.text).toContain('\0')
  })
})

test('a file that is gone by now is told', async () => {
  const gone = readInput({ path: join(root, 'gone'), raw: null, stream: null, size: null }, { encoding: null, format: null, textField: 'text' })
  await expect(gone.next()).rejects.toMatchObject({ name: 'InputError', code: 'not-found' })
})
