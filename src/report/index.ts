import { csvFormat } from './csv.js'
import type { Format, FormatOptions } from './format.js'
import { jsonFormat, ndjsonFormat } from './json.js'
import { markdownFormat } from './markdown.js'
import { prettyFormat } from './pretty.js'

export { CorpusTotals, shareOf, type CorpusShare } from './corpus.js'
export { documentJson, PARTS, type Part } from './document.js'
export { FIGURE_FORMATS } from './figures.js'
export { explainMeasures } from './explain.js'
export type { Format, FormatOptions } from './format.js'
export { KEYWORD_FORMATS, METRIC_FORMATS } from './single.js'
export { terminalSafe } from './safe.js'
export { toolJson } from './tool.js'
export type { CorpusJson, DocumentJson, FailureJson, ReportJson, ToolJson } from './schema.js'

/** One file per format, all from the same document. */
export const FORMATS: Readonly<Record<string, (options: FormatOptions) => Format>> = {
  pretty: prettyFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
  csv: csvFormat,
  markdown: markdownFormat,
}
