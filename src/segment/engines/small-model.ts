import { readPacked } from '../../lexicon/packed.js'

/**
 * A file of cppjieba's hidden Markov model (for words that are in no dictionary), its emission probabilities one by one,
 * as .build/dictionary.mjs packs it. The file is comments, five lines of numbers, and four lines
 * `character:probability,…`, one for each state.
 */
export interface Model {
  /** The lines as they are; of one with emission probabilities, how many it has. */
  readonly lines: readonly (string | number)[]
  /** Of all emission probabilities in their order: the character, and where the next one begins in `emissions`. */
  readonly characters: Uint16Array
  readonly ends: Uint32Array
  /** All of them as they are written, with a comma behind each, in UTF-8. */
  readonly emissions: Buffer
}

interface Header {
  readonly nodejieba: string
  readonly lines: Model['lines']
  readonly count: number
}

/** Null where it cannot be used, or was made from another version of nodejieba. */
export function openModel(file: URL, nodejieba: string): Model | null {
  const packed = readPacked<Header>(file)
  if (packed?.header.nodejieba !== nodejieba) return null
  const { header: { lines, count }, body } = packed
  return {
    lines,
    ends: new Uint32Array(body.buffer, body.byteOffset, count),
    characters: new Uint16Array(body.buffer, body.byteOffset + 4 * count, count),
    emissions: Buffer.from(body.buffer, body.byteOffset + 6 * count, body.length - 6 * count),
  }
}

/** @throws when a character is not of one code unit or a probability not a number, so that it does not fit the packed form. */
export function parseModel(text: string): Model {
  const characters: number[] = []
  const ends: number[] = []
  const emissions: Buffer[] = []
  let size = 0
  const lines = text.split('\n').map((line) => {
    if (!EMISSIONS.test(line)) return line
    const entries = line.split(',')
    for (const entry of entries) {
      if (!ENTRY.test(entry)) throw new Error(`${entry}: not an emission probability`)
      const bytes = Buffer.from(`${entry},`)
      characters.push(entry.charCodeAt(0))
      emissions.push(bytes)
      ends.push(size += bytes.length)
    }
    return entries.length
  })
  return { lines, characters: Uint16Array.from(characters), ends: Uint32Array.from(ends), emissions: Buffer.concat(emissions) }
}
const EMISSIONS = /^[^#-]+:-/
const ENTRY = /^[^,:]:[\d.e+-]+$/

/**
 * The model with the emission probabilities of these characters alone: one that the model has not gets the least
 * probability, and one that no text has is never asked for.
 * @param occurs marks by code unit
 */
export function smallModel({ lines, characters, ends, emissions }: Model, occurs: Uint8Array): Buffer {
  const pieces: Buffer[] = []
  let next = 0
  for (const line of lines) {
    if (typeof line === 'string') {
      pieces.push(Buffer.from(`${line}\n`))
      continue
    }
    const first = next
    const piece = Buffer.allocUnsafe(ends[first + line - 1]! - (ends[first - 1] ?? 0))
    let size = 0
    const take = (i: number): void => { size += emissions.copy(piece, size, ends[i - 1] ?? 0, ends[i]) }
    for (; next < first + line; next++) if (occurs[characters[next]!] === 1) take(next)
    // cppjieba takes no empty line.
    if (size === 0) take(first)
    piece[size - 1] = LINE_END
    pieces.push(piece.subarray(0, size))
  }
  return Buffer.concat(pieces).subarray(0, -1)
}
const LINE_END = 0x0a
