import { readFileSync } from 'node:fs'

/** The data files are shipped as they are: people read them, correct them and cite them. */
const folder = new URL('../../src/lexicon/data/', import.meta.url)

/**
 * Two columns of one of the lexicon's tab-separated files, row by row: what any of them is read for. These thousands of
 * rows are read at each start, where records by column name take three times as long.
 */
export function readPairs(name: string, first: string, second: string): [string, string][] {
  const pairs: [string, string][] = []
  let at: readonly [number, number] | null = null
  for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
    if (isPassedOver(line)) continue
    const cells = line.split('\t')
    if (at === null) {
      const columns = cells.map((cell) => cell.trim())
      at = [columns.indexOf(first), columns.indexOf(second)]
    } else pairs.push([(cells[at[0]] ?? '').trim(), (cells[at[1]] ?? '').trim()])
  }
  return pairs
}

/** Rows of a tab-separated text with a header line, each a record by column name. */
export function parseTable(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  let columns: readonly string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    if (isPassedOver(line)) continue
    const cells = line.split('\t')
    if (columns === null) {
      columns = cells
      continue
    }
    const row: Record<string, string> = {}
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = (cells[i] ?? '').trim()
    rows.push(row)
  }
  return rows
}

/** Comments, and lines without anything. */
const isPassedOver = (line: string): boolean => line.startsWith('#') || line.trim() === ''
