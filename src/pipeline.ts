/**
 * The program on one page. A stage takes the text as the stages before it left it and gives it back with more on it;
 * none prints, none deletes, and only `read` (see read/) touches the disk.
 *
 *   bytes ─ read ─► Decoded ─ clean ─► Cleaned ─ script ─► Simplified ─ segment ─► Segmented ─ analysts ─► Analysed
 */
import { clean } from './clean/index.js'
import { figures } from './figures/index.js'
import { keywords } from './keywords/index.js'
import { metrics } from './metrics/index.js'
import type { Options } from './options.js'
import { outline } from './outline/index.js'
import { script } from './script/index.js'
import { segment } from './segment/index.js'
import { slogans } from './slogans/index.js'
import type { Analysed, Decoded, Segmented, Simplified } from './text/index.js'

/** Decoded → Simplified: chrome labelled, artefacts repaired, one script. */
export function normalize(decoded: Decoded, options: Pick<Options, 'clean' | 'script'>): Simplified {
  const cleaned = clean(decoded, options.clean)
  return script(cleaned, options.script)
}

/** Decoded → Segmented: paragraphs, sentences and words of the reading. */
export function segmentText(decoded: Decoded, options: Options): Segmented {
  return segment(normalize(decoded, options), options.segment)
}

/** Decoded → Analysed: the whole way of a text. */
export function analyzeText(decoded: Decoded, options: Options): Analysed {
  return analyzeReading(normalize(decoded, options), options)
}

/** Simplified → Analysed. */
export function analyzeReading(simplified: Simplified, options: Options): Analysed {
  const segmented = segment(simplified, options.segment)
  const outlined = outline(segmented, options.outline)
  const withSlogans = slogans(outlined, options.slogans)
  const withFigures = figures(withSlogans, options.figures)
  const withKeywords = keywords(withFigures, options.keywords)
  return metrics(withKeywords, options.metrics)
}
