import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/figures/candidate.js'
import { Context } from '../../src/figures/context.js'
import { GOVERNING, ruleOf } from '../../src/figures/governing.js'
import { Words } from '../../src/figures/words.js'
import { engines, withFigures } from './texts.js'

/** A clause and the actions of its figures in their order, `-` where one has none; # begins a comment. */
const rows = readFileSync(new URL('../cases/figures/actions.tsv', import.meta.url), 'utf8').split('\n').slice(1)
  .filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))

describe.each(engines.map((engine) => [engine.engine.name, engine] as const))('what was done, words by %s', (_, engine) => {
  test.each(rows)('%s', (clause, ...actions) => {
    expect(withFigures(clause!, engine).figures.map(({ action }) => action ?? '-')).toEqual(actions)
  })
})

describe('rules for the verb before what is counted', () => {
  test.each(GOVERNING)('$id: $reason', ({ id, clause, verb, action }) => {
    const { reading, tokens, figures } = withFigures(clause)
    const words = new Words(tokens)
    const context = new Context(reading.text, words, { start: 0, end: clause.length }, figures.map(({ span }) => span as Candidate))
    expect(ruleOf(context, words.indexAt(clause.indexOf(verb)), 0)?.id).toBe(id)
    expect(figures[0]!.action).toBe(action)
  })
})
