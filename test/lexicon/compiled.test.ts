import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openCompiled } from '../../src/lexicon/compiled.js'
import { parseLexicon, wordingsOf } from '../../src/lexicon/index.js'

const table = readFileSync(new URL('../../src/lexicon/data/tifa.tsv', import.meta.url), 'utf8')
const sha256 = createHash('sha256').update(table).digest('hex')

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
  test('is not used for another table, nor when it is damaged', () => {
    expect(openCompiled(sha256.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')))).toBeNull()
    const folder = mkdtempSync(join(tmpdir(), 'cppcc-'))
    try {
      writeFileSync(join(folder, 'half.json'), '{"sha256": "')
      expect(openCompiled(sha256, pathToFileURL(join(folder, 'half.json')))).toBeNull()
      expect(openCompiled(sha256, pathToFileURL(join(folder, 'none.json')))).toBeNull()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
