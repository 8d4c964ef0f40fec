/** Tables and NDJSON longer than one piece: what comes of them does not depend on where they are cut, nor on how their bytes come. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { pieces } from '../../src/read/bytes.js'
import { InputError, readInput, type ReadOptions } from '../../src/read/index.js'
import type { Decoded } from '../../src/text/index.js'

/** An input whose bytes come in chunks of a size. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

interface Told { rows: string[]; warnings: string[] }

/** The rows as they are given, and last the error that ended the input; and their warnings by row. */
async function read(path: string, bytes: Uint8Array, chunk = 100_000, options: Partial<ReadOptions> = {}): Promise<Told> {
  const told: Told = { rows: [], warnings: [] }
  const tell = (row: Decoded | InputError): void => {
    if (row instanceof Error) told.rows.push(`${row.path} ${row.code}: ${row.message}`)
    else {
      told.rows.push(`${row.source.path} ${row.source.encoding} ${row.source.sha256}`)
      for (const { message } of row.warnings) told.warnings.push(`${row.source.path} ${message}`)
    }
  }
  try {
    for await (const row of readInput({ path, raw: null, stream: chunked(bytes, chunk), size: null }, { encoding: null, format: null, textField: 'text', ...options })) tell(row)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    tell(error)
  }
  return told
}

const SENTENCE = '人民政协是专门协商机构，要把协商民主贯穿履行职能全过程。'.repeat(3)
const MEBI = 1 << 20
const ndjson = (count: number, text = SENTENCE): string => Array.from({ length: count }, (_, i) => `{"text":"${text}${i}"}\n`).join('')
const csv = (count: number, delimiter = ','): string => `id${delimiter}text\n${Array.from({ length: count }, (_, i) => `${i}${delimiter}"一、${SENTENCE}\n二、${SENTENCE}"\n`).join('')}`
/** Past two pieces in every encoding. */
const MANY = 12_000

describe('where an input is cut', () => {
  test.each([['utf-8', '\ufeff'], ['gb18030', ''], ['big5', ''], ['utf-16le', '\ufeff'], ['utf-16be', '\ufeff']])('%s: NDJSON gives the same rows however its bytes come', async (encoding, mark) => {
    // 上 of U+4E0A and Ċ of U+010A hold the byte of a line feed in UTF-16.
    const bytes = iconv.encode(mark + ndjson(MANY, encoding === 'big5' ? '上人民政協是專門協商機構'.repeat(8) : `上${SENTENCE}Ċ`), encoding)
    expect(bytes.length).toBeGreaterThan(2 * MEBI)
    const whole = await read('a.ndjson', bytes, bytes.length)
    expect(whole.rows).toHaveLength(MANY)
    expect(new Set(whole.rows.map((row) => row.split(' ')[1]))).toEqual(new Set([encoding === 'big5' ? 'big5-hkscs' : encoding]))
    expect(whole.warnings).toEqual([])
    for (const chunk of [65_521, MEBI + 1]) expect(await read('a.ndjson', bytes, chunk)).toEqual(whole)
  })
  test.each([['a.csv', ','], ['a.tsv', '\t']])('%s: cells with line ends in them', async (name, delimiter) => {
    const whole = await read(name, Buffer.from(csv(MANY, delimiter)))
    expect(whole.rows).toHaveLength(MANY)
    expect(new Set(whole.rows.map((row) => row.split(' ')[2])).size).toBe(1)
    expect(await read(name, Buffer.from(csv(MANY, delimiter)), 65_521)).toEqual(whole)
  })
  test('pieces are whole lines, and all of them', async () => {
    const bytes = Buffer.from(ndjson(MANY))
    const found: Uint8Array[] = []
    for await (const piece of pieces(chunked(bytes, 50_001), null, 4 * MEBI)) {
      expect(piece.bytes!.at(-1)).toBe(10)
      expect(piece.offset).toBe(found.reduce((sum, { length }) => sum + length, 0))
      expect(piece.bytes!.length).toBeLessThanOrEqual(MEBI)
      found.push(piece.bytes!)
    }
    expect(Buffer.concat(found).equals(bytes)).toBe(true)
  })
})

describe('lines without end', () => {
  const long = (length: number): Buffer => Buffer.concat([Buffer.from('前\n'), Buffer.alloc(length, 'x'), Buffer.from('\n后\n')])
  const lines = async (bytes: Uint8Array, most: number, encoding: string | null = null): Promise<(string | number | null)[]> => {
    const found: (string | number | null)[] = []
    for await (const piece of pieces(chunked(bytes, 100_000), encoding, most)) found.push(piece.bytes && (piece.bytes.length > 100 ? piece.bytes.length : new TextDecoder(encoding ?? 'utf-8').decode(piece.bytes)))
    return found
  }
  test('one that is longer than a piece makes a longer piece', async () => {
    expect(await lines(long(5 * MEBI), 8 * MEBI)).toEqual(['前\n', 5 * MEBI + 5])
  })
  test('one that is longer than any text is passed over', async () => {
    expect(await lines(long(20 * MEBI), 8 * MEBI)).toEqual(['前\n', null, '后\n'])
    expect(await lines(long(20 * MEBI).subarray(0, -5), 8 * MEBI)).toEqual(['前\n', null])
  })
  test('in UTF-16 too', async () => {
    const bytes = iconv.encode(`前\n${'上'.repeat(10 * MEBI)}\n后\n`, 'utf-16le')
    expect(await lines(bytes, 8 * MEBI, 'utf-16le')).toEqual(['前\n', null, '后\n'])
  })
})

describe('faults on the way', () => {
  test('a line that is none does not keep the others', async () => {
    const { rows } = await read('a.ndjson', Buffer.from(`${ndjson(MANY)}nonsense\n${ndjson(2)}`))
    expect(rows).toHaveLength(MANY + 3)
    expect(rows[MANY]).toBe(`a.ndjson#line=${MANY + 1} bad-row: this line is no JSON. NDJSON has one whole object on each line.`)
  })
  test('rows before a fault of a table are given, then the fault', async () => {
    const { rows } = await read('a.csv', Buffer.from(`${csv(MANY)}1,协"商"\n2,协商\n`))
    expect(rows).toHaveLength(MANY + 1)
    expect(rows.at(-1)).toMatch(new RegExp(`^a\\.csv bad-table: no valid table near line ${2 * MANY + 2}: `, 'u'))
  })
  test('a quote that never closes', async () => {
    const { rows } = await read('a.csv', Buffer.from(`text\n协商\n"${`${SENTENCE}\n`.repeat(MANY)}`))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^a\.csv bad-table: no valid table near line \d+: Quote Not Closed\./u)
  })
  test('stray quotes in TSV: told from the first piece', async () => {
    const rows = Array.from({ length: MANY }, (_, i) => `${i}\t"引号${SENTENCE}\n`).join('')
    expect((await read('a.tsv', Buffer.from(`id\ttext\n${rows}`))).rows).toHaveLength(MANY)
    // One cell alone that opens and never closes; and one that the end of the piece cuts off.
    const open = `id\ttext\n1\t"引号\n${`2\t${SENTENCE}\n`.repeat(MANY)}`
    expect((await read('a.tsv', Buffer.from(open))).rows).toHaveLength(MANY + 1)
  })
  test('bytes that are no text: told of the first row of the piece that has them, with their offset', async () => {
    const before = Buffer.from(ndjson(MANY))
    const bytes = Buffer.concat([before, Buffer.from('{"text":"协'), Buffer.from([0xff]), Buffer.from('商"}\n'), Buffer.from(ndjson(2))])
    const { rows, warnings } = await read('a.ndjson', bytes)
    expect(rows).toHaveLength(MANY + 3)
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^a\\.ndjson#line=\\d+ one place is no utf-8, the first at byte ${before.length + 12};`, 'u'))])
  })
  test('a binary, and a table without the column, end at once', async () => {
    expect((await read('a.ndjson', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3 * MEBI)]))).rows).toEqual([expect.stringMatching(/^a\.ndjson binary: a PDF/u)])
    expect((await read('a.csv', Buffer.from(csv(MANY)), 100_000, { textField: '正文' })).rows).toEqual([expect.stringMatching(/^a\.csv no-column: no column 正文 \(it has id, text\)/u)])
  })
})

test('the bytes read are told', async () => {
  let bytes = 0
  await read('a.ndjson', Buffer.from(ndjson(MANY)), 100_000, { progress: (more) => { bytes += more } })
  expect(bytes).toBe(Buffer.byteLength(ndjson(MANY)))
})
test('standard input without a form is one text', async () => {
  expect((await read('-', Buffer.from(ndjson(3)))).rows).toHaveLength(1)
  expect((await read('-', Buffer.from(ndjson(3)), 100, { format: 'ndjson' })).rows).toHaveLength(3)
})
