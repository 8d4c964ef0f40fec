import type { Analysed, Measure, Metrics, SectionMetrics, WithKeywords } from '../text/index.js'
import { countsOf, indexOf, type Counts } from './counts.js'
import { DEFINITIONS } from './table.js'

export { dispersion, partsOf, type Dispersion, type Parts, type Posting } from './dispersion.js'
export { quantile } from './statistics.js'
export { DEFINITIONS, type Definition } from './table.js'

export interface MetricOptions {
  /** Window of MATTR, in words; 500 by default (Covington and McFall 2010). */
  readonly window: number
}

/** Measures the text, and each section under a top-level heading. */
export function metrics(text: WithKeywords, { window }: MetricOptions): Analysed {
  const index = indexOf(text)
  const whole = countsOf(index, { start: 0, end: text.reading.text.length })
  const sectionMetrics = text.outline.map(({ id, title, extent }): SectionMetrics => {
    const counts = countsOf(index, extent)
    return { section: id, title, metrics: { share: share(counts, whole), ...measured(counts, window) } }
  })
  return { ...text, metrics: measured(whole, window), sectionMetrics }
}

/** A section's own measure. */
export const SHARE = {
  id: 'share', unit: 'share of characters', of: 'characters', source: 'a count; the definition is ours',
  definition: 'of a top-level section: its characters over those of the document',
} as const

const share = (part: Counts, whole: Counts): Measure => ({
  value: whole.characters === 0 ? null : round(part.characters / whole.characters),
  unit: SHARE.unit,
  of: { count: whole.characters, unit: SHARE.of },
})

/** Every measure without a value: an object of so many keys is copied, and written as JSON, sooner than one made key by key. */
const BLANK: Metrics = Object.fromEntries(DEFINITIONS.map(({ id, unit }): [string, Measure] => [id, { value: null, unit, of: null }]))

function measured(counts: Counts, window: number): Metrics {
  const metrics: Record<string, Measure> = { ...BLANK }
  for (const { id, unit, of: whole, compute } of DEFINITIONS) {
    const { value, of } = compute(counts, window)
    metrics[id] = { value: value === null ? null : round(value), unit, of: of === null || whole === null ? null : { count: of, unit: whole } }
  }
  return metrics
}

/** Six decimals: what differs beyond them between two machines is the last bit of a division. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
