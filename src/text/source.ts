import { matchesOf } from './matches.js'
import { lastAtOrBefore } from './alignment.js'
import type { Source } from './types.js'

/** Offsets at which lines begin. A line ends at LF, CR LF or a lone CR. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** A place as the outputs print it: offsets and column in Unicode code points; line and column from 1. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** Turns UTF-16 spans of a source into places, in time that does not grow with the offset. */
export class Places {
  private readonly source: Source
  /** Offsets of the second code units of pairs, in order: most texts have none, and offsets are code points. */
  private readonly trails: number[] = []

  constructor(source: Source) {
    this.source = source
    for (const { index } of matchesOf(PAIR, source.text)) this.trails.push(index + 1)
  }

  /** Code points before a UTF-16 offset. */
  codePoints(offset: number): number {
    return offset - (lastAtOrBefore(this.trails, offset - 1) + 1)
  }

  of(span: { readonly start: number; readonly end: number }): Place {
    const line = lastAtOrBefore(this.source.lineStarts, span.start)
    const start = this.codePoints(span.start)
    const column = start - this.codePoints(this.source.lineStarts[line]!) + 1
    return { start, end: this.codePoints(span.end), line: line + 1, column }
  }
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g
