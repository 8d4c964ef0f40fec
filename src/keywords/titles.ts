import { lastAtOrBefore, type Block } from '../text/index.js'
import type { Candidate } from './words.js'

/** Terms up to this length stand in titles like anywhere else. */
const LONGEST = 8
const SENTENCE = /[。！？；!?;]/

/** A longer phrase that stands in title lines alone, which have no mark of a sentence, is the title and no term. */
export function withoutTitles(candidates: readonly Candidate[], blocks: readonly Block[]): Candidate[] {
  const starts = blocks.map(({ start }) => start)
  const titles = blocks.map(({ text }) => !SENTENCE.test(text))
  return candidates.filter(({ term, parts, places }) =>
    parts.length === 1 || term.length <= LONGEST || !places.every(({ start }) => titles[lastAtOrBefore(starts, start)]))
}
