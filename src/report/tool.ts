import type { Engine } from '../text/index.js'
import type { ToolJson } from './schema.js'

/** What made a report: the same tool on the same input gives the same bytes. `options` are those that change a finding. */
export function toolJson(version: string, engine: Engine, lexicon: string, options: Readonly<Record<string, unknown>>): ToolJson {
  return {
    name: 'cppcc',
    version,
    segmenter: `${engine.name} ${engine.version}`,
    dictionary: engine.dictionary,
    lexicon,
    options: { ...options },
  }
}
