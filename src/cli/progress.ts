import { clip } from '../report/clip.js'
import { terminalSafe } from '../report/safe.js'
import type { Flags } from './flags.js'
import type { Io } from './io.js'

export interface Progress {
  /** So many bytes more of the input have been read. */
  read(bytes: number): void
  /** A text is done. */
  done(path: string): void
  /** Makes room for other output; the line comes back with the next change. */
  clear(): void
}

/** Milliseconds before the line first shows, and between two changes of it. */
const FIRST = 500
const EVERY = 100

/**
 * One line on standard error that says how far the run is, how fast, and how long it will take; only on a terminal. A
 * quick run shows none.
 * @param total Bytes of all input; null where they are not known (standard input, named pipes).
 * @param now Milliseconds.
 */
export function openProgress({ stderr }: Io, { quiet }: Flags, total: number | null, now: () => number = Date.now): Progress {
  if (!stderr.isTTY || quiet === true) return { read() {}, done() {}, clear() {} }
  const start = now()
  let next = start + FIRST
  let bytes = 0
  let texts = 0
  let shown = false
  return {
    read(more) { bytes += more },
    done(path) {
      texts++
      const time = now()
      if (time < next) return
      next = time + EVERY
      shown = true
      stderr.write(`\r\u001b[K${clip(progressLine(path, { texts, bytes, seconds: (time - start) / 1000 }, total), (stderr.columns || 80) - 1)}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K')
      shown = false
    },
  }
}

/** `1200 texts, 34/s, 1.2 MB/s, 0:42 left  folder/a.txt` */
export function progressLine(path: string, { texts, bytes, seconds }: { readonly texts: number; readonly bytes: number; readonly seconds: number }, total: number | null): string {
  const rate = bytes / seconds
  const left = total === null || rate === 0 ? '' : `, ${clock(Math.max(0, total - bytes) / rate)} left`
  return `${texts} texts, ${significant(texts / seconds)}/s, ${significant(rate / 1e6)} MB/s${left}  ${terminalSafe(path)}`
}

/** Two digits where there are not more before the point. */
const significant = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2))

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  if (parts[0] === 0) parts.shift()
  return parts.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
