import type { Alignment } from './alignment.js'
import type { Block, Chrome } from './types.js'

/**
 * The document's own paragraphs: the reading's lines, cut where chrome stands and where a flattened text has its
 * paragraph marks (two or more U+3000, or a tab), without the white space around them. Empty ones are left out.
 */
export function blocksOf(text: string, chrome: readonly Chrome[], alignment: Alignment): Block[] {
  const blocks: Block[] = []
  const add = (start: number, end: number): void => {
    for (const piece of text.slice(start, end).matchAll(PIECE)) {
      const trimmed = piece[0].trim()
      if (trimmed === '') continue
      const at = start + piece.index + piece[0].indexOf(trimmed)
      blocks.push({ start: at, end: at + trimmed.length, text: trimmed })
    }
  }
  let at = 0
  for (const { source } of chrome) {
    const span = alignment.toReading(source)
    if (span.start > at) add(at, span.start)
    at = Math.max(at, span.end)
  }
  add(at, text.length)
  return blocks
}

const PIECE = /[^\n\r\t\u2028\u2029\u3000]+(?:\u3000(?!\u3000)[^\n\r\t\u2028\u2029\u3000]*)*/gu
