import { isCommon, type Edit } from '../../text/index.js'
import { gbkChar } from '../gbk.js'

/**
 * UTF-8 or GBK that some tool read as Latin-1 or Windows-1252: ÕþÐ­ and æ”¿å for 政协. Each sign stands for one
 * byte, so a run's bytes are known; they are read in the one of the two codes in which they make common characters.
 */
export function readAsLatin(text: string): Edit[] {
  const edits: Edit[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const utf8 = runOf(text, match.index, utf8At)
    const gbk = runOf(text, match.index, gbkAt)
    const run = utf8.usual > gbk.usual ? utf8 : gbk
    const because = run === utf8 ? 'utf-8-read-as-latin-1' : 'gbk-read-as-latin-1'
    if (run.usual >= 2 && run.usual >= (run.count < 5 ? run.count : 0.8 * run.count)) {
      for (const { start, end, text: char } of run.pieces) edits.push({ source: { start, end }, text: char, because })
    }
    OPENING.lastIndex = Math.max(match.index + 1, utf8.end, gbk.end)
  }
  return edits
}

/** Three high signs in a row, the first of them a byte that can begin a character. */
const OPENING = /[\u0081-\u00fe][\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u2122]{2}/gu
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x100) return code
  const windows = Number.isNaN(code) ? -1 : WINDOWS.indexOf(text[at]!)
  return windows < 0 ? -1 : 0x80 + windows
}

interface Char {
  readonly start: number
  readonly end: number
  readonly text: string
}
interface Run {
  readonly pieces: readonly Char[]
  readonly count: number
  readonly usual: number
  readonly end: number
}

/** ASCII between characters belongs to a run, up to so many signs. */
const GAP = 40

function runOf(text: string, from: number, read: (text: string, at: number) => Char | null): Run {
  const pieces: Char[] = []
  let usual = 0
  let gap = 0
  let end = from
  for (let at = from; at < text.length && gap < GAP;) {
    if (text.charCodeAt(at) < 0x80) {
      gap++
      at++
      continue
    }
    const char = read(text, at)
    if (!char) break
    pieces.push(char)
    if (isCommon(char.text) || char.text === '\u3000') usual++
    at = char.end
    end = at
    gap = 0
  }
  return { pieces, count: pieces.length, usual, end }
}

function gbkAt(text: string, at: number): Char | null {
  const [lead, trail] = [byteAt(text, at), byteAt(text, at + 1)]
  const char = lead < 0 || trail < 0 ? undefined : gbkChar(lead, trail)
  return char === undefined ? null : { start: at, end: at + 2, text: char }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function utf8At(text: string, at: number): Char | null {
  const lead = byteAt(text, at)
  const length = lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0) return null
  const bytes = Array.from({ length }, (_, i) => byteAt(text, at + i))
  if (bytes.some((byte, i) => i > 0 && byte >> 6 !== 2)) return null
  try {
    return { start: at, end: at + length, text: UTF8.decode(Uint8Array.from(bytes)) }
  } catch {
    return null
  }
}
