import { csvTable } from './csv.js'
import type { Format, FormatOptions } from './format.js'
import { jsonFormat, ndjsonFormat } from './json.js'
import { markdownFormat } from './markdown.js'
import { prettyFormat } from './pretty.js'
import type { DocumentJson } from './schema.js'

/** The formats of the commands that print one part of the report: as for all of it, but CSV has that part's own columns. */
const withCsv = (csv: (options: FormatOptions) => Format): Readonly<Record<string, (options: FormatOptions) => Format>> =>
  ({ pretty: prettyFormat, json: jsonFormat, ndjson: ndjsonFormat, csv, markdown: markdownFormat })

interface KeywordRow {
  readonly path: string
  readonly method: string
  readonly rank: number
  readonly term: string
  readonly tag: string
  readonly count: number
  readonly score: number
  readonly logRatio: number | null
  readonly referenceCount: number | null
  /** Of the places, semicolons between them. */
  readonly lines: string
}
const KEYWORD_COLUMNS = ['path', 'method', 'rank', 'term', 'tag', 'count', 'score', 'logRatio', 'referenceCount', 'lines'] as const

function keywordRows({ source: { path }, keywords }: DocumentJson): KeywordRow[] {
  const ranks = new Map<string, number>()
  return (keywords ?? []).map(({ method, term, tag, count, score, logRatio, referenceCount, places }) => {
    const rank = (ranks.get(method) ?? 0) + 1
    ranks.set(method, rank)
    return { path, method, rank, term, tag, count, score, logRatio, referenceCount, lines: [...new Set(places.map(({ line }) => line))].join(';') }
  })
}
/** `cppcc keywords` */
export const KEYWORD_FORMATS = withCsv((options) => csvTable<KeywordRow>(KEYWORD_COLUMNS, keywordRows, options))

interface MetricRow {
  readonly path: string
  /** A top-level section's id; null for the whole document. */
  readonly section: string | null
  readonly measure: string
  readonly value: number | null
  readonly unit: string
  readonly of: number | null
  readonly ofUnit: string | null
}
const METRIC_COLUMNS = ['path', 'section', 'measure', 'value', 'unit', 'of', 'ofUnit'] as const

function metricRows({ source: { path }, metrics, sectionMetrics }: DocumentJson): MetricRow[] {
  const rows = (section: string | null, measures: NonNullable<DocumentJson['metrics']>): MetricRow[] =>
    Object.entries(measures).map(([measure, { value, unit, of }]) => ({ path, section, measure, value, unit, of: of?.count ?? null, ofUnit: of?.unit ?? null }))
  return [...rows(null, metrics ?? {}), ...(sectionMetrics ?? []).flatMap(({ section, metrics: measures }) => rows(section, measures))]
}
/** `cppcc metrics` */
export const METRIC_FORMATS = withCsv((options) => csvTable<MetricRow>(METRIC_COLUMNS, metricRows, options))
