import { stringify } from 'csv-stringify/sync'
import type { Format, FormatOptions } from './format.js'
import { COLUMNS, rowsOf } from './rows.js'

/** RFC 4180 with a header line, UTF-8, LF: every finding of every document in one long table (see rows.ts). */
export function csvFormat({ csvSafe }: Pick<FormatOptions, 'csvSafe'>): Format {
  const print = (records: (string | number | boolean | null)[][]): string =>
    stringify(records, { escape_formulas: csvSafe, cast: { boolean: (value) => String(value) } })
  return {
    header: () => print([COLUMNS]),
    document: (document) => print(rowsOf(document).map((row) => COLUMNS.map((column) => row[column]))),
    footer: () => '',
  }
}
