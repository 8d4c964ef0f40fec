import { Command, Option } from 'commander'
import { checkLexicon, COLUMNS, FORMULATION_KINDS, fold, formsOf, loadLexicon, problemText, type Formulation } from '../../lexicon/index.js'
import { terminalSafe } from '../../report/index.js'
import type { Io } from '../io.js'
import { usage } from '../resolve.js'
import { streamSink } from '../sink.js'

interface LexiconFlags {
  lexicon?: string
  kind?: string
  category?: string
  json?: boolean
}

/** `cppcc lexicon list|show|check`: what the program knows, and whether a user's own file can be used. */
export function lexiconCommand(io: Io, exit: (status: number) => void): Command {
  const print = async (text: string): Promise<void> => {
    const sink = streamSink(io.stdout)
    await sink.write(text)
    await sink.close()
  }
  const command = new Command('lexicon').description('list, query and check lexicons of formulations')
  command.command('list').description('print the formulations as a lexicon file')
    .argument('[word]', 'only those that have this in their wording or members')
    .addOption(new Option('--kind <kind>', 'only this kind').choices([...FORMULATION_KINDS]))
    .option('--category <name>', 'only this category')
    .option('--lexicon <file>', 'your own formulations, before ours')
    .option('--json', 'as JSON')
    .action(async (word: string | undefined, flags: LexiconFlags) => {
      const rows = load(flags).filter((row) => (flags.kind === undefined || row.kind === flags.kind)
        && (flags.category === undefined || row.category === flags.category) && (word === undefined || mentions(row, word)))
      await print(flags.json === true ? `${JSON.stringify(rows, null, 2)}\n` : [COLUMNS.join('\t'), ...rows.map(tsvRow)].map((line) => `${line}\n`).join(''))
      exit(0)
    })
  command.command('show').description('say what is known of a formulation, in whatever wording it is given')
    .argument('<word>', 'the formulation')
    .option('--lexicon <file>', 'your own formulations, before ours')
    .option('--json', 'as JSON')
    .action(async (word: string, flags: LexiconFlags) => {
      const form = fold(word).text
      const rows = load(flags).filter(({ canonical, aliases }) => [canonical, ...aliases].some((wording) => formsOf(wording).includes(form)))
      if (rows.length === 0) {
        io.stderr.write(`cppcc: no lexicon has ${terminalSafe(word)}. To search parts of wordings: cppcc lexicon list ${terminalSafe(word)}\n`)
        return exit(1)
      }
      await print(flags.json === true ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(card).join('\n'))
      exit(0)
    })
  command.command('check').description('say what is wrong with a lexicon file; exit status 1 when something is')
    .argument('<file>', 'a TSV or JSON file')
    .action(async (file: string) => {
      const problems = usage(() => checkLexicon(file))
      await print(problems.map((problem) => `${terminalSafe(problemText(problem))}\n`).join(''))
      exit(problems.length > 0 ? 1 : 0)
    })
  return command
}

const load = ({ lexicon }: LexiconFlags): readonly Formulation[] => usage(() => loadLexicon(lexicon ?? null).formulations)

const mentions = ({ canonical, aliases, members }: Formulation, word: string): boolean =>
  [canonical, ...aliases, ...members].some((wording) => wording.includes(word) || fold(wording).text.includes(fold(word).text))

function cells({ canonical, aliases, kind, category, numeral, members, since, verbs, source }: Formulation): string[] {
  return [canonical, aliases.join('|'), kind, category ?? '', numeral === null ? '' : String(numeral), members.join('|'), since ?? '', verbs.join('|'), source ?? '']
}
const tsvRow = (row: Formulation): string => terminalSafeCells(cells(row)).join('\t')
const terminalSafeCells = (row: readonly string[]): string[] => row.map(terminalSafe)

/** A formulation as a card: a line for each column that says something. */
function card(row: Formulation): string {
  const values = terminalSafeCells(cells(row))
  const width = Math.max(...COLUMNS.map((column) => column.length))
  return COLUMNS.map((column, i) => (values[i] === '' ? '' : `${column.padEnd(width)}  ${values[i]!.replaceAll('|', '、')}\n`)).join('')
}
