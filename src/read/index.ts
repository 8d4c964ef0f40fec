/**
 * The only room that reads input files: paths and globs to files, bytes to text, tables to one text a row.
 *
 * A text is kept as it was decoded, line ends, byte order mark and all, and every position in a report counts its
 * characters. An HTML file is one such text, tags included: what a reader does not see of it is edited away in
 * clean/, so that both laws hold for it as for any other and a finding points into the saved file. A row of a table
 * or an NDJSON record is a text of its own; its positions count from the start of its cell. Tables and NDJSON are read
 * as they come, in pieces of whole lines: their length costs no memory.
 */
import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { type Decoded, lineStartsOf, type SourceFormat, type Warning } from '../text/index.js'
import { refuseBinary, refuseControls } from './binary.js'
import { allOf, chunksOf, type Piece, pieces } from './bytes.js'
import { decodeBytes, requireEncoding } from './decode.js'
import { InputError, tooLarge } from './errors.js'
import type { Input } from './inputs.js'
import { longestText, tooLong } from './memory.js'
import { ndjsonRows } from './ndjson.js'
import type { Row, TextPiece } from './rows.js'

export { isEncoding } from './decode.js'
export { InputError, type InputCode } from './errors.js'
export type { Input, Inputs } from './inputs.js'
export { EXTENSIONS, type ListOptions, type Listing, listInputs } from './list.js'

export interface ReadOptions {
  /** A WHATWG name; null: detected from the bytes, of a table or NDJSON from its first MiB. */
  readonly encoding: string | null
  /** A SourceFormat; null: from the extension, and HTML from how the text begins. */
  readonly format: string | null
  /** The column or key that holds the text. */
  readonly textField: string
  /** Is told how many bytes more have been read. */
  readonly progress?: (bytes: number) => void
}

const FORMATS: Record<string, SourceFormat> = {
  '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.csv': 'csv', '.tsv': 'tsv', '.ndjson': 'ndjson', '.jsonl': 'ndjson',
}

/**
 * The texts of an input: one of a file, one a row of a table or NDJSON. A row that cannot be read is given as its
 * InputError, in its place; an input that cannot be read, or not read on, is thrown as one.
 */
export async function* readInput(input: Input, { encoding, format, textField, progress }: ReadOptions): AsyncGenerator<Decoded | InputError> {
  requireEncoding(input.path, encoding)
  const form = (format as SourceFormat | null) ?? FORMATS[extname(input.path).toLowerCase()] ?? null
  const chunks = counted(chunksOf(input), progress)
  if (form === 'csv' || form === 'tsv' || form === 'ndjson') yield* readRows(input.path, chunks, encoding, form, textField)
  else yield await readWhole(input, chunks, encoding, form)
}

async function* counted(chunks: AsyncIterable<Uint8Array>, progress: ReadOptions['progress']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress?.(chunk.length)
    yield chunk
  }
}

async function readWhole({ path, size }: Input, chunks: AsyncIterable<Uint8Array>, encoding: string | null, form: SourceFormat | null): Promise<Decoded | InputError> {
  // No character has more than four bytes, and a Chinese one mostly three.
  const most = 4 * longestText()
  const bytes = await allOf(chunks, most)
  refuseBinary(path, bytes)
  if (bytes.length > most) throw tooLong(path, Math.max(bytes.length, size ?? 0) / 3)
  const decoded = decode(path, bytes, encoding)
  refuseControls(path, decoded.text)
  return tooLong(path, decoded.text.length) ?? textOf(path, bytes, decoded.encoding, form ?? sniffed(decoded.text), decoded.text, null, decoded.warnings)
}

/** Bytes of a line in which a text could be short enough to be analysed: up to four a character, and other columns. */
const longestLine = (): number => 8 * longestText()

async function* readRows(path: string, chunks: AsyncIterable<Uint8Array>, forced: string | null, form: 'csv' | 'tsv' | 'ndjson', textField: string): AsyncGenerator<Decoded | InputError> {
  let encoding = forced
  let warnings: readonly Warning[] = []
  async function* decoded(found: AsyncIterable<Piece>): AsyncGenerator<TextPiece> {
    for await (const { bytes, offset, whole } of found) {
      if (bytes === null) {
        yield { text: null, whole }
        continue
      }
      if (offset === 0) refuseBinary(path, bytes)
      const piece = decode(path, bytes, encoding, offset)
      if (offset === 0) refuseControls(path, piece.text)
      encoding = piece.encoding
      warnings = [...warnings, ...piece.warnings]
      yield { text: piece.text, whole }
    }
  }
  const texts = decoded(pieces(chunks, forced, longestLine()))
  // What parses tables is loaded for them alone: it would be a twentieth of the program at every start.
  const rows = form === 'ndjson' ? ndjsonRows(path, texts, textField) : (await import('./tables.js')).tableRows(path, texts, form, textField, longestLine())
  for await (const row of rows) {
    const text = row instanceof InputError ? row : tooLong(row.path, row.text.length) ?? rowOf(row, encoding!, form, warnings)
    // What is wrong with a piece of the input is told of the first text in it.
    if (!(text instanceof InputError)) warnings = []
    yield text
  }
}

/** A text that a program has already: as if it had been read from a UTF-8 file of that name. */
export function decodedText(text: string, path: string): Decoded {
  return textOf(path, Buffer.from(text), 'utf-8', 'text', text, null, [])
}

function decode(path: string, bytes: Uint8Array, encoding: string | null, offset = 0): ReturnType<typeof decodeBytes> {
  try {
    return decodeBytes(path, bytes, encoding, offset)
  } catch (error) {
    throw error instanceof InputError ? error : tooLarge(path)
  }
}

const sniffed = (text: string): SourceFormat => (/^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 1000)) ? 'html' : 'text')

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
