import { Cover, flatten, Sections, type Block, type Figure, type Heading, type Span, type WithFigures, type WithSlogans } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { narrow } from './characters.js'
import { checkFigures } from './checks.js'
import { exclusionOf, namesIn } from './exclude.js'
import { frameOf } from './frames.js'
import type { Memory } from './earlier.js'
import { tellItems } from './item.js'
import { valuesOf } from './number.js'
import { scan } from './scan.js'
import { shippedUnits, type Units } from './units.js'
import { Words } from './words.js'

export { parseNumber, type ParsedNumber } from './number.js'

export interface FigureOptions {
  /** Report figures whose number is masked (XX件). Default true. */
  readonly masked: boolean
}

/** Finds the stated quantities: value, unit, what is counted, what was done. */
export function figures(text: WithSlogans, options: FigureOptions): WithFigures {
  const words = new Words(text.tokens)
  const taken = takenSpans(text)
  const memory: Memory = new Map()
  const sections = new Sections(text.outline)
  const title = bare(text.metadata.title ?? '')
  // A text that is all title is a sentence without its stop, a cell of a table say.
  const named = text.blocks.some((block) => !isTitle(block.text, title))
  const figures: Figure[] = []
  for (const block of text.blocks) {
    if (named && isTitle(block.text, title)) continue
    // One by one: a paragraph may hold more figures than a call can have arguments.
    for (const figure of figuresOf(text.reading.text, block, words, shippedUnits(), taken, sections, memory, options)) figures.push(figure)
  }
  return { ...text, figures, figureIssues: checkFigures(text.reading.text, text.sentences, text.outline.map(({ extent }) => extent.start), figures) }
}

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
/** How many papers a collection holds, behind its title. */
const HOLDS = /(?:通用|精选|最新|优秀|推荐)?[\d一二三四五六七八九十]{1,3}[篇份](?:篇[一二三四五六七八九十\d]{1,3})?$/
/** Whether a paragraph is the document's title, a part of it, or the title once more: a title is a name. */
const isTitle = (text: string, title: string): boolean => title !== '' && text.length <= 2 * title.length + 8 && bare(text) !== '' && (title.includes(bare(text)) || title === bare(text).replace(HOLDS, ''))

/** 拓展三个载体 over three points announces them: a heading's Chinese numeral that is the number of its parts. */
function announces(heading: Heading | undefined, candidate: Candidate, block: Block): boolean {
  if (!heading || candidate.number.arabic || block.start + candidate.start >= heading.span.end) return false
  const { value, max } = valuesOf(candidate.number.amount)
  return max === null && value === heading.children.length && value > 1
}

/** Markers, numeral slogans and announced enumerations: their numbers count nothing. */
function takenSpans(text: WithSlogans): Cover {
  const markers = flatten(text.outline).map(({ span, marker }) => ({ start: span.start, end: span.start + marker.length }))
  const slogans = text.slogans.filter(({ kind }) => kind === 'numeral').flatMap(({ occurrences }) => occurrences.map((o) => o.span))
  return new Cover([...markers, ...slogans, ...text.enumerations.map((e) => e.span)])
}

function figuresOf(reading: string, block: Block, words: Words, units: Units, taken: Cover, sections: Sections, memory: Memory, options: FigureOptions): Figure[] {
  const plain = narrow(block.text)
  const named = namesIn(plain)
  const names = new Cover(named)
  const quoted = new Set(named.map(({ start, end }) => plain.slice(start + 1, end - 1)))
  const candidates: Candidate[] = []
  for (const c of scan(plain, block.start, words, units)) {
    // A number of hundreds of digits is damage; no double holds it, and JSON has no infinity.
    const { value, max } = valuesOf(c.number.amount)
    if ((value !== null && !Number.isFinite(value)) || (max !== null && !Number.isFinite(max))) continue
    const number: Span = { start: c.numberStart, end: c.unitEnd }
    // “五台”……五台即……: the name once more, without its marks.
    if (!c.number.arabic && quoted.has(plain.slice(number.start, number.end))) continue
    if (names.touches(number) || exclusionOf(c, plain) !== null || announces(sections.at(block.start + c.start) ?? undefined, c, block)) continue
    if (!taken.touches({ start: block.start + number.start, end: block.start + number.end })) candidates.push(c)
  }
  const figures: Figure[] = []
  for (const c of tellItems(reading, words, block, candidates, memory)) {
    if (!options.masked && c.number.amount === null) continue
    const { value, max } = valuesOf(c.number.amount)
    const { period, rate, basis } = frameOf(plain, block.start, words, c)
    figures.push({
      text: block.text.slice(c.start, c.end),
      value,
      max,
      unit: c.unit,
      item: c.item,
      action: c.action,
      approx: c.approx,
      masked: c.number.amount === null,
      period,
      rate,
      basis,
      span: { start: block.start + c.start, end: block.start + c.end },
    })
  }
  return figures
}
