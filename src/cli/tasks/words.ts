import { resolveOptions, type Options, type Settings } from '../../options.js'
import { outline } from '../../outline/index.js'
import { segmentText } from '../../pipeline.js'
import { WORD_FORMATS, type Worded, type WordFormat } from '../../report/words/index.js'
import { explain, knownWords } from '../../segment/index.js'
import type { Decoded } from '../../text/index.js'
import type { Print } from '../done.js'

export interface WordsTask {
  readonly name: 'words'
  readonly settings: Settings
  /** Whether the lexicon's terms are kept whole. */
  readonly terms: boolean
  /** The engine's own words alone. */
  readonly plain: boolean
  readonly format: string
}

export const wordFormatOf = ({ format }: WordsTask): WordFormat => WORD_FORMATS[format]!()

/** The options with the words that the task knows. */
export function withWords({ settings, terms, plain }: WordsTask, options: Options): Options {
  return { ...options, segment: { ...options.segment, words: plain ? null : knownWords(settings.userWords, { terms }) } }
}

export function printWords(task: WordsTask, base = resolveOptions(task.settings)): Print {
  const options = withWords(task, base)
  const format = wordFormatOf(task)
  const worded = (decoded: Decoded): Worded => {
    const text = segmentText(decoded, options)
    if (task.format === 'vrt') return outline(text, options.outline)
    return task.format === 'explain' ? { ...text, reasons: explain(text, options.segment) } : text
  }
  return (decoded) => {
    const text = worded(decoded)
    return { printed: format.document(text), share: null, warnings: text.warnings }
  }
}
