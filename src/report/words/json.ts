import type { Place } from '../../text/index.js'
import { placer, type WordFormat, type Worded } from './document.js'

/**
 * What `segment --format ndjson` prints, a document a line. The texts of `tokens`, joined, are `reading`; offsets are
 * those of every output: code points of the decoded source, half-open.
 */
export interface WordsJson {
  readonly schema: 'cppcc.words/1'
  readonly source: { readonly path: string; readonly bytes: number; readonly sha256: string; readonly encoding: string; readonly format: string }
  readonly script: Worded['script']
  readonly reading: string
  readonly paragraphs: readonly Place[]
  readonly sentences: readonly Place[]
  readonly tokens: readonly { readonly text: string; readonly tag: string; readonly span: Place }[]
}

function wordsJson(text: Worded): WordsJson {
  const place = placer(text)
  const { path, bytes, sha256, encoding, format } = text.source
  return {
    schema: 'cppcc.words/1',
    source: { path, bytes, sha256, encoding, format },
    script: text.script,
    reading: text.reading.text,
    paragraphs: text.blocks.map(place),
    sentences: text.sentences.map(place),
    tokens: text.tokens.map((token) => ({ text: token.text, tag: token.tag, span: place(token) })),
  }
}

/** One object: the tool, the documents, and what could not be read. */
export function jsonWords(): WordFormat {
  return {
    header: (tool) => `{"schema":"cppcc.words/1",\n"tool":${JSON.stringify(tool)},\n"documents":[`,
    document: (text) => `\n${JSON.stringify(wordsJson(text))}`,
    between: ',',
    footer: (failures) => `\n],\n"failures":${JSON.stringify(failures)}}\n`,
  }
}

export function ndjsonWords(): WordFormat {
  return { header: () => '', document: (text) => `${JSON.stringify(wordsJson(text))}\n`, footer: () => '' }
}
