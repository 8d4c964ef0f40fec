import { Command } from 'commander'
import { explainMeasures, METRIC_FORMATS } from '../../report/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wholeNumber, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { reportedOptions, runReport } from '../report.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { fileSink, streamSink } from '../sink.js'
import { formatName } from '../style.js'

interface MetricFlags extends Flags {
  explain?: boolean
  window?: number
}

/** `cppcc metrics`: the measures alone, of each text, its sections and all texts together. */
export function metricsCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('metrics').description('report text measures: length, diversity, density, readability, repetition')
  inputFlags(command)
  wordFlags(command)
    .option('--explain', 'print what each measure is, its unit and its source, and read nothing')
    .option('--window <n>', 'words of a window of MATTR', wholeNumber(2), 500)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
  outputFlags(command, Object.keys(METRIC_FORMATS))
  return command.action(async (paths: string[], flags: MetricFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    if (flags.explain === true) {
      const sink = flags.output === undefined ? streamSink(io.stdout) : fileSink(flags.output)
      await sink.write(explainMeasures(formatName(flags, 'pretty')))
      return sink.close()
    }
    const settings = { ...settingsOf(flags), window: flags.window }
    exit(await runReport(paths, flags, io, {
      settings,
      options: optionsOf(settings, flags, io),
      parts: ['metrics'],
      command: 'metrics',
      reported: reportedOptions(flags, { window: flags.window, lexicon: flags.lexicon }),
    }))
  })
}
