import { Command } from 'commander'
import { terminalSafe } from '../report/safe.js'
import { version } from '../version.js'
import { analyzeCommand } from './commands/analyze.js'
import { figuresCommand } from './commands/figures.js'
import { keywordsCommand } from './commands/keywords.js'
import { lexiconCommand } from './commands/lexicon.js'
import { metricsCommand } from './commands/metrics.js'
import { normalizeCommand } from './commands/normalize.js'
import { outlineCommand } from './commands/outline.js'
import { segmentCommand } from './commands/segment.js'
import { slogansCommand } from './commands/slogans.js'
import type { Io } from './io.js'

/** The command line. `exit` is told the status of a command that ran to its end. */
export function buildProgram(io: Io, exit: (status: number) => void): Command {
  const program = new Command('cppcc')
    .description('Says what a text of the People’s Political Consultative Conference is made of: its slogans, figures, sections, keywords and measures.')
    .version(version)
    .showHelpAfterError(false)
  for (const build of [analyzeCommand, figuresCommand, keywordsCommand, metricsCommand, outlineCommand, normalizeCommand, segmentCommand, slogansCommand, lexiconCommand]) program.addCommand(build(io, exit))
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => { io.stdout.write(text) },
      writeErr: (text) => { io.stderr.write(text) },
      outputError: (text, write) => write(usageMessage(text, command)),
    })
  }
  return program
}

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)]

const ancestry = (command: Command): string[] => [...(command.parent ? ancestry(command.parent) : []), command.name()]

/** Commander's `error: unknown option '--x'`, with what to do next. */
function usageMessage(text: string, command: Command): string {
  const message = terminalSafe(text.replace(/^error: /u, '').replace(/\.?\n(?:\(Did you mean (.+?)\?\))?\n?$/u, (_, guess: string | undefined) => (guess ? `. Did you mean ${guess}?` : '.')))
  const name = ancestry(command).join(' ')
  return `cppcc: ${message} See ${name} --help.\n`
}
