import { conlluWords } from './conllu.js'
import type { WordFormat } from './document.js'
import { explainedWords } from './explain.js'
import { jsonWords, ndjsonWords } from './json.js'
import { plainWords } from './plain.js'
import { vrtWords } from './vrt.js'

export type { WordFormat, Worded } from './document.js'

/** Ways of printing words, one file each. */
export const WORD_FORMATS: Readonly<Record<string, () => WordFormat>> = {
  words: plainWords,
  json: jsonWords,
  ndjson: ndjsonWords,
  conllu: conlluWords,
  vrt: vrtWords,
  explain: explainedWords,
}
