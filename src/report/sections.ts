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
  let sum = 0
  /** For each block, the characters of the text before each 1024th code unit of it. */
  const before = blocks.map(({ text }) => {
    const steps: number[] = []
    for (let i = 0; i < text.length; i += STEP) {
      steps.push(sum)
      sum += solid(text, i, Math.min(text.length, i + STEP))
    }
    return steps
  })
  const charactersUpTo = (offset: number): number => {
    const at = lastAtOrBefore(starts, offset)
    const block = blocks[at]
    if (block === undefined) return 0
    const into = Math.min(offset, block.end) - block.start
    const step = Math.min(Math.floor(into / STEP), before[at]!.length - 1)
    return before[at]![step]! + solid(block.text, step * STEP, into)
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
const STEP = 1024

/** Characters of a stretch in Unicode code points, white space left out. */
function solid(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const isTrail = code >= 0xdc00 && code <= 0xdfff && i > 0 && text.charCodeAt(i - 1) >= 0xd800 && text.charCodeAt(i - 1) <= 0xdbff
    if (!isTrail && ((code > 0x3000 && code < 0xfeff) || text[i]!.trim() !== '')) count++
  }
  return count
}
