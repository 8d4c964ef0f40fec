import type { Span } from '../text/index.js'
import { fold } from './fold.js'

/** A piece of the reading between line ends or paragraph marks, without the white space around it; never empty. */
export interface Line extends Span {
  readonly text: string
  /** The text as rules read it: simplified, half-width, single spaces. Its offsets are not the line's. */
  readonly plain: string
  /** It is a whole line of the text, not one paragraph of a flattened text. */
  readonly whole: boolean
}

/** Longer lines are the document's own: rules need not look at them. */
export const LONGEST = 240

const PIECE = /[^\n\r\t\u2028\u2029\u3000]+(?:\u3000(?!\u3000)[^\n\r\t\u2028\u2029\u3000]*)*/gu

/** The lines of a text, and the paragraphs of a flattened one (set off by two U+3000 or a tab), in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const own: Line[] = []
    for (const piece of line.matchAll(PIECE)) {
      const trimmed = piece[0].trim()
      if (trimmed === '') continue
      const start = at + piece.index + piece[0].indexOf(trimmed)
      own.push({ start, end: start + trimmed.length, text: trimmed, plain: trimmed.length > LONGEST ? trimmed : fold(trimmed), whole: true })
    }
    for (const piece of own) lines.push(own.length === 1 ? piece : { ...piece, whole: false })
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}
