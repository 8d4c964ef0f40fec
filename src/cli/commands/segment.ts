import { Command } from 'commander'
import { outline } from '../../outline/index.js'
import { segmentText } from '../../pipeline.js'
import { WORD_FORMATS, type Worded } from '../../report/words/index.js'
import { engineOf, explain, knownWords } from '../../segment/index.js'
import type { Decoded } from '../../text/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { runDocuments } from '../run.js'

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
    const base = optionsOf(settings, flags, io)
    const words = flags.plain === true ? null : knownWords(settings.userWords, { terms: flags.terms })
    const options = { ...base, segment: { ...base.segment, words } }
    const name = flags.explain === true ? 'explain' : flags.json === true ? 'json' : (flags.format ?? 'words')
    const format = WORD_FORMATS[name]!()
    const analyse = (decoded: Decoded): Worded => {
      const text = segmentText(decoded, options)
      if (name === 'vrt') return outline(text, options.outline)
      return name === 'explain' ? { ...text, reasons: explain(text, options.segment) } : text
    }
    exit(await runDocuments(paths, flags, io, {
      header: () => format.header({ name: 'cppcc', version, engine: engineOf(options.segment) }),
      analyse,
      print: (text: Worded) => format.document(text),
      footer: (failures) => format.footer(failures),
    }))
  })
}
