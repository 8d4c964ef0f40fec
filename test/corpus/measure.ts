import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resolveOptions } from '../../src/options.js'
import { analyzeText } from '../../src/pipeline.js'
import { InputError, listInputs, readInput } from '../../src/read/index.js'
import { documentJson } from '../../src/report/index.js'
import { pool, scoreDocument, type Gold, type Scores } from './score.js'

export const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))

export const golds = readdirSync(corpus).filter((name) => name.endsWith('.gold.json')).map((name) => ({
  name,
  gold: JSON.parse(readFileSync(`${corpus}${name}`, 'utf8')) as Gold,
}))

/** The program's scores on the corpus, all documents pooled. */
export async function scoreCorpus(): Promise<Scores> {
  const options = resolveOptions()
  const scores: Scores[] = []
  for (const { gold } of golds) {
    const { inputs } = await listInputs([`${corpus}${gold.source}`])
    for await (const decoded of readInput([...inputs][0]!, { encoding: null, format: null, textField: 'text' })) {
      if (decoded instanceof InputError) throw decoded
      scores.push(scoreDocument(documentJson(analyzeText(decoded, options)), gold, decoded.source.text))
    }
  }
  return pool(scores)
}
