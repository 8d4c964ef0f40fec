import { isEncoding, listInputs, readInput, type Input, type InputError } from '../read/index.js'
import { terminalSafe, type FailureJson } from '../report/index.js'
import type { Decoded, Warning } from '../text/index.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'
import { openProgress } from './progress.js'
import { fileSink, streamSink } from './sink.js'

/** What a command does with its inputs. */
export interface Work<Result> {
  header(): string
  /** May be called for several texts at once; up to `parallel` are waited for together. */
  analyse(text: Decoded): Result | Promise<Result>
  /** Called in the order of the inputs. */
  print(result: Result): string
  footer(failures: readonly FailureJson[]): string
  /** What a reader must know of a text: the input's own warnings, then those of the stages. */
  warnings?(result: Result): readonly Warning[]
  /** Default: 1. */
  readonly parallel?: number
}

/**
 * Reads every input and prints what the command makes of it, in input order. An input that cannot be read is told on
 * standard error and the others go on. Returns the exit status.
 */
export async function runDocuments<Result>(paths: readonly string[], flags: Flags, io: Io, work: Work<Result>, listed?: Listed): Promise<number> {
  const { inputs, failures: unreadable } = listed ?? await listFor(paths, flags, io)
  const failures: FailureJson[] = []
  const fail = ({ path, code, message }: FailureJson): void => {
    failures.push({ path, code, message })
    io.stderr.write(`cppcc: ${terminalSafe(path)}: ${terminalSafe(message)}\n`)
  }
  const warn = (path: string, warnings: readonly Warning[]): void => {
    if (flags.quiet !== true) for (const { message } of warnings) io.stderr.write(`cppcc: ${terminalSafe(path)}: ${terminalSafe(message)}\n`)
  }
  unreadable.forEach(fail)
  const stop = watchSignals()
  const progress = openProgress(io, flags, inputs.length)
  const sink = flags.output === undefined ? streamSink(io.stdout) : fileSink(flags.output)
  const waiting: Promise<Outcome<Result>>[] = []
  const printFirst = async (): Promise<void> => {
    const outcome = await waiting.shift()!
    if ('failure' in outcome) fail(outcome.failure)
    else {
      const { result, text } = outcome
      warn(text.source.path, work.warnings?.(result) ?? text.warnings)
      await sink.write(work.print(result))
    }
  }
  try {
    await sink.write(work.header())
    for (const input of inputs) {
      for await (const text of textsOf(input, flags)) {
        if (text instanceof Error) {
          const { path, code, message } = text
          waiting.push(Promise.resolve({ failure: { path, code, message } }))
        } else {
          progress.at(text.source.path)
          waiting.push(attempt(text, work))
        }
        while (waiting.length >= (work.parallel ?? 1)) await printFirst()
        await turn()
        if (stop.status() !== null) break
      }
      if (stop.status() !== null) break
      progress.done()
    }
    while (waiting.length > 0) await printFirst()
    await sink.write(work.footer(failures))
    await sink.close()
  } catch (error) {
    sink.abandon()
    throw error
  } finally {
    progress.clear()
    stop.release()
  }
  return stop.status() ?? (failures.length > 0 ? 2 : 0)
}

export interface Listed {
  readonly inputs: readonly Input[]
  readonly failures: readonly InputError[]
}

/** The inputs that the paths, --files-from or a pipe name. */
export async function listFor(paths: readonly string[], { filesFrom, encoding }: Flags, io: Io): Promise<Listed> {
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`there is no encoding ${encoding}. Name one like utf-8, gb18030, big5 or utf-16le with --encoding.`)
  if (paths.length === 0 && filesFrom === undefined && io.stdin.isTTY)
    throw new UsageError('nothing to read. Name files or folders, or pipe a text in: cppcc analyze corpus/')
  const named = paths.length > 0 || filesFrom !== undefined ? paths : ['-']
  return listInputs(named, { stdin: io.stdin, ...(filesFrom === undefined ? {} : { filesFrom }) })
}

/** The texts of an input, and in their place the errors of those that cannot be read. */
async function* textsOf(input: Input, { encoding, inputFormat, textField }: Flags): AsyncGenerator<Decoded | InputError> {
  try {
    yield* readInput(input, { encoding: encoding ?? null, format: inputFormat ?? null, textField: textField ?? 'text' })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InputError') throw error
    yield error as InputError
  }
}

type Outcome<Result> = { result: Result; text: Decoded } | { failure: FailureJson }

/** A fault of the program on one text must not cost the others theirs. */
async function attempt<Result>(text: Decoded, work: Work<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await work.analyse(text), text }
  } catch (error) {
    const message = `could not be analysed (${error instanceof Error ? error.message : String(error)}). The others were; please report this text.`
    return { failure: { path: text.source.path, code: 'analysis-failed', message } }
  }
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
