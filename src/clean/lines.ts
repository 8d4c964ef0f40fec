import { matchesOf, type Span } from '../text/index.js'
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

/** Between two paragraphs of a flattened text. What stands between the marks is cut, not matched: V8 gives up on a class repeated over 8 million characters. */
const MARK = /\t|\u3000\u3000/g

/** Without the bars of a table’s row that has one cell only. */
function unframed(plain: string): string {
  if (!plain.startsWith('|') && !plain.endsWith('|')) return plain
  const cell = plain.replace(/^[| ]+/, '').replace(/(?<![| ])[| ]+$/, '')
  return cell === '' || cell.includes('|') ? plain : cell
}

/** The lines of a text, and the paragraphs of a flattened one (set off by two U+3000 or a tab), in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const own: Line[] = []
    const add = (from: number, to: number): void => {
      const piece = line.slice(from, to)
      const trimmed = piece.trim()
      if (trimmed === '') return
      const start = at + from + piece.indexOf(trimmed)
      own.push({ start, end: start + trimmed.length, text: trimmed, plain: trimmed.length > LONGEST ? trimmed : unframed(fold(trimmed)), whole: true })
    }
    let from = 0
    for (const { index, 0: mark } of matchesOf(MARK, line)) {
      add(from, index)
      from = index + mark.length
    }
    add(from, line.length)
    for (const piece of own) lines.push(own.length === 1 ? piece : { ...piece, whole: false })
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return lines
}
