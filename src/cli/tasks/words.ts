import type { Options, Settings } from '../../options.js'
import { outline } from '../../outline/index.js'
import { WORD_FORMATS, type Worded, type WordFormat } from '../../report/words/index.js'
import { explain, knownWords, segment } from '../../segment/index.js'
import type { Simplified } from '../../text/index.js'
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

export function printWords(task: WordsTask, base: Options): Print {
  const options = withWords(task, base)
  const format = wordFormatOf(task)
  const worded = (simplified: Simplified): Worded => {
    const text = segment(simplified, options.segment)
    if (task.format === 'vrt') return outline(text, options.outline)
    return task.format === 'explain' ? { ...text, reasons: explain(text, options.segment) } : text
  }
  return (simplified) => {
    const text = worded(simplified)
    return { printed: format.document(text), share: null, warnings: text.warnings }
  }
}
