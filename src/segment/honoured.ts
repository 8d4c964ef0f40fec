import type { Segmented } from '../text/index.js'
import type { Segmenter } from './engines/types.js'
import type { Choice } from './fixed/choose.js'
import { findFixed, type KnownWords } from './fixed/find.js'
import { RULES, ruleMatches } from './fixed/rules.js'

export interface SegmentOptions {
  readonly segmenter: Segmenter
  /** Words that stay whole, beside the forms known by rule; null for the engine's own words and nothing else. Default: `knownWords()`. */
  readonly words: KnownWords | null
}

/** Why words were cut as they were: the stretches that had to be whole, and those that gave way. */
export function fixedIn({ blocks, reading }: Pick<Segmented, 'blocks' | 'reading'>, { words }: SegmentOptions): Choice {
  if (words) return findFixed(reading.text, blocks, words)
  return { kept: ruleMatches(reading.text, RULES.filter(({ because }) => because === 'damage')), lost: [] }
}
