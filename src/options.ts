import type { CleanOptions } from './clean/index.js'
import type { FigureOptions } from './figures/index.js'
import type { KeywordOptions } from './keywords/index.js'
import type { MetricOptions } from './metrics/index.js'
import type { OutlineOptions } from './outline/index.js'
import type { ScriptOptions } from './script/index.js'
import type { SegmentOptions } from './segment/index.js'
import type { SloganOptions } from './slogans/index.js'

/** Resolved once, by the CLI or by the library's door; each stage is handed its own slice and sees no other. */
export interface Options {
  readonly clean: CleanOptions
  readonly script: ScriptOptions
  readonly segment: SegmentOptions
  readonly outline: OutlineOptions
  readonly slogans: SloganOptions
  readonly figures: FigureOptions
  readonly keywords: KeywordOptions
  readonly metrics: MetricOptions
}
