import { stringify } from 'csv-stringify/sync'
import { DEFINITIONS, SHARE } from '../metrics/index.js'

/** What each measure is: its unit, what it is taken over, its definition and whose formula it is. */
export function explainMeasures(format: string): string {
  const rows = [...DEFINITIONS, SHARE].map(({ id, unit, of, definition, source }) => ({ id, unit, of, definition, source }))
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  if (format === 'csv') return stringify(rows, { header: true })
  if (format === 'markdown')
    return `| measure | unit | of | definition | source |\n| --- | --- | --- | --- | --- |\n${rows.map((r) => `| ${r.id} | ${r.unit} | ${r.of ?? ''} | ${r.definition} | ${r.source} |\n`).join('')}`
  return rows.map((r) => `${r.id}\n  ${r.definition}\n  unit: ${r.unit}${r.of === null ? '' : `; of: ${r.of}`}\n  source: ${r.source}\n`).join('')
}
