import type { Options, Settings } from '../options.js'
import { CorpusTotals, toolJson, type Format, type Part } from '../report/index.js'
import { engineOf } from '../segment/index.js'
import { version } from '../version.js'
import { openAnalyst } from './analyst.js'
import type { Flags } from './flags.js'
import type { Io } from './io.js'
import { listFor, runDocuments } from './run.js'

export interface ReportTask {
  readonly settings: Settings
  readonly options: Options
  readonly parts: readonly Part[]
  readonly format: Format
  /** The options that change a finding: a report that was made with the same ones can be compared. */
  readonly reported: Readonly<Record<string, unknown>>
}

/** The options that change what is read, and those a command adds: null where nothing was typed. */
export function reportedOptions({ encoding, inputFormat, textField, from, to, userWords }: Flags, more: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = { encoding, inputFormat, textField, from, to, userWords, ...more }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
}

/** Analyses the inputs and prints their report. Returns the exit status. */
export async function runReport(paths: readonly string[], flags: Flags, io: Io, { settings, options, parts, format, reported }: ReportTask): Promise<number> {
  const { methods, reference, top } = options.keywords
  const totals = new CorpusTotals(methods.includes('keyness') ? { reference, top } : null)
  const listed = await listFor(paths, flags, io)
  const analyst = await openAnalyst(listed.inputs, options, { settings, parts }, flags.jobs)
  try {
    return await runDocuments(paths, flags, io, {
      header: () => format.header(toolJson(version, engineOf(options.segment), options.provenance.lexicon, reported)),
      analyse: (text) => analyst.analyse(text),
      print({ document, size }) {
        totals.add(document, size)
        return format.document(document)
      },
      footer: (failures) => format.footer(totals.json(), failures),
      warnings: ({ document }) => document.warnings,
      parallel: analyst.parallel,
    }, listed)
  } finally {
    await analyst.close()
  }
}
