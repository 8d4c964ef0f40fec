import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openCompiled } from './compiled.js'
import { COLUMNS, faultsOf, formulationOf, type Cells, type Formulation } from './formulation.js'
import { LexiconError, readUserFile, type NamedText, type Problem } from './user-file.js'

export interface Lexicon {
  /** Of the data files that made it, in hexadecimal: part of every result. */
  readonly sha256: string
  /** A user's formulations stand before ours and win where both have a wording. */
  readonly formulations: readonly Formulation[]
}

const OURS = new URL('../../src/lexicon/data/tifa.tsv', import.meta.url)
let ours: Lexicon | null = null

/**
 * Our formulations and, before them, those of a user's file (TSV with a header, or JSON: a list of objects; the columns
 * of our own file, of which only `canonical` is required), by its path or as it was read.
 * @throws LexiconError when the file cannot be read or has a fault.
 */
export function loadLexicon(user: string | NamedText | null = null): Lexicon {
  ours ??= shippedLexicon()
  if (user === null) return ours
  const theirs = lexiconOf(typeof user === 'string' ? readLexiconFile(user) : user)
  return {
    sha256: hash(ours.sha256 + theirs.sha256),
    formulations: [...theirs.formulations, ...ours.formulations],
  }
}

/**
 * Every fault of a user's lexicon file; none when it can be used.
 * @throws LexiconError when the file cannot be read.
 */
export function checkLexicon(file: string): Problem[] {
  const { name, text } = readLexiconFile(file)
  return parseLexicon(name, text).problems
}

/** A user's lexicon as it is written, for whoever must read the file once and no more. @throws LexiconError */
export const readLexiconFile = (file: string): NamedText => readUserFile(file, `a lexicon is a TSV or JSON file with the columns ${COLUMNS.join(', ')}`)

/** Formulations of a file's text, and what is wrong with it. JSON is told by the file's name. */
export function parseLexicon(file: string, text: string): { formulations: Formulation[]; problems: Problem[] } {
  const problems: Problem[] = []
  const fault = (row: number | null, message: string): void => { problems.push({ file, row, message }) }
  const rows = file.endsWith('.json') ? jsonRows(text, fault) : tsvRows(text, fault)
  const seen = new Map<string, number>()
  const formulations: Formulation[] = []
  for (const { row, cells } of rows) {
    const faults = faultsOf(cells)
    const canonical = cells['canonical'] ?? ''
    const before = seen.get(canonical)
    if (before !== undefined && canonical !== '') faults.push(`canonical ${canonical} stands in row ${before} already`)
    seen.set(canonical, before ?? row)
    for (const message of faults) fault(row, message)
    if (faults.length === 0) formulations.push(formulationOf(cells))
  }
  if (problems.length === 0 && formulations.length === 0) fault(null, 'the lexicon has no rows; write one for each formulation, of which only canonical is required')
  return { formulations, problems }
}

/** A test keeps our file without faults; a row that had one would be passed over, not stop every command. */
function shippedLexicon(): Lexicon {
  const bytes = readFileSync(OURS)
  const sha256 = hash(bytes)
  return openCompiled(sha256) ?? { sha256, formulations: parseLexicon('tifa.tsv', bytes.toString('utf8')).formulations }
}

function lexiconOf({ name, text }: NamedText): Lexicon {
  const { formulations, problems } = parseLexicon(name, text)
  if (problems.length > 0) throw new LexiconError(problems)
  return { sha256: hash(text), formulations }
}

interface Row { readonly row: number; readonly cells: Cells }
type Fault = (row: number | null, message: string) => void

function tsvRows(text: string, fault: Fault): Row[] {
  let header: string[] | null = null
  const rows: Row[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const cells = line.split('\t').map((cell) => cell.trim())
    if (header === null) {
      header = cells
      checkHeader(header, (message) => fault(i + 1, message))
    } else if (cells.length > header.length) fault(i + 1, `${cells.length} cells, but the header has ${header.length}`)
    else rows.push({ row: i + 1, cells: Object.fromEntries(header.map((column, k) => [column, cells[k] ?? ''])) })
  })
  return header === null || (header as string[]).includes('canonical') ? rows : []
}

function checkHeader(header: readonly string[], fault: (message: string) => void): void {
  if (!header.includes('canonical')) return fault(`the header has no column canonical; it takes ${COLUMNS.join(', ')}, tab-separated`)
  for (const column of header)
    if (!(COLUMNS as readonly string[]).includes(column)) fault(`unknown column ${column || '(empty)'}; it takes ${COLUMNS.join(', ')}`)
}

/** A lexicon in JSON, as short as it can be. */
const ENTRIES = '[{ "canonical": "…" }]'

function jsonRows(text: string, fault: Fault): Row[] {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch (error) {
    fault(null, `it is no JSON (${(error as Error).message}). Mend it there, or end the name of a TSV file in .tsv`)
    return []
  }
  if (!Array.isArray(list)) {
    fault(null, `it is no list; write ${ENTRIES}`)
    return []
  }
  return list.flatMap((entry: unknown, i) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      fault(i + 1, `is no object; write ${ENTRIES}`)
      return []
    }
    for (const key of Object.keys(entry)) if (!(COLUMNS as readonly string[]).includes(key)) fault(i + 1, `unknown column ${key}; it takes ${COLUMNS.join(', ')}`)
    return [{ row: i + 1, cells: Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, cellOf(value)])) }]
  })
}

const cellOf = (value: unknown): string => (Array.isArray(value) ? value.join('|') : value === null || value === undefined ? '' : String(value))
const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

