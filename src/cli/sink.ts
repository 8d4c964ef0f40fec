import { createWriteStream, existsSync, renameSync, rmSync, statSync, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { basename, dirname, join } from 'node:path'
import { forTerminal } from '../report/safe.js'
import { UsageError } from './io.js'

/** Where the data goes. `write` waits while the receiver is busy. */
export interface Sink {
  write(text: string): Promise<void>
  /** All is written: a file appears under its name only now. */
  close(): Promise<void>
  /** Something went wrong: a half-written file is taken away. */
  abandon(): void
}

/** The reader of our output has gone, as `head` does: nothing more to do, and nothing to complain of. */
export class ClosedPipe extends Error {}

export function streamSink(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, name = 'standard output'): Sink {
  const errors = watchErrors(stream, name)
  return {
    write: (text) => writeTo(stream, stream.isTTY === true ? forTerminal(text) : text, errors),
    async close() {
      await errors.settled()
    },
    abandon() {},
  }
}

/** Writes beside the file and renames at the end; what is no regular file (/dev/null, a pipe) is written as it is. */
export function fileSink(path: string, option = '--output'): Sink {
  if (path === '') throw new UsageError(`${option} has no name. Name a file with it, or leave it out.`)
  const existing = attempt(path, option, () => statSync(path, { throwIfNoEntry: false }))
  if (existing?.isDirectory()) throw new UsageError(`${path}: is a folder. Name a file with ${option}.`)
  const special = existing !== undefined && !existing.isFile()
  const target = special ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const stream: WriteStream = createWriteStream(target)
  const errors = watchErrors(stream, path, option)
  return {
    write: (text) => writeTo(stream, text, errors),
    async close() {
      stream.end()
      await Promise.race([once(stream, 'close').catch(() => undefined), errors.failed])
      errors.check()
      if (!special) attempt(path, option, () => { renameSync(target, path) })
    },
    abandon() {
      stream.destroy()
      // From Node 22 on `force` does not hold where a folder of the path is a file.
      if (!special && existsSync(target)) rmSync(target, { force: true })
    },
  }
}

/** What the file system does with an output; its error is told like one of writing. */
function attempt<T>(path: string, option: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error as NodeJS.ErrnoException, path, option)}`)
  }
}

interface Errors {
  check(): void
  settled(): Promise<void>
  readonly failed: Promise<void>
}

function watchErrors(stream: NodeJS.WritableStream, name: string, option = '--output'): Errors {
  let error: Error | null = null
  let fail: () => void
  const failed = new Promise<void>((resolve) => { fail = resolve })
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    error = cause.code === 'EPIPE' ? new ClosedPipe() : new UsageError(`${name}: ${reason(cause, name, option)}`)
    fail()
  })
  const check = (): void => { if (error) throw error }
  return {
    failed,
    check,
    async settled() {
      // An error of the last write is told on a later turn.
      await new Promise<void>((resolve) => { stream.write('', () => resolve()) })
      check()
    },
  }
}

function reason(cause: NodeJS.ErrnoException, path: string, option: string): string {
  if (cause.code === 'ENOSPC') return 'no space left on the device. What was written is not complete; free some space and run again.'
  if (cause.code === 'EACCES') return `not allowed to write there. Choose another place with ${option}.`
  if (cause.code === 'ENOENT') return `its folder ${existsSync(dirname(path)) ? 'takes no new files. C' : 'does not exist. Make it first, or c'}hoose another place with ${option}.`
  if (cause.code === 'ENOTDIR') return `${dirname(path)} is no folder. Choose another place with ${option}.`
  return `cannot be written (${cause.code ?? cause.message}). Choose another place with ${option}.`
}

async function writeTo(stream: NodeJS.WritableStream, text: string, errors: Errors): Promise<void> {
  errors.check()
  if (text === '') return
  if (!stream.write(text)) {
    let drained: () => void = () => undefined
    await Promise.race([new Promise<void>((resolve) => { drained = resolve; stream.once('drain', drained) }), errors.failed])
    stream.removeListener('drain', drained)
  }
  errors.check()
}
