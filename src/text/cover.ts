import type { Span } from './types.js'

/** Whether a span touches one of the others. Asked with rising starts. */
export class Cover {
  /** In order, overlapping ones joined. */
  private readonly spans: Span[] = []
  private at = 0

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1)
      if (last && span.start < last.end) this.spans[this.spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
      else this.spans.push(span)
    }
  }

  touches({ start, end }: Span): boolean {
    while (this.at < this.spans.length && this.spans[this.at]!.end <= start) this.at++
    const span = this.spans[this.at]
    return span !== undefined && span.start < end
  }
}
