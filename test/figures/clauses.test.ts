import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { engines, shown, withFigures } from './texts.js'

const rows = parseTable(readFileSync(new URL('../cases/figures/clauses.tsv', import.meta.url), 'utf8'))

/** The expected item where the item found holds it or is held by it; else the item found. */
function lenient(found: string, wanted: string | undefined): string {
  const [mine, theirs] = [found.split('|'), (wanted ?? '').split('|')]
  const [a, b] = [mine[4]!, theirs[4] ?? '']
  if (b.startsWith('=')) {
    mine[4] = `=${a}`
    return mine.join('|')
  }
  if (a !== '' && b !== '' && (a.includes(b) || b.includes(a))) mine[4] = b
  return mine.join('|')
}

describe.each(engines.map((engine) => [engine.engine.name, engine] as const))('figures of a clause, words by %s', (_, engine) => {
  test.each(rows)('$clause', ({ clause, figures }) => {
    const wanted = figures === '-' ? [] : figures!.split(' ; ')
    expect(withFigures(clause!, engine).figures.map((f, i) => lenient(shown(f), wanted[i]))).toEqual(wanted)
  })
})
