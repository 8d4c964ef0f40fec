import type { Options, Settings } from '../options.js'
import { CorpusTotals, toolJson, type CorpusShare, type Part } from '../report/index.js'
import { engineOf } from '../segment/index.js'
import { version } from '../version.js'
import type { Flags } from './flags.js'
import type { Io } from './io.js'
import { runTask } from './run.js'
import { formatName, formatOptions } from './style.js'
import { formatOf, type ReportTask } from './tasks/report.js'

export interface ReportRun {
  readonly command: ReportTask['command']
  readonly settings: Settings
  readonly options: Options
  readonly parts: readonly Part[]
  /** The options that change a finding: a report that was made with the same ones can be compared. */
  readonly reported: Readonly<Record<string, unknown>>
}

/** The options that change what is read, and those a command adds: null where nothing was typed. */
export function reportedOptions({ encoding, inputFormat, textField, from, to, userWords }: Flags, more: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = { encoding, inputFormat, textField, from, to, userWords, ...more }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
}

/** Analyses the inputs and prints their report. Returns the exit status. */
export function runReport(paths: readonly string[], flags: Flags, io: Io, { command, settings, options, parts, reported }: ReportRun): Promise<number> {
  const { methods, reference, top } = options.keywords
  const task: ReportTask = { name: 'report', command, settings, parts, format: formatName(flags, 'pretty'), style: formatOptions(flags, io) }
  const format = formatOf(task)
  const totals = new CorpusTotals(methods.includes('keyness') ? { reference, top } : null)
  return runTask(paths, flags, io, {
    task,
    options,
    header: () => format.header(toolJson(version, engineOf(options.segment), options.provenance.lexicon, reported)),
    between: format.between,
    add(share) {
      if (share !== null) totals.add(share as CorpusShare)
    },
    footer: (failures) => format.footer?.(totals.json(), failures) ?? '',
  })
}
