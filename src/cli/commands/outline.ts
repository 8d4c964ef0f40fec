import { Command } from 'commander'
import { OUTLINE_FORMATS } from '../../report/outline/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { runTask } from '../run.js'
import { formatName, formatOptions } from '../style.js'
import { outlineFormatOf, type OutlineTask } from '../tasks/outline.js'

interface OutlineFlags extends Flags {
  leads: boolean
}

/** `cppcc outline`: the section tree alone, with what stands under each heading. */
export function outlineCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('outline').description('print the section tree of texts: headings, announced points, faults of numbering')
  inputFlags(command)
  wordFlags(command)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
    .option('--no-leads', 'leave out leads, the short parallel sentences that open blocks of text')
  outputFlags(command, Object.keys(OUTLINE_FORMATS))
  return command.action(async (paths: string[], flags: OutlineFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const settings = settingsOf(flags)
    const task: OutlineTask = { name: 'outline', settings, leads: flags.leads, format: formatName(flags, 'pretty'), style: formatOptions(flags, io) }
    const format = outlineFormatOf(task)
    exit(await runTask(paths, flags, io, {
      task,
      options: optionsOf(settings, flags, io),
      header: () => format.header({ name: 'cppcc', version }),
      between: format.between,
      footer: format.footer,
    }))
  })
}
