import { basename } from 'node:path'
import { terminalSafe } from '../report/safe.js'
import type { Flags } from './flags.js'
import type { Io } from './io.js'

export interface Progress {
  at(path: string): void
  done(): void
  clear(): void
}

/** One line on standard error that says which input is being read; only on a terminal, and only for several inputs. */
export function openProgress(io: Io, flags: Flags, total: number): Progress {
  if (!io.stderr.isTTY || flags.quiet === true || total < 2) return { at() {}, done() {}, clear() {} }
  let done = 0
  return {
    at: (path) => { io.stderr.write(`\r\u001b[K${done + 1}/${total} ${terminalSafe(basename(path))}`) },
    done: () => { done++ },
    clear: () => { io.stderr.write('\r\u001b[K') },
  }
}
