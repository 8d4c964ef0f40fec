import { Command } from 'commander'
import type { Options } from '../../options.js'
import { NORMAL_FORMATS } from '../../report/normal/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { listFor, runTask } from '../run.js'
import { formatName } from '../style.js'
import { normalFormatOf, type NormalTask } from '../tasks/normal.js'

interface NormalizeFlags extends Flags {
  keepChrome?: boolean
  repair: boolean
}

/** `cppcc normalize`: the cleaner alone. */
export function normalizeCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('normalize').description('print texts as they are read: repaired, in one script, without what pages put around them')
  inputFlags(command)
    .option('--keep-chrome', 'print what pages put around a text too')
    .option('--no-repair', 'mend nothing; only tell chrome and convert the script')
  outputFlags(command, Object.keys(NORMAL_FORMATS))
  return command.action(async (paths: string[], flags: NormalizeFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const { from, to } = flags as Flags & Options['script']
    const listed = await listFor(paths, flags, io)
    const task: NormalTask = {
      name: 'normal',
      clean: { repair: flags.repair },
      script: { from, to },
      format: formatName(flags, 'text'),
      style: { chrome: flags.keepChrome === true, heads: listed.inputs.length > 1 },
    }
    const format = normalFormatOf(task)
    exit(await runTask(paths, flags, io, { task, header: format.header, between: format.between, footer: format.footer }, listed))
  })
}
