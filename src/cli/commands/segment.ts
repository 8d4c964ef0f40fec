import { Command } from 'commander'
import { WORD_FORMATS } from '../../report/words/index.js'
import { engineOf } from '../../segment/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { runTask } from '../run.js'
import { formatName } from '../style.js'
import { withWords, wordFormatOf, type WordsTask } from '../tasks/words.js'

interface SegmentFlags extends Flags {
  explain?: boolean
  terms: boolean
  plain?: boolean
}

/** `cppcc segment`: the words, for people and for corpus tools. */
export function segmentCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('segment').description('print the words of texts with their parts of speech')
  inputFlags(command)
  wordFlags(command)
    .option('--no-terms', 'cut the lexicon’s terms into their words (专门 协商 机构)')
    .option('--plain', 'the engine’s own words: no user words, no terms, no rules')
    .option('--explain', 'say of every word why it was cut so; short for --format explain')
  outputFlags(command, Object.keys(WORD_FORMATS))
  return command.action(async (paths: string[], flags: SegmentFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const settings = settingsOf(flags)
    const options = optionsOf(settings, flags, io)
    const task: WordsTask = {
      name: 'words',
      settings,
      terms: flags.terms,
      plain: flags.plain === true,
      format: flags.explain === true ? 'explain' : formatName(flags, 'words'),
    }
    const format = wordFormatOf(task)
    exit(await runTask(paths, flags, io, {
      task,
      options,
      header: () => format.header({ name: 'cppcc', version, engine: engineOf(withWords(task, options).segment) }),
      between: format.between,
      footer: format.footer,
    }))
  })
}
