import { lastAtOrBefore, type Analysed, type Heading } from '../text/index.js'
import type { Placed } from './placed.js'
import type { OutlineJson } from './schema.js'

type SectionCounts = OutlineJson['counts']

/** The headings of the text and all below them, with what stands under each. */
export function outlineJson(text: Analysed, places: Placed): OutlineJson[] {
  const counter = new SectionCounter(text)
  return text.outline.map((heading) => entryOf(heading, counter, places))
}

function entryOf(heading: Heading, counter: SectionCounter, places: Placed): OutlineJson {
  const { id, level, scheme, marker, number, title, span, children } = heading
  return { id, level, scheme, marker, number, title, span: places.of(span), counts: counter.of(heading), children: children.map((child) => entryOf(child, counter, places)) }
}

/** Counts what each section of a text holds; a section costs a search and a look at its ends. */
class SectionCounter {
  private readonly blocks: Analysed['blocks']
  private readonly starts: readonly number[]
  /** For each block, the characters of the text before each 1024th code unit of it. */
  private readonly before: number[][] = []
  private readonly figures: readonly number[]
  private readonly slogans: readonly number[]

  constructor({ blocks, figures, slogans }: Pick<Analysed, 'blocks' | 'figures' | 'slogans'>) {
    this.blocks = blocks
    this.starts = blocks.map(({ start }) => start)
    let sum = 0
    for (const { text } of blocks) {
      const steps: number[] = []
      for (let i = 0; i < text.length; i += STEP) {
        steps.push(sum)
        sum += solid(text, i, Math.min(text.length, i + STEP))
      }
      this.before.push(steps)
    }
    this.figures = figures.map(({ span }) => span.start).sort(ascending)
    this.slogans = slogans.flatMap(({ occurrences }) => occurrences.map(({ span }) => span.start)).sort(ascending)
  }

  of({ extent: { start, end } }: Heading): SectionCounts {
    return {
      characters: this.charactersUpTo(end) - this.charactersUpTo(start),
      figures: between(this.figures, start, end),
      slogans: between(this.slogans, start, end),
    }
  }

  private charactersUpTo(offset: number): number {
    const at = lastAtOrBefore(this.starts, offset)
    const block = this.blocks[at]
    if (block === undefined) return 0
    const into = Math.min(offset, block.end) - block.start
    const step = Math.min(Math.floor(into / STEP), this.before[at]!.length - 1)
    return this.before[at]![step]! + solid(block.text, step * STEP, into)
  }
}

const between = (sorted: readonly number[], start: number, end: number): number => lastAtOrBefore(sorted, end - 1) - lastAtOrBefore(sorted, start - 1)
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
