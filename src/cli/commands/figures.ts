import { Command } from 'commander'
import { FIGURE_FORMATS } from '../../report/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { runReport } from '../report.js'
import { optionsOf, settingsOf } from '../resolve.js'

/** `cppcc figures`: the stated quantities alone, a row a figure. */
export function figuresCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('figures').description('list the stated quantities: value, unit, what is counted, what was done, and what does not add up')
  inputFlags(command)
  wordFlags(command)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
  outputFlags(command, Object.keys(FIGURE_FORMATS))
  return command.action(async (paths: string[], flags: Flags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const settings = settingsOf(flags)
    exit(await runReport(paths, flags, io, {
      settings,
      options: optionsOf(settings, flags, io),
      parts: ['figures'],
      command: 'figures',
      reported: { lexicon: flags.lexicon ?? null },
    }))
  })
}
