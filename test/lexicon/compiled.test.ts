import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { endianness, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openCompiled } from '../../src/lexicon/compiled.js'
import { parseLexicon, wordingsOf } from '../../src/lexicon/index.js'

const table = readFileSync(new URL('../../src/lexicon/data/tifa.tsv', import.meta.url), 'utf8')
const sha256 = createHash('sha256').update(table).digest('hex')

const NAMES = ['tifa.json', 'tifa.bin'] as const
type Files = Record<(typeof NAMES)[number], Buffer>
const replaced = (bytes: Buffer, part: string, by: string): Buffer => Buffer.from(bytes.toString('latin1').replace(part, by), 'latin1')

describe('our lexicon as it is built', () => {
  const compiled = openCompiled(sha256)
  const { formulations } = parseLexicon('tifa.tsv', table)

  test('holds what the table holds', () => {
    expect(compiled?.sha256).toBe(sha256)
    expect(compiled?.formulations).toEqual(formulations)
  })
  test('has the wordings that are made of it, in their order', () => {
    const [built, made] = [wordingsOf(compiled!.formulations), wordingsOf(formulations)]
    expect(built.lengths).toEqual(made.lengths)
    expect(built.owners).toEqual(made.owners)
    expect(built.automaton.tables()).toEqual(made.automaton.tables())
    expect(built.of(0)).toBe(compiled!.formulations[built.owners[0]!])
  })
  test('is not used for another table', () => {
    expect(openCompiled(sha256.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')))).toBeNull()
  })
  test.each<[string, (files: Files) => Partial<Files>]>([
    ['cut off', ({ 'tifa.json': text }) => ({ 'tifa.json': text.subarray(0, 100) })],
    ['a byte of it another one', ({ 'tifa.bin': bytes }) => ({ 'tifa.bin': Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1)! ^ 1)]) })],
    ['of a machine with another byte order', ({ 'tifa.bin': bytes }) => ({ 'tifa.bin': replaced(bytes, `"${endianness()}"`, '"??"') })],
    ['of two builds', ({ 'tifa.bin': bytes }) => ({ 'tifa.bin': replaced(bytes, sha256, '0'.repeat(64)) })],
  ])('is not used when it is %s', (_, spoil) => {
    const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(new URL(`../../dist/lexicon/${name}`, import.meta.url))])) as Files
    const open = (held: Partial<Files>): unknown => {
      const folder = mkdtempSync(join(tmpdir(), 'cppcc-'))
      for (const [name, bytes] of Object.entries(held)) writeFileSync(join(folder, name), bytes)
      try {
        return openCompiled(sha256, pathToFileURL(`${folder}/`))
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
    expect(open(files)).not.toBeNull()
    expect(open({ ...files, ...spoil(files) })).toBeNull()
  })
  test('is not used where it was not built', () => {
    expect(openCompiled(sha256, pathToFileURL(`${tmpdir()}/`))).toBeNull()
  })
})
