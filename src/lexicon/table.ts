import { readFileSync } from 'node:fs'

/** The data files are shipped as they are: people read them, correct them and cite them. */
const folder = new URL('../../src/lexicon/data/', import.meta.url)

/** The rows of one of the lexicon's tab-separated files, each a record by column name. */
export function readTable(name: string): Record<string, string>[] {
  return parseTable(readFileSync(new URL(name, folder), 'utf8'))
}

/** Rows of a tab-separated text with a header line. Lines that are empty or begin with `#` are passed over. */
export function parseTable(text: string): Record<string, string>[] {
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const columns = (header ?? '').split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]))
  })
}
