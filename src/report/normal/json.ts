import { Alignment, blocksOf, type Place, Places, type Simplified, type Warning } from '../../text/index.js'
import type { NormalFormat } from './index.js'

/** What `normalize --format json` prints of a text. Replaying `edits` on the decoded source gives `reading`. */
export interface NormalJson {
  readonly source: { readonly path: string; readonly bytes: number; readonly sha256: string; readonly encoding: string; readonly format: string; readonly fields: Simplified['source']['fields'] }
  readonly warnings: readonly Warning[]
  readonly script: Simplified['script']
  readonly reading: string
  /** The document's own, one a paragraph. */
  readonly paragraphs: readonly { readonly text: string; readonly span: Place }[]
  readonly chrome: readonly { readonly rule: string; readonly span: Place }[]
  readonly edits: readonly { readonly because: string; readonly before: string; readonly after: string; readonly span: Place }[]
}

function normalJson({ source, warnings, script, reading, chrome }: Simplified): NormalJson {
  const places = new Places(source)
  const alignment = new Alignment(reading.edits)
  const { path, bytes, sha256, encoding, format, fields } = source
  return {
    source: { path, bytes, sha256, encoding, format, fields },
    warnings,
    script,
    reading: reading.text,
    paragraphs: blocksOf(reading.text, chrome, alignment).map((block) => ({ text: block.text, span: places.of(alignment.toSource(block)) })),
    chrome: chrome.map(({ rule, source: span }) => ({ rule, span: places.of(span) })),
    edits: reading.edits.map(({ source: span, text, because }) => ({ because, before: source.text.slice(span.start, span.end), after: text, span: places.of(span) })),
  }
}

/** One object: the documents, and what could not be read. */
export function jsonNormal(): NormalFormat {
  return {
    header: () => '{"schema":"cppcc.normal/1",\n"documents":[',
    document: (text) => `\n${JSON.stringify(normalJson(text))}`,
    between: ',',
    footer: (failures) => `\n],\n"failures":${JSON.stringify(failures)}}\n`,
  }
}
