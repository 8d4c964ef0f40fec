import { matchesOf } from './matches.js'
import type { Alignment } from './alignment.js'
import type { Block, Chrome } from './types.js'

/**
 * The document's own paragraphs: the reading's lines, cut where chrome stands and where a flattened text has its
 * paragraph marks (two or more U+3000, or a tab), without the white space around them. Empty ones are left out.
 */
export function blocksOf(text: string, chrome: readonly Chrome[], alignment: Alignment): Block[] {
  const blocks: Block[] = []
  const add = (start: number, end: number): void => {
    let from = start
    const piece = (to: number): void => {
      const whole = text.slice(from, to)
      const trimmed = whole.trim()
      if (trimmed === '') return
      const at = from + whole.indexOf(trimmed)
      blocks.push({ start: at, end: at + trimmed.length, text: trimmed })
    }
    for (const mark of matchesOf(PARAGRAPH_MARK, text.slice(start, end))) {
      piece(start + mark.index)
      from = start + mark.index + mark[0].length
    }
    piece(end)
  }
  let at = 0
  for (const { source } of chrome) {
    const span = alignment.toReading(source)
    // Chrome that an edit took out, as between two pages, parts nothing.
    if (span.start === span.end) continue
    if (span.start > at) add(at, span.start)
    at = Math.max(at, span.end)
  }
  add(at, text.length)
  return blocks
}

/** Without quantifiers: V8 gives up on a class repeated over a line of 10 MB. */
const PARAGRAPH_MARK = /[\n\r\t\u2028\u2029]|\u3000\u3000/gu
