import { matchesOf, type Block, type Span } from '../text/index.js'

/** A stretch of a block up to a mark that ends a sentence or a point: 。！？； and their closing quotes. */
export interface Piece extends Span {
  /** Index of its block. */
  readonly block: number
  /** Offset of the mark that ends it; equal to `end` where there is none. */
  readonly mark: number
  /** Whether it opens its block. */
  readonly first: boolean
}

/** A straight quote is told apart below: it closes only where one is open. */
const PIECE_END = /"|[。！？；!?;]+[”’」』）)\]】]*(?<straight>"?)[”’」』）)\]】]*|…{2,}/g

/** Cuts a block into pieces; white space before a piece is left out of it. One pass. */
export function piecesOf(block: Block, index: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const add = (mark: number, to: number): void => {
    while (from < to && /\s/.test(block.text[from]!)) from++
    if (from < to) pieces.push({ start: block.start + from, end: block.start + to, mark: block.start + mark, block: index, first: pieces.length === 0 })
    from = to
  }
  let quoted = false
  for (const match of matchesOf(PIECE_END, block.text)) {
    const whole = match[0]
    const closing = match.groups!.straight === '"'
    if (whole !== '"') add(match.index, match.index + (closing && !quoted ? whole.indexOf('"') : whole.length))
    if (whole === '"' || closing) quoted = !quoted
  }
  add(block.text.length, block.text.length)
  return pieces
}

/** Text without quotation marks and white space: what "equal length" counts. */
export const bare = (text: string): string => text.replace(/[\s“”‘’"'「」『』]/g, '')
