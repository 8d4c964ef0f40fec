import type { Simplified } from '../../text/index.js'
import type { FailureJson } from '../schema.js'
import { diffNormal } from './diff.js'
import { jsonNormal } from './json.js'
import { textNormal } from './text.js'

/** A way of printing what the cleaner makes of texts. */
export interface NormalFormat {
  header(): string
  document(text: Simplified): string
  /** What stands between two documents; none: nothing. */
  readonly between?: string
  footer(failures: readonly FailureJson[]): string
}
export interface NormalOptions {
  /** Print chrome too, with the reading as it stands; else the document's own paragraphs, one a line. */
  readonly chrome: boolean
  /** Head every text with its path. */
  readonly heads: boolean
}

/** The formats of `cppcc normalize`. */
export const NORMAL_FORMATS: Readonly<Record<string, (options: NormalOptions) => NormalFormat>> = {
  text: textNormal,
  diff: diffNormal,
  json: jsonNormal,
}
