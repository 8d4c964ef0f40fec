import type { Edit, Span } from './types.js'

/**
 * Where each stretch of the reading stands in the source, from the edits alone. A span never takes in removed text at
 * its edges (協(xié)商 read as 协商: the place of 协 is 協), and a character that an edit wrote has the place of the
 * whole edit.
 */
export class Alignment {
  private readonly edits: readonly Edit[]
  /** Reading offset at which each edit's text begins. */
  private readonly starts: number[] = []

  constructor(edits: readonly Edit[]) {
    this.edits = edits
    let drift = 0
    for (const edit of edits) {
      this.starts.push(edit.source.start + drift)
      drift += edit.text.length - (edit.source.end - edit.source.start)
    }
  }

  /** The source's span for a span of the reading. */
  toSource(span: Span): Span {
    const end = this.sourceEnd(span.end)
    const start = span.start === span.end ? end : this.sourceStart(span.start)
    return { start: Math.min(start, end), end }
  }

  /** The reading's span for a span of the source; an edit that the span cuts belongs to it whole. */
  toReading(span: Span): Span {
    const start = this.readingOffset(span.start, 'start')
    return { start, end: Math.max(start, this.readingOffset(span.end, 'end')) }
  }

  private sourceStart(offset: number): number {
    const i = lastAtOrBefore(this.starts, offset)
    if (i < 0) return offset
    const edit = this.edits[i]!
    const into = offset - this.starts[i]!
    return into < edit.text.length ? edit.source.start : edit.source.end + (into - edit.text.length)
  }

  private sourceEnd(offset: number): number {
    // Of the edits that begin before the offset; one that begins at it has not been reached.
    const i = lastAtOrBefore(this.starts, offset - 1)
    if (i < 0) return offset
    const edit = this.edits[i]!
    const into = offset - this.starts[i]!
    return into <= edit.text.length ? edit.source.end : edit.source.end + (into - edit.text.length)
  }

  private readingOffset(offset: number, side: 'start' | 'end'): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.edits[mid]!.source.start <= offset) low = mid + 1
      else high = mid
    }
    // Several edits may begin at one place only if all but the last are insertions.
    let i = low - 1
    if (i < 0) return offset
    const edit = this.edits[i]!
    const begin = this.starts[i]!
    if (side === 'end' && edit.source.start === offset) return begin
    if (offset < edit.source.end) return side === 'start' ? begin : begin + edit.text.length
    return begin + edit.text.length + (offset - edit.source.end)
  }
}

/** Index of the last number not above `value` in a sorted list; -1 when all are above it. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (sorted[mid]! <= value) low = mid + 1
    else high = mid
  }
  return low - 1
}
