import { Places, type Analysed, type Span } from '../../text/index.js'
import type { DocumentJson, FailureJson, OutlineJson, SpanJson, ToolJson } from '../schema.js'
import { entryOf } from '../sections.js'

/** What `cppcc outline --format json` prints of a document. */
export interface OutlineDocument {
  readonly schema: 'cppcc.outline/1'
  readonly source: { readonly path: string }
  readonly metadata: DocumentJson['metadata']
  readonly outline: NonNullable<DocumentJson['outline']>
  readonly outlineIssues: NonNullable<DocumentJson['outlineIssues']>
  readonly enumerations: NonNullable<DocumentJson['enumerations']>
}

export function outlineDocument(text: Analysed): OutlineDocument {
  const places = new Places(text.source)
  const place = (span: Span): SpanJson => places.of(text.alignment.toSource(span))
  return {
    schema: 'cppcc.outline/1',
    source: { path: text.source.path },
    metadata: { ...text.metadata, speakers: text.metadata.speakers.map(({ name, role }) => ({ name, role })) },
    outline: text.outline.map(entryOf(text, place)),
    outlineIssues: text.outlineIssues.map(({ kind, message, span }) => ({ kind, message, span: place(span) })),
    enumerations: text.enumerations.map((e) => ({ text: e.text, count: e.count, found: e.found, span: place(e.span) })),
  }
}

/** A way of printing outlines; the parts are printed as the documents are ready. */
export interface OutlineFormat {
  header(tool: Pick<ToolJson, 'name' | 'version'>): string
  document(document: OutlineDocument): string
  /** What stands between two documents; none: nothing. */
  readonly between?: string
  footer(failures: readonly FailureJson[]): string
}

/** Marker and title as a reader sees them: 一、工作回顾; 一是 要拓展思路. */
export const labelOf = ({ marker, title }: OutlineJson): string => (marker === '' || /[、．.)）—●◆■]$/u.test(marker) ? marker + title : `${marker} ${title}`)
