import { readFileSync } from 'node:fs'

/** The data files are shipped as they are: people read them, correct them and cite them. */
const folder = new URL('../../src/lexicon/data/', import.meta.url)

/** The rows of one of the lexicon's tab-separated files, each a record by column name. */
export function readTable(name: string): Record<string, string>[] {
  return parseTable(readFileSync(new URL(name, folder), 'utf8'))
}

/** Rows of a tab-separated text with a header line. Lines that are empty or begin with `#` are passed over. */
export function parseTable(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  let columns: readonly string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#') || line.trim() === '') continue
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
