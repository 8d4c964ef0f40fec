import { readPacked } from '../../lexicon/packed.js'

/**
 * A file of cppjieba's hidden Markov model (for words that are in no dictionary), its emission probabilities one by one,
 * as .build/dictionary.mjs packs it. The file is comments, five lines of numbers, and four lines
 * `character:probability,…`, one for each state.
 */
export interface Model {
  /** The lines as they are; of one with emission probabilities, how many it has. */
  readonly lines: readonly (string | number)[]
  /** Of all emission probabilities in their order: the character, and where the next one begins in `numbers`. */
  readonly characters: Uint16Array
  readonly ends: Uint32Array
  /** The probabilities as they are written. */
  readonly numbers: string
}

interface Header {
  readonly nodejieba: string
  readonly lines: Model['lines']
  readonly emissions: number
}

/** Null where it cannot be used, or was made from another version of nodejieba. */
export function openModel(file: URL, nodejieba: string): Model | null {
  const packed = readPacked<Header>(file)
  if (packed?.header.nodejieba !== nodejieba) return null
  const { header: { lines, emissions }, body } = packed
  return {
    lines,
    ends: new Uint32Array(body.buffer, body.byteOffset, emissions),
    characters: new Uint16Array(body.buffer, body.byteOffset + 4 * emissions, emissions),
    numbers: body.toString('latin1', 6 * emissions),
  }
}

/** @throws when a character is not of one code unit or a probability not ASCII, so that it does not fit the packed form. */
export function parseModel(text: string): Model {
  const characters: number[] = []
  const ends: number[] = []
  let numbers = ''
  const lines = text.split('\n').map((line) => {
    if (!EMISSIONS.test(line)) return line
    const entries = line.split(',')
    for (const entry of entries) {
      if (!ENTRY.test(entry)) throw new Error(`${entry}: not an emission probability`)
      characters.push(entry.charCodeAt(0))
      ends.push((numbers += entry.slice(2)).length)
    }
    return entries.length
  })
  return { lines, characters: Uint16Array.from(characters), ends: Uint32Array.from(ends), numbers }
}
const EMISSIONS = /^[^#-]+:-/
const ENTRY = /^[^,:]:[\d.e+-]+$/

/**
 * The model with the emission probabilities of these characters alone: one that the model has not gets the least
 * probability, and one that no text has is never asked for.
 * @param occurs marks by code unit
 */
export function smallModel({ lines, characters, ends, numbers }: Model, occurs: Uint8Array): string {
  let next = 0
  return lines.map((line) => {
    if (typeof line === 'string') return line
    const first = next
    const pieces: string[] = []
    const entry = (i: number): string => `${String.fromCharCode(characters[i]!)}:${numbers.slice(ends[i - 1] ?? 0, ends[i])}`
    for (; next < first + line; next++) if (occurs[characters[next]!] === 1) pieces.push(entry(next))
    // cppjieba takes no empty line.
    return pieces.length > 0 ? pieces.join(',') : entry(first)
  }).join('\n')
}
