import type { Analysed } from '../../text/index.js'
import { enumerationsJson, issuesJson } from '../document.js'
import { Placed } from '../placed.js'
import type { DocumentJson, FailureJson, OutlineJson, ToolJson } from '../schema.js'
import { outlineJson } from '../sections.js'

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
  const at = new Placed(text)
  return {
    schema: 'cppcc.outline/1',
    source: { path: text.source.path },
    metadata: { ...text.metadata, speakers: text.metadata.speakers.map(({ name, role }) => ({ name, role })) },
    outline: outlineJson(text, at),
    outlineIssues: issuesJson(text.outlineIssues, at),
    enumerations: enumerationsJson(text, at),
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
