import { matchesOf, type Edit } from '../../text/index.js'
import { columns, ENDED, isFull, wrappedAt } from '../width.js'

const GAP = '(?:[ \u00a0]+|(?<!\u3000)\u3000)'
/** Blanks within a line, but for those between Latin words, and U+3000 in a row, which part paragraphs. */
const BLANK = new RegExp(`(?<=[^\\sA-Za-z.,;:])${GAP}(?=\\S)|(?<=\\S)${GAP}(?=[^\\sA-Za-z])`, 'g')
/** Fewer may stand where they do by chance. */
const SOME = 5
/** Columns by which a line may be wider than most of the widest: a mark of punctuation does not begin a line. */
const HANGING = 4
/** Blanks in a row that are no line ends: names of people, a caption. */
const NEAR = 4

/**
 * The line ends inside the paragraphs of a text that was broken at a fixed width, where a tool made blanks of them, as
 * those do that take text out of PDF files: most blanks stand at one distance from each other, inside sentences.
 */
export function lineEndSpaces(text: string): Edit[] {
  const lines = text.split('\n')
  const blanks = lines.map((line) => matchesOf(BLANK, line.trimEnd()).filter(({ index }) => line.slice(0, index).trim() !== ''))
  if (blanks.reduce((sum, { length }) => sum + length, 0) < SOME) return []
  const width = wrappedAt(lines.flatMap((line, i) => piecesOf(line, blanks[i]!)))
  if (width === null) return []
  const edits: Edit[] = []
  let inside = 0
  let open = 0
  let start = 0
  lines.forEach((line, i) => {
    const ends = lineEnds(line, blanks[i]!, width)
    // In a line without any, a heading or a date, blanks tell nothing.
    if (ends.length > 0) inside += blanks[i]!.length
    for (const { index, 0: blank } of ends) {
      if (!ENDED.test(line.slice(0, index))) open++
      edits.push({ source: { start: start + index, end: start + index + blank.length }, text: '', because: 'line-end-space' })
    }
    start += line.length + 1
  })
  return open >= SOME && edits.length >= 0.5 * inside ? edits : []
}

function piecesOf(line: string, blanks: readonly RegExpExecArray[]): string[] {
  let from = 0
  const pieces = blanks.map(({ index, 0: blank }) => {
    const piece = line.slice(from, index).trim()
    from = index + blank.length
    return piece
  })
  return [...pieces, line.slice(from).trim()].filter((piece) => piece !== '')
}

/** Those at the width from the line end before, the last of several, or from one of the last blanks that are none, which may end a paragraph. */
function lineEnds(line: string, blanks: readonly RegExpExecArray[], width: number): RegExpExecArray[] {
  const fills = (from: number, to: number | undefined): boolean => {
    const between = line.slice(from, to)
    return to !== undefined && isFull(between, width) && columns(between) <= width + HANGING
  }
  let begins = [line.length - line.trimStart().length]
  return blanks.filter(({ index, 0: blank }, i) => {
    const next = index + blank.length
    const ends = begins.some((from) => fills(from, index) && !fills(from, blanks[i + 1]?.index))
    begins = ends ? [next] : [...begins.slice(-NEAR), next]
    return ends
  })
}
