import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { engines, withFigures } from './texts.js'

/** A clause and the actions of its figures in their order, `-` where one has none; # begins a comment. */
const rows = readFileSync(new URL('../cases/figures/actions.tsv', import.meta.url), 'utf8').split('\n').slice(1)
  .filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))

describe.each(engines.map((engine) => [engine.engine.name, engine] as const))('what was done, words by %s', (_, engine) => {
  test.each(rows)('%s', (clause, ...actions) => {
    expect(withFigures(clause!, engine).figures.map(({ action }) => action ?? '-')).toEqual(actions)
  })
})
