import type { InputError } from '../read/index.js'
import { listInputs, readInput } from '../read/index.js'
import { terminalSafe } from '../report/safe.js'
import type { FailureJson } from '../report/index.js'
import type { Decoded } from '../text/index.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'
import { openProgress } from './progress.js'
import { ClosedPipe, fileSink, streamSink, type Sink } from './sink.js'

/** What a command does with its inputs, one after the other. */
export interface Work {
  header(): string
  document(text: Decoded): string
  footer(failures: readonly FailureJson[]): string
}

/**
 * Reads every input and prints what the command makes of it, in input order. An input that cannot be read is told on
 * standard error and the others go on. Returns the exit status.
 */
export async function runDocuments(paths: readonly string[], flags: Flags, io: Io, work: Work): Promise<number> {
  const { inputs, failures: unreadable } = await listInputs(givenPaths(paths, flags, io), { ...(flags.filesFrom === undefined ? {} : { filesFrom: flags.filesFrom }), stdin: io.stdin })
  const failures: FailureJson[] = []
  const fail = ({ path, code, message }: Pick<InputError, 'path' | 'code' | 'message'>): void => {
    failures.push({ path, code, message })
    io.stderr.write(`cppcc: ${terminalSafe(path)}: ${terminalSafe(message)}\n`)
  }
  unreadable.forEach(fail)
  const stop = watchSignals()
  const progress = openProgress(io, flags, inputs.length)
  const sink = flags.output === undefined ? streamSink(io.stdout) : fileSink(flags.output)
  try {
    await sink.write(work.header())
    for (const input of inputs) {
      try {
        for await (const text of readInput(input, { encoding: flags.encoding ?? null, format: flags.inputFormat ?? null, textField: flags.textField ?? 'text' })) {
          if (isInputError(text)) {
            fail(text)
            continue
          }
          progress.at(text.source.path)
          if (flags.quiet !== true) for (const { message } of text.warnings) io.stderr.write(`cppcc: ${terminalSafe(text.source.path)}: ${terminalSafe(message)}\n`)
          await sink.write(work.document(text))
          await turn()
          if (stop.status() !== null) break
        }
      } catch (error) {
        if (!isInputError(error)) throw error
        fail(error)
      }
      if (stop.status() !== null) break
      progress.done()
    }
    await sink.write(work.footer(failures))
    await sink.close()
  } catch (error) {
    await abandon(sink, error)
  } finally {
    progress.clear()
    stop.release()
  }
  return stop.status() ?? (failures.length > 0 ? 2 : 0)
}

function givenPaths(paths: readonly string[], flags: Flags, io: Io): readonly string[] {
  if (paths.length > 0 || flags.filesFrom !== undefined) return paths
  if (io.stdin.isTTY) throw new UsageError('nothing to read. Name files or folders, or pipe a text in: cppcc analyze corpus/')
  return ['-']
}

const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && 'code' in error && 'path' in error && error.name === 'InputError'

async function abandon(sink: Sink, error: unknown): Promise<never> {
  sink.abandon()
  if (error instanceof ClosedPipe) throw error
  throw error
}

/** Lets pending events in, so that a signal or a closed pipe is noticed between two documents. */
const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

/** After the first signal the run ends with the document at hand, so that what is written is whole; the second ends it at once. */
function watchSignals(): { status(): number | null; release(): void } {
  let status: number | null = null
  const on = (code: number) => () => {
    if (status !== null) process.exit(code)
    status = code
  }
  const interrupt = on(130)
  const terminate = on(143)
  process.on('SIGINT', interrupt).on('SIGTERM', terminate)
  return {
    status: () => status,
    release: () => { process.off('SIGINT', interrupt).off('SIGTERM', terminate) },
  }
}
