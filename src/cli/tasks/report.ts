import type { Options, Settings } from '../../options.js'
import { analyzeReading } from '../../pipeline.js'
import { documentJson, FIGURE_FORMATS, FORMATS, KEYWORD_FORMATS, METRIC_FORMATS, shareOf, type Format, type FormatOptions, type Part } from '../../report/index.js'
import type { Print } from '../done.js'

/** The report or a part of it, in one of its formats. */
export interface ReportTask {
  readonly name: 'report'
  readonly settings: Settings
  readonly parts: readonly Part[]
  readonly command: keyof typeof REPORTS
  readonly format: string
  readonly style: FormatOptions
}

/** The formats of each command that prints reports. */
export const REPORTS = { analyze: FORMATS, figures: FIGURE_FORMATS, keywords: KEYWORD_FORMATS, metrics: METRIC_FORMATS }

export const formatOf = ({ command, format, style }: ReportTask): Format => REPORTS[command][format]!(style)

/** The share is a `CorpusShare`; null where the format prints nothing of all texts together. */
export function printReport(task: ReportTask, options: Options): Print {
  const format = formatOf(task)
  return (text) => {
    const analysed = analyzeReading(text, options)
    const document = documentJson(analysed, task.parts)
    return { printed: format.document(document), share: format.footer ? shareOf(document, analysed) : null, warnings: document.warnings }
  }
}
