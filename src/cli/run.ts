import type { Options } from '../options.js'
import { isEncoding, listInputs, InputError, readInput, type Inputs, type Listing } from '../read/index.js'
import { terminalSafe, type FailureJson } from '../report/index.js'
import type { Decoded } from '../text/index.js'
import { openAnalyst } from './analyst.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'
import { inOrder } from './order.js'
import { openProgress } from './progress.js'
import { watchSignals } from './signals.js'
import { fileSink, streamSink } from './sink.js'
import type { Task } from './tasks/index.js'

/** What a command does with its inputs: a task for each text, done here or by workers, and what is printed around them. */
export interface Run {
  readonly task: Task
  /** The task's settings, where they have been resolved already. */
  readonly options?: Options
  header(): string
  /** What stands between two texts; none: nothing. */
  readonly between?: string | undefined
  /** Is given what each text adds to the whole, in the order of the inputs; in the form that the task has. */
  add?(share: unknown): void
  footer(failures: readonly FailureJson[]): string
}

/**
 * Reads every input and prints what the task makes of it, in input order. An input that cannot be read is told on standard
 * error and the others go on. Returns the exit status.
 */
export async function runTask(paths: readonly string[], flags: Flags, io: Io, run: Run, listed?: Listing): Promise<number> {
  const { inputs, failures: unreadable } = listed ?? await listFor(paths, flags, io)
  const progress = openProgress(io, flags, inputs.measured ? inputs.bytes : null)
  const analyst = openAnalyst(run.task, run.options, inputs.bytes, flags.jobs)
  const signals = watchSignals()
  const sink = flags.output === undefined ? streamSink(io.stdout) : fileSink(flags.output)
  const failures: FailureJson[] = []
  const tell = (path: string, message: string): void => {
    progress.clear()
    io.stderr.write(`cppcc: ${terminalSafe(path)}: ${terminalSafe(message)}\n`)
  }
  const fail = ({ path, code, message }: FailureJson): void => {
    failures.push({ path, code, message })
    tell(path, message)
  }
  unreadable.forEach(fail)
  let printed = 0
  try {
    await sink.write(run.header())
    const texts = textsOf(inputs, flags, (size) => { progress.read(size) })
    for await (const outcome of inOrder(texts, analyst, signals.signal)) {
      if ('failure' in outcome) fail({ path: outcome.path, ...outcome.failure })
      else {
        const { done, path } = outcome
        if (flags.quiet !== true) for (const { message } of done.warnings) tell(path, message)
        run.add?.(done.share)
        if (io.stdout.isTTY) progress.clear()
        await sink.write((printed++ > 0 ? run.between ?? '' : '') + done.printed)
      }
      progress.done(outcome.path)
      await turn()
    }
    await sink.write(run.footer(failures))
    await sink.close()
  } catch (error) {
    sink.abandon()
    throw error
  } finally {
    progress.clear()
    signals.release()
    await analyst.close()
  }
  return signals.status() ?? (failures.length > 0 ? 2 : 0)
}

/** The inputs that the paths, --files-from or a pipe name. */
export async function listFor(paths: readonly string[], { filesFrom, encoding }: Flags, io: Io): Promise<Listing> {
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`there is no encoding ${encoding}. Name one like utf-8, gb18030, big5 or utf-16le with --encoding.`)
  if (paths.length === 0 && filesFrom === undefined && io.stdin.isTTY)
    throw new UsageError('nothing to read. Name files or folders, or pipe a text in: cppcc analyze corpus/')
  const named = paths.length > 0 || filesFrom !== undefined ? paths : ['-']
  return listInputs(named, { stdin: () => io.stdin, ...(filesFrom === undefined ? {} : { filesFrom }) })
}

/** The texts of all inputs, and in their place the errors of those that cannot be read. */
async function* textsOf(inputs: Inputs, { encoding, inputFormat, textField }: Flags, progress: (bytes: number) => void): AsyncGenerator<Decoded | InputError, void> {
  for (const input of inputs) {
    try {
      yield* readInput(input, { encoding: encoding ?? null, format: inputFormat ?? null, textField: textField ?? 'text', progress })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield error
    }
  }
}

/** Lets pending events in, so that a signal or a closed pipe is noticed between two documents. */
const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
