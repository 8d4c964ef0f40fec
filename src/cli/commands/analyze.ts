import { Command } from 'commander'
import { analyzeText } from '../../pipeline.js'
import { CorpusTotals, documentJson, FORMATS, PARTS, toolJson } from '../../report/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, parts, wholeNumber, wordFlags, type Flags } from '../flags.js'
import type { Io } from '../io.js'
import { optionsOf } from '../resolve.js'
import { runDocuments } from '../run.js'
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
  outputFlags(command)
  return command.action(async (paths: string[], flags: Flags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const options = optionsOf(flags, io)
    const format = FORMATS[flags.json === true ? 'json' : (flags.format ?? 'pretty')]!(formatOptions(flags, io))
    const totals = new CorpusTotals()
    exit(await runDocuments(paths, flags, io, {
      header: () => format.header(toolJson(version, options.segment.segmenter.engine, options.provenance.lexicon, reported(flags))),
      document(decoded) {
        const analysed = analyzeText(decoded, options)
        const document = documentJson(analysed, flags.only)
        totals.add(document, analysed)
        return format.document(document)
      },
      footer: (failures) => format.footer(totals.json(), failures),
    }))
  })
}

/** The options that change a finding: a report that was made with the same ones can be compared. */
function reported({ encoding, inputFormat, textField, from, to, only, top, userWords, stopWords, lexicon }: Flags): Record<string, unknown> {
  const given = { encoding, inputFormat, textField, from, to, only: only ?? PARTS, top, userWords, stopWords, lexicon }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
}
