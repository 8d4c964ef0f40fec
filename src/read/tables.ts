import { parse } from 'csv-parse/sync'
import { InputError } from './errors.js'

/** One row of a table: its text, its other columns, and the place that names it (RFC 7111 and RFC 5147 fragments). */
export interface Row {
  readonly path: string
  readonly text: string
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * The rows of a CSV or TSV file (RFC 4180; the first row names the columns). `#row=2` is the first one below the
 * header. A tab-separated file whose quotes do not close is read as having none, which most programs mean by TSV.
 */
export function tableRows(path: string, text: string, format: 'csv' | 'tsv', textField: string): Row[] {
  const [header = [], ...rows] = format === 'tsv' ? tsv(path, text) : cells(path, text, ',', '"')
  const columns = header.map((name) => name.trim())
  const at = columns.indexOf(textField)
  if (at < 0) throw noColumn(path, textField, columns)
  return rows.map((row, i) => ({
    path: `${path}#row=${i + 2}`,
    text: row[at] ?? '',
    fields: Object.fromEntries(columns.flatMap((name, k) => (k === at ? [] : [[name, row[k] ?? null]]))),
  }))
}

function tsv(path: string, text: string): string[][] {
  try {
    return cells(path, text, '\t', '"')
  } catch {
    return cells(path, text, '\t', false)
  }
}

function cells(path: string, text: string, delimiter: string, quote: string | false): string[][] {
  try {
    return parse(text, { bom: true, delimiter, quote, relax_column_count: true, skip_empty_lines: true })
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` near line ${String(error.lines)}` : ''
    throw new InputError(path, 'bad-table', `no valid table${line}: ${reason(error)} Mend it, or export it again with a library.`)
  }
}

/** csv-parse tells the state of its parser after the colon; the first clause is for people. */
const reason = (error: unknown): string => (error instanceof Error ? `${error.message.split(/[:,]/u)[0]!.trim()}.` : 'unreadable.')

/** The records of an NDJSON file (one JSON object a line), and an error for each line that is none. */
export function* ndjsonRows(path: string, text: string, textField: string): Generator<Row | InputError> {
  let number = 0
  for (const line of eachLine(text.replace(/^\ufeff/u, ''))) {
    number++
    if (line.trim() !== '') yield record(`${path}#line=${number}`, line, textField)
  }
}

function record(path: string, line: string, textField: string): Row | InputError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return new InputError(path, 'bad-row', 'this line is no JSON. NDJSON has one whole object on each line.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new InputError(path, 'bad-row', 'this line is no JSON object. NDJSON has one object on each line.')
  }
  if (isDeeper(value, DEEPEST)) return new InputError(path, 'bad-row', `this record nests deeper than ${DEEPEST} levels. Flatten it first.`)
  const { [textField]: text, ...fields } = value as Record<string, unknown>
  if (typeof text !== 'string') return noColumn(path, textField, Object.keys(value))
  return { path, text, fields }
}

/** Deeper ones cannot be written out again: JSON.stringify and copies to a worker run out of stack. */
const DEEPEST = 100

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

function* eachLine(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
  }
}

const noColumn = (path: string, wanted: string, columns: readonly string[]): InputError => {
  const names = columns.slice(0, 12).join(', ')
  return new InputError(path, 'no-column', `no column ${wanted}${names === '' ? '' : ` (it has ${names})`}. Name the one that holds the text with --text-field.`)
}
