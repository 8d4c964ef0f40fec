/**
 * The library's door.
 *
 *     import { analyze } from 'cppcc'
 *     const { slogans, figures } = analyze('一、凝聚共识\n全年提交提案520件……')
 *
 * Its declarations compile without those of Node.js: what they reach says Uint8Array, and of `read` that is its errors alone.
 */
import { resolveOptions, shown, type Options, type Settings } from './options.js'
import { analyzeText } from './pipeline.js'
import { InputError } from './read/errors.js'
import { decodedText, listInputs, readInput } from './read/index.js'
import { documentJson, type DocumentJson } from './report/index.js'

export { parseNumber, type ParsedNumber } from './figures/index.js'
export { SettingsError, type Settings } from './options.js'
export { LexiconError } from './lexicon/index.js'
export { InputError } from './read/errors.js'
export type { DocumentJson, ReportJson } from './report/index.js'
export { DictionaryError, parseWords, SegmenterError, type SegmenterName, type Word } from './segment/index.js'
export { version } from './version.js'

/**
 * Analyses one text. Offsets in the result count its code points.
 * @param text The text as it is; it need not be clean, and may be in either script.
 * @param settings What differs from the defaults. Opening a segmenter and a lexicon takes a moment: for many texts, call
 *   `openAnalyzer` once.
 * @throws SettingsError when a setting is none or does not take its value; SegmenterError, LexiconError, DictionaryError
 *   when the settings name something that cannot be used; TypeError when the text is no string.
 */
export function analyze(text: string, settings: Settings = {}): DocumentJson {
  return openAnalyzer(settings)(text)
}

/** Resolves the settings once and gives back the function that analyses a text with them; `path` names it in the result. */
export function openAnalyzer(settings: Settings = {}): (text: string, path?: string) => DocumentJson {
  const options: Options = resolveOptions(settings)
  return (text, path = '-') => {
    if (typeof text !== 'string') throw new TypeError(`text: takes a string; not ${shown(text)}. Files are read by analyzeFiles`)
    if (typeof path !== 'string') throw new TypeError(`path: takes a string that names the text in the result; not ${shown(path)}`)
    return documentJson(analyzeText(decodedText(text, path), options))
  }
}

/**
 * Analyses files, folders and globs as `cppcc analyze` does, one document at a time. An input that cannot be read comes
 * as its InputError in its place.
 */
export async function* analyzeFiles(paths: readonly string[], settings: Settings = {}): AsyncGenerator<DocumentJson | InputError> {
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
    throw new TypeError(`paths: takes a list of files, folders and globs, like ['corpus/']; not ${shown(paths)}`)
  const options = resolveOptions(settings)
  const { inputs, failures } = await listInputs(paths)
  yield* failures
  for (const input of inputs) {
    try {
      for await (const text of readInput(input, { encoding: null, format: null, textField: 'text' }))
        yield text instanceof InputError ? text : documentJson(analyzeText(text, options))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield error
    }
  }
}
