import { CommanderError } from 'commander'
import { terminalSafe } from '../report/safe.js'
import { processIo, UsageError, type Io } from './io.js'
import { buildProgram } from './program.js'
import { ClosedPipe } from './sink.js'

/**
 * Runs the command line. Returns the exit status: 0 all analysed, 1 a check asked for found something, 2 wrong usage or
 * an input could not be read, 130 and 143 stopped by SIGINT and SIGTERM.
 */
export async function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  let status = 0
  const program = buildProgram(io, (code) => { status = code })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      io.stderr.write(`cppcc: ${terminalSafe(error.message)}\n`)
      return 2
    }
    throw error
  }
  return status
}
