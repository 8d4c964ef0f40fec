import type { DocumentJson, OutlineJson, SpanJson } from './schema.js'

/** One finding as a row of the table that CSV prints. Every row has every column; what does not apply is null. */
export interface Row {
  readonly path: string
  readonly finding: 'heading' | 'enumeration' | 'slogan' | 'figure' | 'keyword' | 'measure'
  readonly kind: string | null
  readonly text: string | null
  readonly canonical: string | null
  readonly count: number | null
  readonly value: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly item: string | null
  readonly action: string | null
  readonly approx: string | null
  readonly masked: boolean | null
  readonly period: string | null
  readonly rate: string | null
  readonly basis: string | null
  readonly level: number | null
  readonly marker: string | null
  readonly section: string | null
  readonly line: number | null
  readonly column: number | null
  readonly start: number | null
  readonly end: number | null
}

const EMPTY: Row = {
  path: '', finding: 'heading', kind: null, text: null, canonical: null, count: null, value: null, max: null, unit: null,
  item: null, action: null, approx: null, masked: null, period: null, rate: null, basis: null, level: null, marker: null, section: null,
  line: null, column: null, start: null, end: null,
}
export const COLUMNS = Object.keys(EMPTY) as (keyof Row)[]

/**
 * A document's findings as one long table: a row a heading, enumeration, occurrence of a slogan, figure, keyword and
 * measure. `kind` is the scheme, the slogan's kind, the keyword's tag or the measure's name.
 */
export function rowsOf(document: DocumentJson): Row[] {
  const { path } = document.source
  const place = ({ line, column, start, end }: SpanJson) => ({ line, column, start, end })
  const rows: Row[] = []
  const heading = (node: OutlineJson): void => {
    const { scheme, title, level, marker, id, span } = node
    rows.push({ ...EMPTY, path, finding: 'heading', kind: scheme, text: title, level, marker, section: id, ...place(span) })
    node.children.forEach(heading)
  }
  document.outline?.forEach(heading)
  for (const { text, count, found, span } of document.enumerations ?? [])
    rows.push({ ...EMPTY, path, finding: 'enumeration', text, count, value: found, ...place(span) })
  for (const { canonical, kind, masked, count, occurrences } of document.slogans ?? [])
    for (const { text, section, span } of occurrences)
      rows.push({ ...EMPTY, path, finding: 'slogan', kind, text, canonical, count, masked, section, ...place(span) })
  for (const { text, value, max, unit, item, action, approx, masked, period, rate, basis, section, span } of document.figures ?? [])
    rows.push({ ...EMPTY, path, finding: 'figure', text, value, max, unit, item, action, approx, masked, period, rate, basis, section, ...place(span) })
  for (const { term, tag, count, score } of document.keywords ?? [])
    rows.push({ ...EMPTY, path, finding: 'keyword', kind: tag, text: term, count, value: score })
  for (const [name, { value, unit, of }] of Object.entries(document.metrics ?? {}))
    rows.push({ ...EMPTY, path, finding: 'measure', kind: name, value, unit, count: of?.count ?? null, item: of?.unit ?? null })
  return rows
}
