import { lastAtOrBefore, type Analysed, type Heading, type Span } from '../text/index.js'
import type { OutlineJson, SpanJson } from './schema.js'

type SectionCounts = OutlineJson['counts']

/** Prints a heading of the text and all below it, with what stands under each. */
export function entryOf(text: Analysed, place: (span: Span) => SpanJson): (heading: Heading) => OutlineJson {
  const counts = sectionCounter(text)
  const entry = (heading: Heading): OutlineJson => {
    const { id, level, scheme, marker, number, title, span, children } = heading
    return { id, level, scheme, marker, number, title, span: place(span), counts: counts(heading), children: children.map(entry) }
  }
  return entry
}

/** Counts what each section of the text holds; a section costs a search and a look at its ends. */
function sectionCounter({ blocks, figures, slogans }: Pick<Analysed, 'blocks' | 'figures' | 'slogans'>): (heading: Heading) => SectionCounts {
  const starts = blocks.map(({ start }) => start)
  const before = [0]
  for (const { text } of blocks) before.push(before.at(-1)! + solid(text))
  const charactersUpTo = (offset: number): number => {
    const at = lastAtOrBefore(starts, offset)
    const block = blocks[at]
    return block === undefined ? 0 : before[at]! + (offset >= block.end ? solid(block.text) : solid(block.text.slice(0, offset - block.start)))
  }
  const figureStarts = figures.map(({ span }) => span.start).sort(ascending)
  const sloganStarts = slogans.flatMap(({ occurrences }) => occurrences.map(({ span }) => span.start)).sort(ascending)
  const between = (sorted: readonly number[], start: number, end: number): number => lastAtOrBefore(sorted, end - 1) - lastAtOrBefore(sorted, start - 1)
  return ({ extent: { start, end } }) => ({
    characters: charactersUpTo(end) - charactersUpTo(start),
    figures: between(figureStarts, start, end),
    slogans: between(sloganStarts, start, end),
  })
}

const ascending = (a: number, b: number): number => a - b
/** Characters in Unicode code points, white space left out. */
const solid = (text: string): number => [...text.replace(/\s+/gu, '')].length
