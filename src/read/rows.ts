import { InputError } from './errors.js'

/** Decoded whole lines of an input; null in the place of one line that is longer than any text can be. */
export interface TextPiece {
  readonly text: string | null
  /** Whether this is all of the input. */
  readonly whole: boolean
}

/** One row of a table: its text, its other columns, and the place that names it (RFC 7111 and RFC 5147 fragments). */
export interface Row {
  readonly path: string
  readonly text: string
  readonly fields: Readonly<Record<string, unknown>>
}

export const noColumn = (path: string, wanted: string, columns: readonly string[]): InputError => {
  const names = columns.slice(0, 12).join(', ')
  return new InputError(path, 'no-column', `no column ${wanted}${names === '' ? '' : ` (it has ${names})`}. Name the one that holds the text with --text-field.`)
}
