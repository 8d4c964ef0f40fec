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
  /** Code points before each 1024th code unit. */
  private readonly steps: number[] = []

  constructor(source: Source) {
    this.source = source
    let points = 0
    for (let i = 0; i < source.text.length; i++) {
      if (i % STEP === 0) this.steps.push(points)
      if (!isTrail(source.text, i)) points++
    }
  }

  /** Code points before a UTF-16 offset. */
  codePoints(offset: number): number {
    const { text } = this.source
    const step = Math.min(Math.floor(offset / STEP), this.steps.length - 1)
    if (step < 0) return 0
    let points = this.steps[step]!
    for (let i = step * STEP; i < offset; i++) if (!isTrail(text, i)) points++
    return points
  }

  of(span: { readonly start: number; readonly end: number }): Place {
    const line = lastAtOrBefore(this.source.lineStarts, span.start)
    const start = this.codePoints(span.start)
    const column = start - this.codePoints(this.source.lineStarts[line]!) + 1
    return { start, end: this.codePoints(span.end), line: line + 1, column }
  }
}

const STEP = 1024
const isTrail = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i)
  if (code < 0xdc00 || code > 0xdfff || i === 0) return false
  const before = text.charCodeAt(i - 1)
  return before >= 0xd800 && before <= 0xdbff
}
