import { isCommon, type Edit } from '../../text/index.js'
import { gbkCode } from '../gbk.js'
import { LOST, resolveLost } from './lost-bytes.js'
import { OPENERS } from './openers.js'

/**
 * UTF-8 that some tool read as GBK: 政协 as 鏀垮崗. Characters of three bytes were read two bytes at a time, so a run's
 * own bytes, taken together again, are UTF-8. A byte that was no GBK became U+FFFD (or ? or €): between two characters
 * of a line only 0x80 can be that, for every other byte from 0x81 to 0xFE opens a pair. Before a line end, which tools
 * drop after they used it as the second half of a pair, it may have been any; there the surviving bytes and the words
 * of the same document decide, or U+FFFD stays.
 */
export function utf8AsGbk(text: string): Edit[] {
  const pieces: Piece[] = []
  for (let at = openerFrom(text, 0); at >= 0;) {
    const run = runFrom(text, at)
    for (const piece of run.pieces) pieces.push(piece)
    at = openerFrom(text, run.end)
  }
  if (pieces.length === 0) return []
  return resolveLost(text, pieces).map(({ start: from, end, text: now }) => ({ source: { start: from, end }, text: now, because: ID }))
}

const ID = 'utf-8-read-as-gbk'

/** A stretch of the source between two places where both codes have a character's end, and what it is read as. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Characters; an array is one whose lost bytes are LOST. */
  readonly chars: readonly (string | readonly number[])[]
  /** What stands behind it, or the line's end, may have swallowed its last byte, whatever it was. */
  readonly lineEnd: boolean
}

let opening: Uint8Array | null = null
/** By code unit. */
function openers(): Uint8Array {
  if (opening) return opening
  opening = new Uint8Array(0x10000)
  for (const row of OPENERS) for (let i = 0; i < row.length; i++) opening[row.charCodeAt(i)] = 1
  return opening
}

/** Where the next character stands that may open a run; -1 when there is none. No second half is below 0x3F (?). */
function openerFrom(text: string, from: number): number {
  const opens = openers()
  for (let at = from; at + 1 < text.length; at++) if (opens[text.charCodeAt(at)] === 1 && text.charCodeAt(at + 1) > 0x3e) return at
  return -1
}

/**
 * The bytes that the character at a place stands for; null for one that GBK could not have given. € is 0x80 in
 * Windows' GBK and A2 E3 in GB18030: the latter ends one character and begins another, so more bytes must follow.
 */
function bytesAt(text: string, at: number, missing: number): readonly number[] | null {
  const char = text[at] ?? '\0'
  const code = char.charCodeAt(0)
  if (code < 0x80) return [code]
  if (char === '\ufffd') return [LOST]
  if (char === '€') return missing === 1 && isContinuation((bytesAt(text, at + 1, 2) ?? [0])[0]!) ? [0xa2, 0xe3] : [0x80]
  if (char === '\u00a0') return [0xa0]
  const pair = gbkCode(char)
  return pair === undefined ? null : [pair >> 8, pair & 0xff]
}

const isContinuation = (byte: number): boolean => byte === LOST || byte >> 6 === 2
const lengthOf = (lead: number): number => (lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0)

interface Run {
  /** Empty when what the run would be read as is no Chinese. */
  readonly pieces: readonly Piece[]
  /** Where to look for the next one. */
  readonly end: number
}

/** A reader of bytes as UTF-8 that goes on after a fault. */
class Utf8Reader {
  chars: (string | readonly number[])[] = []
  open: number[] = []
  /** Faults of which fewer than SETTLED characters have been read well since. */
  faults = 0
  /** Characters read whole, and how many of them are common ones. */
  whole = 0
  common = 0
  private since = 0

  /** Bytes that the open character still needs. */
  get missing(): number {
    return this.open.length === 0 ? 0 : lengthOf(this.open[0]!) - this.open.length
  }

  take(byte: number): void {
    const value = byte === QUESTION && this.open.length > 0 ? LOST : byte
    if (this.open.length === 0 || !isContinuation(value)) {
      this.abort()
      if (value < 0x80 && value !== LOST) this.chars.push(String.fromCharCode(value))
      else this.open.push(value)
      if (value !== LOST && value >= 0x80 && lengthOf(value) === 0) this.abort()
    } else this.open.push(value)
    if (this.open.length > 0 && this.open.length === (this.open[0] === LOST ? 1 : lengthOf(this.open[0]!))) this.complete()
  }

  /** A character that broke off. */
  abort(): void {
    if (this.open.length === 0) return
    this.chars.push(this.open)
    this.open = []
    this.faults++
    this.since = 0
  }

  private complete(): void {
    if (this.open.includes(LOST)) this.chars.push(this.open)
    else {
      const char = UTF8.decode(Uint8Array.from(this.open))
      this.chars.push(char)
      this.whole++
      if (isCommon(char) || char === '\u3000') this.common++
    }
    this.open = []
    if (++this.since >= SETTLED) this.faults = 0
  }
}

/** The run of misread text from a place on: up to the second fault in a row, what no GBK gives, or a stretch of ASCII. */
function runFrom(text: string, from: number): Run {
  const reader = new Utf8Reader()
  const pieces: Piece[] = []
  let sound = { pieces: 0, whole: 0, common: 0 }
  let ascii = 0
  let begun = from
  const cut = (end: number): void => {
    pieces.push({ start: begun, end, chars: reader.chars, lineEnd: endsLine(text, end) })
    if (reader.faults === 0) sound = { pieces: pieces.length, whole: reader.whole, common: reader.common }
    reader.chars = []
    begun = end
  }
  let at = from
  for (; at < text.length && reader.faults < 2 && ascii < GAP; at++) {
    const bytes = bytesAt(text, at, reader.missing)
    if (bytes === null) break
    ascii = bytes[0]! < 0x80 && bytes[0] !== LOST ? ascii + 1 : 0
    for (const byte of bytes) reader.take(byte)
    if (reader.open.length === 0) cut(at + 1)
  }
  if (reader.open.length > 0 && reader.faults === 0) {
    reader.chars.push(reader.open)
    cut(at)
  }
  pieces.length = sound.pieces
  const chinese = sound.whole >= 2 && sound.common >= (sound.whole < 5 ? sound.whole : 0.7 * sound.whole)
  const last = pieces.pop()
  if (!chinese || !last) return { pieces: [], end: Math.max(from + 1, at) }
  // What follows the run is no part of it, and may have swallowed its last byte.
  return { pieces: [...pieces, { ...last, lineEnd: true }], end: last.end }
}

const SETTLED = 4
const GAP = 80
const QUESTION = 0x3f
const UTF8 = new TextDecoder('utf-8')

/** Before ASCII that is no second byte, the text's end, or two U+3000 (銆 and a lost byte each) a lost byte may be any. */
function endsLine(text: string, at: number): boolean {
  return /^(?:[\0- 0-9!-/:-;]|$|銆[\ufffd?€]銆[\ufffd?€])/u.test(text.slice(at, at + 4))
}
