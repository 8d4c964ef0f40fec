import { stringify } from 'csv-stringify/sync'
import type { Format, FormatOptions } from './format.js'
import { COLUMNS, rowsOf } from './rows.js'
import type { DocumentJson } from './schema.js'

type Cell = string | number | boolean | null

/** RFC 4180 with a header line, UTF-8, LF: every finding of every document in one long table (see rows.ts). */
export const csvFormat = (options: Pick<FormatOptions, 'csvSafe'>): Format => csvTable(COLUMNS, rowsOf, options)

/** A table of its own columns, some rows a document. */
export function csvTable<Row>(columns: readonly (keyof Row & string)[], rows: (document: DocumentJson) => readonly Row[], { csvSafe }: Pick<FormatOptions, 'csvSafe'>): Format {
  const print = (records: Cell[][]): string =>
    stringify(records, { escape_formulas: csvSafe, cast: { boolean: (value) => String(value) } })
  return {
    header: () => print([[...columns]]),
    document: (document) => print(rows(document).map((row) => columns.map((column) => row[column] as Cell))),
  }
}
