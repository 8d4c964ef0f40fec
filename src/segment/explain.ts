import type { Segmented } from '../text/index.js'
import { cut } from './cut.js'
import { misreadIn } from './fixed/misread.js'
import { fixedIn, type SegmentOptions } from './honoured.js'

/**
 * Why words stand as they do, by where they begin in the reading: which rule, list or user's line asked for the word,
 * and what gave way to it. A word that is not here is the engine's own.
 */
export function explain(text: Segmented, options: SegmentOptions): Map<number, string> {
  if (text.source.format === 'segmented') return new Map(text.tokens.map(({ start }) => [start, 'given']))
  const { kept, lost } = fixedIn(text, options)
  const losers = new Map<number, string[]>()
  for (const { fixed, to } of lost) {
    const word = text.reading.text.slice(fixed.start, fixed.end)
    if (fixed.start === to.start && fixed.end === to.end) continue
    losers.set(to.start, [...(losers.get(to.start) ?? []), `${word} (${fixed.by})`])
  }
  const mended = options.words === null ? [] : misreadIn(cut(text.reading.text, kept, options.segmenter), kept, options.segmenter)
  return new Map([...kept, ...mended].map(({ start, reason, by }) => {
    const instead = losers.get(start)
    return [start, `${reason}: ${by}${instead ? `; instead of ${instead.join(', ')}` : ''}`]
  }))
}
