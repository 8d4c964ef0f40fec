import type { Analysed, WithKeywords } from '../text/index.js'

export interface MetricOptions {
  /** Window of MATTR, in words. */
  readonly window: number
}

/** Measures the text. */
export function metrics(text: WithKeywords, _options: MetricOptions): Analysed {
  return { ...text, metrics: {} }
}
