import { Command } from 'commander'
import { PARTS } from '../../report/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, parts, wholeNumber, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { reportedOptions, runReport } from '../report.js'
import { optionsOf, settingsOf } from '../resolve.js'

/** `cppcc analyze`: the whole report. */
export function analyzeCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('analyze').description('report slogans, figures, outline, keywords and measures')
  inputFlags(command)
  wordFlags(command)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
    .option('--stop-words <file>', 'words that are no keywords, one a line, beside ours')
    .option('--only <parts>', `of the report only these: ${PARTS.join(',')}`, parts)
    .option('--top <n>', 'how many keywords and ranked rows', wholeNumber(1), 20)
  outputFlags(command)
  return command.action(async (paths: string[], flags: Flags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const settings = settingsOf(flags)
    const options = optionsOf(settings, flags, io)
    const wanted = flags.only ?? PARTS
    exit(await runReport(paths, flags, io, {
      settings,
      options,
      parts: wanted,
      command: 'analyze',
      reported: reportedOptions(flags, { only: wanted, top: flags.top, stopWords: flags.stopWords, lexicon: flags.lexicon }),
    }))
  })
}
