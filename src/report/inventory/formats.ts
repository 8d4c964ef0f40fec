import { stringify } from 'csv-stringify/sync'
import type { FormatOptions } from '../format.js'
import { terminalSafe } from '../safe.js'
import type { FailureJson, ToolJson } from '../schema.js'
import { alignedTable } from '../table.js'
import type { InventoryRow, Quotation } from './rows.js'

export interface InventoryReport {
  readonly tool: ToolJson
  readonly documents: number
  readonly rows: readonly InventoryRow[]
  readonly failures: readonly FailureJson[]
}
type InventoryFormat = (report: InventoryReport, options: Pick<FormatOptions, 'top' | 'csvSafe'>) => string

/** Ways of printing an inventory of slogans. */
export const INVENTORY_FORMATS: Readonly<Record<string, InventoryFormat>> = {
  pretty({ documents, rows }, { top }) {
    const shown = rows.slice(0, top)
    const head = `${rows.length} slogans in ${texts(documents)}${shown.length < rows.length ? `, the first ${shown.length} shown (--top)` : ''}`
    if (shown.length === 0) return `${head}\n`
    if (shown.some(({ quotations }) => quotations.length > 0)) return `${[head, ...shown.flatMap(concordance)].join('\n')}\n`
    const table = alignedTable(
      ['count', 'texts', 'kind', 'slogan', 'first', 'last'],
      shown.map((row) => [String(row.count), String(row.documents), row.kind, terminalSafe(row.canonical), row.first ?? '', row.last ?? '']),
      [0, 1],
    )
    return `${[head, ...table].join('\n')}\n`
  },
  csv: ({ rows }, { csvSafe }) => stringify([
    ['canonical', 'kind', 'category', 'count', 'documents', 'first', 'last', 'forms', 'known', 'number', 'members', 'confidence'],
    ...rows.map((row) => [row.canonical, row.kind, row.category, row.count, row.documents, row.first, row.last, row.forms.join('|'), row.known, row.number, row.members.join('|'), row.confidence]),
  ], { escape_formulas: csvSafe, cast: { boolean: (value) => String(value) } }),
  json: ({ tool, documents, rows, failures }) => `${JSON.stringify({ schema: 'cppcc.slogans/1', tool, documents, slogans: rows, failures }, null, 2)}\n`,
}

const texts = (count: number): string => `${count} ${count === 1 ? 'text' : 'texts'}`

function concordance(row: InventoryRow): string[] {
  return ['', `${terminalSafe(row.canonical)}  ${row.kind}, ${row.count} in ${texts(row.documents)}`, ...row.quotations.map(line)]
}
const line = ({ path, line, before, text, after }: Quotation): string => `  ${terminalSafe(`${path}:${line}  ${before}【${text}】${after}`)}`

/** The rows as a lexicon file that --lexicon takes; a person reviews it before it is one. */
export function asLexicon(rows: readonly InventoryRow[]): string {
  const cell = (text: string): string => text.replace(/[\t\r\n|]/gu, ' ')
  const lines = rows.map((row) => [
    cell(row.canonical),
    row.forms.map(cell).filter((form, i, all) => form !== cell(row.canonical) && all.indexOf(form) === i).join('|'),
    row.kind,
    '',
    row.number === null ? '' : String(row.number),
    row.number !== null && row.members.length === row.number ? row.members.map(cell).join('|') : '',
    '',
    '',
    `found by cppcc: ${row.count} in ${texts(row.documents)}${row.first === null ? '' : `, first ${row.first}`}`,
  ].join('\t'))
  return `${['canonical\taliases\tkind\tcategory\tnumeral\tmembers\tsince\tverb\tsource', ...lines].join('\n')}\n`
}
