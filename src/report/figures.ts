import { csvTable } from './csv.js'
import type { Format, FormatOptions } from './format.js'
import { jsonFormat } from './json.js'
import { markdownFormat } from './markdown.js'
import { prettyFormat } from './pretty.js'
import type { DocumentJson, SpanJson } from './schema.js'

/** A figure as a row to be summed, grouped and joined: what it says, and where it stands in which text of which day. */
type FigureRow = Omit<NonNullable<DocumentJson['figures']>[number], 'span'> & SpanJson & {
  readonly path: string
  readonly date: string | null
}
const COLUMNS = [
  'path', 'date', 'section', 'line', 'column', 'start', 'end', 'text', 'value', 'max', 'unit', 'item', 'action', 'approx', 'masked', 'period', 'rate', 'basis',
] as const

const figureRows = ({ source: { path }, metadata: { date }, figures }: DocumentJson): FigureRow[] =>
  (figures ?? []).map(({ section, span: { line, column, start, end }, text, value, max, unit, item, action, approx, masked, period, rate, basis }) =>
    ({ path, date, section, line, column, start, end, text, value, max, unit, item, action, approx, masked, period, rate, basis }))

/** `cppcc figures`: CSV and NDJSON print a figure a row, JSON and Markdown the documents. */
export const FIGURE_FORMATS: Readonly<Record<string, (options: FormatOptions) => Format>> = {
  pretty: prettyFormat,
  json: jsonFormat,
  ndjson: () => ({ header: () => '', document: (document) => figureRows(document).map((row) => `${JSON.stringify(row)}\n`).join('') }),
  csv: (options) => csvTable<FigureRow>(COLUMNS, figureRows, options),
  markdown: markdownFormat,
}
