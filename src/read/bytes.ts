import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { detectEncoding } from './detect.js'
import { fileError } from './errors.js'
import type { Input } from './inputs.js'

/** How much is read at a time, and how long a piece of whole lines is if no line is longer. */
export const PIECE = 1 << 20

/** The bytes of an input as they come. */
export async function* chunksOf({ path, raw, stream, size }: Input): AsyncGenerator<Uint8Array> {
  const name = raw === null ? path : Buffer.from(raw)
  try {
    // A pipe may give nothing for long, and what waits for it must not keep the rest from going on.
    if (stream || size === null) for await (const chunk of stream ?? createReadStream(name)) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    else yield* chunksOfFile(name, size)
  } catch (error) {
    throw stream ? error : fileError(path, error)
  }
}

/** Read at once: handles and promises for each of a million small files take half as long again, and memory that V8 frees late. */
function* chunksOfFile(name: string | Buffer, size: number): Generator<Uint8Array> {
  const file = openSync(name, 'r')
  try {
    for (;;) {
      // One byte more than a small file has, so that its end is seen at once.
      const buffer = Buffer.allocUnsafe(Math.min(size + 1, PIECE))
      const length = readSync(file, buffer)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** All that a stream gives, or its beginning when that is more than `most` bytes. */
export async function allOf(stream: AsyncIterable<Uint8Array | string>, most = Infinity): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    size += chunk.length
    if (size > most) break
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

/** Whole lines of an input. */
export interface Piece {
  /** Null in the place of one line that is longer than `most`, which is passed over. */
  readonly bytes: Uint8Array | null
  /** Of the first byte in the input. */
  readonly offset: number
  /** Whether this is all of the input. */
  readonly whole: boolean
}

/**
 * An input in pieces of whole lines, of one MiB unless a line is longer. Where it is cut depends on the bytes alone and
 * not on how they come. So no character of any encoding is cut, each piece is decoded by itself, and memory does not grow
 * with the input.
 * @param encoding Null: detected from the first MiB.
 * @param most Bytes of the longest line that is of use.
 */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, encoding: string | null, most: number): AsyncGenerator<Piece> {
  let held: Uint8Array[] = []
  let size = 0
  let target = PIECE
  let offset = 0
  let unit: Unit | null = null
  let skipping = false
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    while (size >= target) {
      const bytes = held.length === 1 ? held[0]! : Buffer.concat(held)
      unit ??= unitOf(encoding ?? detectEncoding(bytes.subarray(0, PIECE)).encoding)
      const block = bytes.subarray(0, target)
      const end: number = skipping ? firstEnd(block, unit) : lastEnd(block, unit)
      if (!skipping && end > 0) yield { bytes: bytes.subarray(0, end), offset, whole: false }
      else if (!skipping && target >= most) yield { bytes: null, offset, whole: false }
      const grow: boolean = !skipping && end === 0 && target < most
      const done = grow ? 0 : end > 0 ? end : target
      skipping = !grow && end === 0
      target = grow ? 2 * target : PIECE
      offset += done
      held = [bytes.subarray(done)]
      size = bytes.length - done
    }
  }
  const rest = Buffer.concat(held)
  const from = skipping ? firstEnd(rest, unit!) : 0
  if (rest.length > from && (from > 0 || !skipping)) yield { bytes: rest.subarray(from), offset: offset + from, whole: offset === 0 }
}

/** A line feed as an encoding writes it: the bytes of a unit, and which of them is 10. In others than UTF-16 no character holds that byte. */
interface Unit {
  readonly length: 1 | 2
  readonly feed: 0 | 1
}
const unitOf = (encoding: string): Unit => {
  const name = new TextDecoder(encoding).encoding
  return { length: name.startsWith('utf-16') ? 2 : 1, feed: name === 'utf-16be' ? 1 : 0 }
}

/** Past the first line end, and past the last one; 0 for none. Bytes begin with a unit. */
const firstEnd = (bytes: Uint8Array, unit: Unit): number => ends(bytes, unit, bytes.indexOf(10), (at) => bytes.indexOf(10, at + 1))
const lastEnd = (bytes: Uint8Array, unit: Unit): number => ends(bytes, unit, bytes.lastIndexOf(10), (at) => (at === 0 ? -1 : bytes.lastIndexOf(10, at - 1)))

function ends(bytes: Uint8Array, { length, feed }: Unit, first: number, next: (at: number) => number): number {
  let at = first
  while (at >= 0 && length === 2 && !(at % 2 === feed && bytes[at - 2 * feed + 1] === 0)) at = next(at)
  return at < 0 ? 0 : at - feed + length
}
