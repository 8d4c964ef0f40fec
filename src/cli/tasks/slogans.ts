import type { Options, Settings } from '../../options.js'
import { outline } from '../../outline/index.js'
import type { InventoryShare, Quotation } from '../../report/inventory/index.js'
import { segment } from '../../segment/index.js'
import { slogans } from '../../slogans/index.js'
import { lastAtOrBefore, type SloganKind, type WithSlogans } from '../../text/index.js'
import type { Print } from '../done.js'

export interface SlogansTask {
  readonly name: 'slogans'
  readonly settings: Settings
  readonly kinds: readonly SloganKind[]
  /** Code units of the line around a slogan; null: it is not quoted. */
  readonly context: number | null
}

/** A text prints nothing of its own; its share is an `InventoryShare`. */
export function printSlogans({ kinds, context }: SlogansTask, options: Options): Print {
  return (simplified) => {
    const text = slogans(outline(segment(simplified, options.segment), options.outline), { ...options.slogans, kinds })
    const quotations = context === null ? null : text.slogans.map(({ occurrences }) => occurrences.map(({ span }) => quote(text, span, context)))
    const share: InventoryShare = { slogans: text.slogans, date: text.metadata.date, quotations }
    return { printed: '', share, warnings: text.warnings }
  }
}

/** An occurrence as it stands in its line of the source, with up to `size` code units of it on both sides. */
function quote({ source, alignment }: WithSlogans, span: WithSlogans['slogans'][number]['occurrences'][number]['span'], size: number): Quotation {
  const { start, end } = alignment.toSource(span)
  const line = lastAtOrBefore(source.lineStarts, start)
  const lineStart = source.lineStarts[line]!
  const lineEnd = source.lineStarts[lastAtOrBefore(source.lineStarts, end - 1) + 1] ?? source.text.length
  return {
    path: source.path,
    line: line + 1,
    before: source.text.slice(Math.max(lineStart, start - size), start).trimStart(),
    text: source.text.slice(start, end),
    after: source.text.slice(end, Math.min(lineEnd, end + size)).trimEnd(),
  }
}
