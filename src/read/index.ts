/**
 * The only room that reads input files: paths and globs to files, bytes to text, tables to one text a row.
 *
 * A text is kept as it was decoded, line ends, byte order mark and all, and every position in a report counts its
 * characters. An HTML file is one such text, tags included: what a reader does not see of it is edited away in
 * clean/, so that both laws hold for it as for any other and a finding points into the saved file. A row of a table
 * or an NDJSON record is a text of its own; its positions count from the start of its cell.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { type Decoded, lineStartsOf, type SourceFormat, type Warning } from '../text/index.js'
import { refuseBinary, refuseControls } from './binary.js'
import { decodeBytes } from './decode.js'
import { fileError, InputError, tooLarge, tooLargeForMemory } from './errors.js'
import type { Input } from './list.js'
import { ndjsonRows, type Row, tableRows } from './tables.js'

export { isEncoding } from './decode.js'
export { InputError, type InputCode } from './errors.js'
export { EXTENSIONS, type Input, type ListOptions, type Listing, listInputs } from './list.js'

export interface ReadOptions {
  /** A WHATWG name; null: detected from the bytes. */
  readonly encoding: string | null
  /** A SourceFormat; null: from the extension, and HTML from how the text begins. */
  readonly format: string | null
  /** The column or key that holds the text. */
  readonly textField: string
}

const FORMATS: Record<string, SourceFormat> = {
  '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.csv': 'csv', '.tsv': 'tsv', '.ndjson': 'ndjson', '.jsonl': 'ndjson',
}

/**
 * The texts of an input: one of a file, one a row of a table or NDJSON. A row that cannot be read is given as its
 * InputError, in its place; an input that cannot be read at all is thrown as one.
 */
export async function* readInput(input: Input, { encoding, format, textField }: ReadOptions): AsyncGenerator<Decoded | InputError> {
  const bytes = input.bytes ?? await bytesOf(input)
  refuseBinary(input.path, bytes)
  const decoded = decode(input.path, bytes, encoding)
  refuseControls(input.path, decoded.text)
  const form = (format as SourceFormat | null) ?? formatOf(input.path, decoded.text)
  if (form !== 'csv' && form !== 'tsv' && form !== 'ndjson') {
    yield tooLong(input.path, decoded.text) ?? textOf(input.path, bytes, decoded.encoding, form, decoded.text, null, decoded.warnings)
    return
  }
  const rows = form === 'ndjson' ? ndjsonRows(input.path, decoded.text, textField) : tableRows(input.path, decoded.text, form, textField)
  let warnings = decoded.warnings
  for (const row of rows) {
    yield row instanceof InputError ? row : tooLong(row.path, row.text) ?? rowOf(row, decoded.encoding, form, warnings)
    warnings = []
  }
}

/**
 * What a character takes on its way through all stages, as measured at the peak on texts dense with findings; those
 * made of nothing but headings take twice as much, ordinary ones a third.
 */
const BYTES_PER_CHARACTER = 500
/** Of the heap's limit, what V8 counts in for short-lived objects, where no text is kept: three half-spaces, larger from V8 13 on. */
const YOUNG = 3 * 2 ** 20 * (Number.parseInt(process.versions.v8) < 13 ? 16 : 64)

function tooLong(path: string, { length }: string): InputError | null {
  const needed = length * BYTES_PER_CHARACTER
  const limit = getHeapStatistics().heap_size_limit - YOUNG
  return needed > limit ? tooLargeForMemory(path, needed, limit) : null
}

/** A text that a program has already: as if it had been read from a UTF-8 file of that name. */
export function decodedText(text: string, path: string): Decoded {
  return textOf(path, Buffer.from(text), 'utf-8', 'text', text, null, [])
}

async function bytesOf({ path, raw }: Input): Promise<Uint8Array> {
  try {
    return await readFile(raw === null ? path : Buffer.from(raw))
  } catch (error) {
    throw fileError(path, error)
  }
}

function decode(path: string, bytes: Uint8Array, encoding: string | null): ReturnType<typeof decodeBytes> {
  try {
    return decodeBytes(path, bytes, encoding)
  } catch (error) {
    throw error instanceof InputError ? error : tooLarge(path)
  }
}

function formatOf(path: string, text: string): SourceFormat {
  const known = FORMATS[extname(path).toLowerCase()]
  if (known !== undefined) return known
  return /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 1000)) ? 'html' : 'text'
}

/** A JSON string may hold half of a character, which no program could write out again: it is read as U+FFFD. */
function rowOf({ path, text, fields }: Row, encoding: string, format: SourceFormat, warnings: readonly Warning[]): Decoded {
  const bytes = Buffer.from(text)
  const whole = bytes.toString()
  const broken = whole === text ? [] : [{ code: 'lone-surrogate', message: 'half a character (a lone surrogate) was read as U+FFFD.' }]
  return textOf(path, bytes, encoding, format, whole, fields, [...warnings, ...broken])
}

function textOf(path: string, bytes: Uint8Array, encoding: string, format: SourceFormat, text: string, fields: Row['fields'] | null, warnings: readonly Warning[]): Decoded {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { source: { path, bytes: bytes.length, sha256, encoding, format, text, lineStarts: lineStartsOf(text), fields }, warnings }
}
