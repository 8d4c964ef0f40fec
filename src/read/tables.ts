import { CsvError, type Options, parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import { InputError } from './errors.js'
import { noColumn, type Row, type TextPiece } from './rows.js'

/**
 * The rows of a CSV or TSV file (RFC 4180; the first row names the columns) as they come. `#row=2` is the first one below
 * the header. A tab-separated file whose quotes do not close is read as having none, which most programs mean by TSV;
 * whether they do is told from its first piece.
 * @param most Code units of the longest row.
 * @throws InputError from where on it is no table; the rows before have been given.
 */
export async function* tableRows(path: string, pieces: AsyncIterable<TextPiece>, format: 'csv' | 'tsv', textField: string, most: number): AsyncGenerator<Row> {
  let columns: readonly string[] | null = null
  let at = -1
  let number = 1
  for await (const cells of records(path, pieces, format, most)) {
    if (columns === null) {
      columns = cells.map((name) => name.trim())
      at = columns.indexOf(textField)
      if (at < 0) throw noColumn(path, textField, columns)
    } else {
      const fields = Object.fromEntries(columns.flatMap((name, k) => (k === at ? [] : [[name, cells[k] ?? null]])))
      yield { path: `${path}#row=${++number}`, text: cells[at] ?? '', fields }
    }
  }
  if (columns === null) throw noColumn(path, textField, [])
}

async function* records(path: string, pieces: AsyncIterable<TextPiece>, format: 'csv' | 'tsv', most: number): AsyncGenerator<string[]> {
  const found: string[][] = []
  let parser: Fed | null = null
  try {
    for await (const { text, whole } of pieces) {
      if (text === null) throw notATable(path, `a line is longer than any text that could be analysed.`)
      parser ??= new Fed(format === 'csv' || quotesClose(text, whole) ? OPTIONS[format] : { ...OPTIONS.tsv, quote: false }, most, found)
      await parser.feed(text)
      yield* found.splice(0)
    }
    await parser?.feed(null)
  } catch (error) {
    yield* found.splice(0)
    throw error instanceof CsvError ? notATable(path, reason(error), error) : error
  }
  yield* found.splice(0)
}

const COMMON: Options = { bom: true, relax_column_count: true, skip_empty_lines: true }
const OPTIONS = { csv: { ...COMMON, delimiter: ',' }, tsv: { ...COMMON, delimiter: '\t' } } satisfies Record<string, Options>

/** csv-parse, fed a piece at a time. Its records are taken from it as it finds them: those before an error count. */
class Fed {
  private readonly parser
  private failed: Error | null = null

  constructor(options: Options, most: number, found: string[][]) {
    const on_record = (record: string[]): null => {
      found.push(record)
      return null
    }
    this.parser = parse({ ...options, max_record_size: most, on_record }).on('error', (error) => { this.failed = error })
  }

  /** Null is the end. */
  async feed(text: string | null): Promise<void> {
    await new Promise<void>((resolve) => {
      if (text === null) this.parser.on('error', () => resolve()).end(resolve)
      else this.parser.write(text, () => resolve())
    })
    if (this.failed) throw this.failed
  }
}

/** A quoted cell of a TSV that the end of the first piece cuts off may close later, if it has not been open for too long. */
const STILL_OPEN = 1 << 16

function quotesClose(text: string, whole: boolean): boolean {
  let closed = 0
  try {
    parseWhole(text, { ...OPTIONS.tsv, on_record: (_, { bytes }) => { closed = bytes } })
    return true
  } catch (error) {
    return !whole && error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED' && Buffer.byteLength(text) - closed < STILL_OPEN
  }
}

function notATable(path: string, why: string, error?: CsvError): InputError {
  const line = error && 'lines' in error ? ` near line ${String(error.lines)}` : ''
  return new InputError(path, 'bad-table', `no valid table${line}: ${why} Mend it, or export it again with a library.`)
}

/** csv-parse tells the state of its parser after the colon; the first clause is for people. */
const reason = ({ code, message }: CsvError): string =>
  code === 'CSV_MAX_RECORD_SIZE' ? 'a row is longer than any text that could be analysed, or a quote in it never closes.' : `${message.split(/[:,]/u)[0]!.trim()}.`
