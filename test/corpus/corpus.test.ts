import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { corpus, golds, scoreCorpus } from './measure.js'
import { f1, type Scores } from './score.js'

/** A score must not fall below its floor: `measure<TAB>floor`. Raise a floor when the program has got better. */
const floors = readFileSync(new URL('./floors.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split('\t')).map(([measure, floor]) => ({ measure: measure!, floor: Number(floor) }))

describe('the corpus against its gold', () => {
  let scores: Scores
  beforeAll(async () => { scores = await scoreCorpus() })

  test('every document has a gold file, every gold file its document', () => {
    const documents = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
    expect(documents.filter((name) => !existsSync(`${corpus}${name.replace(/\.txt$/u, '.gold.json')}`))).toEqual([])
    expect(golds.filter(({ gold }) => !documents.includes(gold.source)).map(({ name }) => name)).toEqual([])
    expect(golds.length).toBeGreaterThanOrEqual(8)
  })
  test('every measure has a floor', () => {
    expect(floors.map(({ measure }) => measure).sort()).toEqual([...scores.keys()].sort())
  })
  test.each(floors)('$measure is at least $floor', ({ measure, floor }) => {
    const tally = scores.get(measure)!
    const seen = `${measure} ${f1(tally).toFixed(3)}\n missed ${tally.misses.join('\n missed ')}\n extra ${tally.extras.join('\n extra ')}`
    expect(f1(tally), seen).toBeGreaterThanOrEqual(floor)
  })
})
