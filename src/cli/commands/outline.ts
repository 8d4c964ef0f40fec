import { Command } from 'commander'
import { analyzeText } from '../../pipeline.js'
import { outlineDocument, OUTLINE_FORMATS, type OutlineDocument } from '../../report/outline/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { runDocuments } from '../run.js'
import { formatOptions } from '../style.js'

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
    const base = optionsOf(settingsOf(flags), flags, io)
    const options = { ...base, outline: { ...base.outline, leads: flags.leads } }
    const format = OUTLINE_FORMATS[flags.json === true ? 'json' : (flags.format ?? 'pretty')]!(formatOptions(flags, io))
    exit(await runDocuments(paths, flags, io, {
      header: () => format.header({ name: 'cppcc', version }),
      analyse: (text): OutlineDocument => outlineDocument(analyzeText(text, options)),
      print: (document: OutlineDocument) => format.document(document),
      footer: (failures) => format.footer(failures),
    }))
  })
}
