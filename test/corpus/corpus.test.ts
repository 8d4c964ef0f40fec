import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyzeText } from '../../src/pipeline.js'
import { resolveOptions } from '../../src/options.js'
import { listInputs, readInput } from '../../src/read/index.js'
import { documentJson } from '../../src/report/index.js'
import { f1, pool, scoreDocument, type Gold, type Scores } from './score.js'

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
const golds = readdirSync(corpus).filter((name) => name.endsWith('.gold.json')).map((name) => ({
  name,
  gold: JSON.parse(readFileSync(`${corpus}${name}`, 'utf8')) as Gold,
}))

/** A score must not fall below its floor: `measure<TAB>floor`. Raise a floor when the program has got better. */
const floors = readFileSync(new URL('./floors.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split('\t')).map(([measure, floor]) => ({ measure: measure!, floor: Number(floor) }))

describe('the corpus against its gold', () => {
  const scores: Scores[] = []
  beforeAll(async () => {
    const options = resolveOptions()
    for (const { gold } of golds) {
      const { inputs } = await listInputs([`${corpus}${gold.source}`], {})
      for await (const decoded of readInput(inputs[0]!, { encoding: null, format: null, textField: 'text' }))
        scores.push(scoreDocument(documentJson(analyzeText(decoded, options)), gold, decoded.source.text))
    }
  })

  test('every document has a gold file, every gold file its document', () => {
    const documents = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
    expect(documents.filter((name) => !existsSync(`${corpus}${name.replace(/\.txt$/u, '.gold.json')}`))).toEqual([])
    expect(golds.filter(({ gold }) => !documents.includes(gold.source)).map(({ name }) => name)).toEqual([])
    expect(golds.length).toBeGreaterThanOrEqual(8)
  })
  test.each(floors)('$measure is at least $floor', ({ measure, floor }) => {
    const tally = pool(scores).get(measure)!
    const seen = `${measure} ${f1(tally).toFixed(3)}\n missed ${tally.misses.join('\n missed ')}\n extra ${tally.extras.join('\n extra ')}`
    expect(f1(tally), seen).toBeGreaterThanOrEqual(floor)
  })
})
