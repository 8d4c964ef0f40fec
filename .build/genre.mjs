/**
 * Builds src/lexicon/data/genre.tsv, the genre profile: for each word that can be a keyword, in how many of the given texts
 * it stands and how often. `npm run build && node .build/genre.mjs 'the sample documents of cppcc' corpus/*.txt`
 * The shipped table is made from corpus/, which was written for this project; any other public texts of the genre will do.
 */
import { writeFileSync } from 'node:fs'
import { ProfileBuilder } from '../dist/keywords/index.js'
import { resolveOptions } from '../dist/options.js'
import { segmentText } from '../dist/pipeline.js'
import { listInputs, readInput } from '../dist/read/index.js'

const [name, ...paths] = process.argv.slice(2)
const options = resolveOptions({ idf: 'jieba' })
const builder = new ProfileBuilder()
const { inputs } = await listInputs(paths, {})
for (const input of inputs)
  for await (const text of readInput(input, { encoding: null, format: null, textField: 'text' })) builder.add(segmentText(text, options))
writeFileSync(new URL('../src/lexicon/data/genre.tsv', import.meta.url), builder.table(name))
