import type { Piece } from './utf8-as-gbk.js'

/** Stands for a byte that was lost. */
export const LOST = -1
const UNKNOWN = '\ufffd'

interface Repaired {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Doubt {
  readonly piece: number
  readonly char: number
  readonly before: string
  readonly candidates: readonly string[]
}

/**
 * Gives characters whose bytes were lost in part their most certain reading. Within a line a lost byte was 0x80. At a
 * line's end it may have been any: E3 80 and a lost byte after a word is its full stop; of other characters that
 * one is taken which alone, of all that the surviving bytes allow, follows the same character elsewhere in the
 * document. Where none does, or several, U+FFFD stays.
 */
export function resolveLost(text: string, pieces: readonly Piece[]): Repaired[] {
  const doubts: Doubt[] = []
  let last = text[pieces[0]!.start - 1] ?? ''
  const read = pieces.map((piece, p) => piece.chars.map((char, c) => {
    if (c === 0 && pieces[p - 1]?.end !== piece.start) last = text[piece.start - 1] ?? ''
    const atEnd = piece.lineEnd && c === piece.chars.length - 1
    const now = typeof char === 'string' ? char : certain(char, atEnd, last)
    if (now === null) doubts.push({ piece: p, char: c, before: last, candidates: candidatesFor(char as readonly number[]) })
    last = now ?? UNKNOWN
    return last
  }))
  if (doubts.length > 0) settle(doubts, read, text, pieces)
  return pieces.map(({ start, end }, p) => ({ start, end, text: read[p]!.join('') }))
}

/** The one character that incomplete bytes allow, U+FFFD for bytes that are none, null for one that is in doubt. */
function certain(bytes: readonly number[], atLineEnd: boolean, before: string): string | null {
  if (bytes.length < 3 || bytes[0] === LOST) return UNKNOWN
  if (!atLineEnd || bytes.at(-1) !== LOST) return decode(bytes.map((byte) => (byte === LOST ? 0x80 : byte)))
  if (bytes[0] === 0xe3 && (bytes[1] === 0x80 || bytes[1] === LOST)) return /[\p{L}\p{N}”’」』）》%％]/u.test(before) ? '。' : '\u3000'
  return null
}

const UTF8 = new TextDecoder('utf-8')
const decode = (bytes: readonly number[]): string => UTF8.decode(Uint8Array.from(bytes))

function candidatesFor(bytes: readonly number[]): string[] {
  const head = bytes.slice(0, -1).map((byte) => (byte === LOST ? 0x80 : byte))
  return Array.from({ length: 64 }, (_, i) => decode([...head, 0x80 + i])).filter((char) => char.length === 1 && char !== UNKNOWN)
}

/** Looks, in one pass over the repaired document, for the pairs of characters that would settle the doubts. */
function settle(doubts: readonly Doubt[], read: string[][], text: string, pieces: readonly Piece[]): void {
  const wanted = new Set(doubts.flatMap(({ before, candidates }) => candidates.map((char) => before + char)))
  const found = new Set<string>()
  let before = ''
  const look = (char: string): void => {
    if (wanted.has(before + char)) found.add(before + char)
    before = char
  }
  let at = 0
  pieces.forEach((piece, p) => {
    for (; at < piece.start; at++) look(text[at]!)
    for (const char of read[p]!) look(char)
    at = piece.end
  })
  for (; at < text.length; at++) look(text[at]!)
  for (const doubt of doubts) {
    const likely = doubt.candidates.filter((char) => found.has(doubt.before + char) && !/[\p{Ps}\p{Pi}，、]/u.test(char))
    if (likely.length === 1) read[doubt.piece]![doubt.char] = likely[0]!
  }
}
