import { flatten, type Block, type Figure, type Span, type WithFigures, type WithSlogans } from '../text/index.js'
import { narrow } from './characters.js'
import { Cover, exclusionOf, namesIn } from './exclude.js'
import { ItemFinder, type Memory } from './item.js'
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
  return { ...text, figures: text.blocks.flatMap((block) => figuresOf(text.reading.text, block, words, shippedUnits(), taken, memory, options)) }
}

/** Markers, numeral slogans and announced enumerations: their numbers count nothing. */
function takenSpans(text: WithSlogans): Cover {
  const markers = flatten(text.outline).map(({ span, marker }) => ({ start: span.start, end: span.start + marker.length }))
  const slogans = text.slogans.filter(({ kind }) => kind === 'numeral').flatMap(({ occurrences }) => occurrences.map((o) => o.span))
  return new Cover([...markers, ...slogans, ...text.enumerations.map((e) => e.span)])
}

function figuresOf(reading: string, block: Block, words: Words, units: Units, taken: Cover, memory: Memory, options: FigureOptions): Figure[] {
  const plain = narrow(block.text)
  const names = new Cover(namesIn(plain))
  const candidates = scan(block, words, units).filter((c) => {
    const number: Span = { start: c.numberStart, end: c.unitEnd }
    if (names.touches(number) || exclusionOf(c, plain) !== null) return false
    return !taken.touches({ start: block.start + number.start, end: block.start + number.end })
  })
  return new ItemFinder(reading, words, block, candidates, memory).run()
    .filter((c) => options.masked || c.number.amount !== null)
    .map((c) => ({
      text: block.text.slice(c.start, c.end),
      ...valuesOf(c.number.amount),
      unit: c.unit,
      item: c.item,
      action: c.action,
      approx: c.approx,
      masked: c.number.amount === null,
      span: { start: block.start + c.start, end: block.start + c.end },
    }))
}
