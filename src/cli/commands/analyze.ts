import { Command } from 'commander'
import { FORMATS, PARTS } from '../../report/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, parts, wholeNumber, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { runReport } from '../report.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { formatOptions } from '../style.js'

/** `cppcc analyze`: the whole report. */
export function analyzeCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('analyze').description('report slogans, figures, outline, keywords and measures')
  inputFlags(command)
  wordFlags(command)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
    .option('--stop-words <file>', 'words that are no keywords, one a line, beside ours')
    .option('--only <parts>', `of the report only these: ${PARTS.join(',')}`, parts)
    .option('--top <n>', 'how many keywords and ranked rows', wholeNumber(1), 20)
    .option('--jobs <n>', 'how many texts at once (default: as many as there are cores; the output is the same)', wholeNumber(1))
  outputFlags(command)
  return command.action(async (paths: string[], flags: Flags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const settings = settingsOf(flags)
    const options = optionsOf(settings, flags, io)
    const format = FORMATS[flags.json === true ? 'json' : (flags.format ?? 'pretty')]!(formatOptions(flags, io))
    exit(await runReport(paths, flags, io, { settings, options, parts: flags.only ?? PARTS, format, reported: reported(flags) }))
  })
}

/** The options that change a finding: a report that was made with the same ones can be compared. */
function reported({ encoding, inputFormat, textField, from, to, only, top, userWords, stopWords, lexicon }: Flags): Record<string, unknown> {
  const given = { encoding, inputFormat, textField, from, to, only: only ?? PARTS, top, userWords, stopWords, lexicon }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
}
