import type { CorpusJson, DocumentJson, FailureJson, ToolJson } from './schema.js'

/**
 * A way of printing a run. The three parts are printed one after the other, as the documents are ready, so that no
 * format holds a corpus in memory. What a document prints does not depend on the others: any worker may print it.
 */
export interface Format {
  header(tool: ToolJson): string
  document(document: DocumentJson): string
  /** What stands between two documents; none: nothing. */
  readonly between?: string
  /** None: nothing is printed of the whole, so that nothing need be added up. */
  footer?(corpus: CorpusJson, failures: readonly FailureJson[]): string
}

/** How the formats for people print; resolved by the CLI. */
export interface FormatOptions {
  /** Rows of a ranked list that the formats for people print. */
  readonly top: number
  readonly colour: boolean
  /** Prefix cells that a spreadsheet would take for a formula. */
  readonly csvSafe: boolean
  /** Columns of the terminal. */
  readonly width: number
}
