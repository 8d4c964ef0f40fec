import { Command } from 'commander'
import type { Options } from '../../options.js'
import { normalize } from '../../pipeline.js'
import { NORMAL_FORMATS } from '../../report/normal/index.js'
import type { Simplified } from '../../text/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { listFor, runDocuments } from '../run.js'

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
    const options = { clean: { repair: flags.repair }, script: { from, to } }
    const listed = await listFor(paths, flags, io)
    const format = NORMAL_FORMATS[flags.json === true ? 'json' : (flags.format ?? 'text')]!({ chrome: flags.keepChrome === true, heads: listed.inputs.length > 1 })
    exit(await runDocuments(paths, flags, io, {
      header: () => format.header(),
      analyse: (text): Simplified => normalize(text, options),
      print: (text: Simplified) => format.document(text),
      footer: (failures) => format.footer(failures),
    }, listed))
  })
}
