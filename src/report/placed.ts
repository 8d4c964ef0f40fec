import { Places, Sections, type Analysed, type Span } from '../text/index.js'
import type { SpanJson } from './schema.js'

/** Where the findings of a text stand: in its source, and under which of its headings. */
export class Placed {
  readonly source: Places
  private readonly sections: Sections

  constructor(private readonly text: Analysed) {
    this.source = new Places(text.source)
    this.sections = new Sections(text.outline)
  }

  /** A span of the reading as the JSON contract prints it. */
  of(span: Span): SpanJson {
    return this.source.of(this.text.alignment.toSource(span))
  }

  /** id of the deepest heading that holds the span's start; null before the first. */
  section(span: Span): string | null {
    return this.sections.at(span.start)?.id ?? null
  }
}
