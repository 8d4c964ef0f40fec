import { Alignment, blocksOf, type Segmented, type Simplified } from '../text/index.js'
import type { Segmenter } from './engines/types.js'
import { sentencesOf } from './sentences.js'

export { DictionaryError } from './engines/dictionary.js'
export { openSegmenter, type OpenOptions } from './engines/open.js'
export { SEGMENTERS, SegmenterError, type Segmenter, type SegmenterName } from './engines/types.js'

export interface SegmentOptions {
  readonly segmenter: Segmenter
}

/** Cuts the reading into paragraphs, sentences and tagged words that tile it. */
export function segment(text: Simplified, { segmenter }: SegmentOptions): Segmented {
  const alignment = new Alignment(text.reading.edits)
  const blocks = blocksOf(text.reading.text, text.chrome, alignment)
  let at = 0
  const tokens = segmenter.tag(text.reading.text).map(({ word, tag }) => {
    const start = at
    at += word.length
    return { start, end: at, text: text.reading.text.slice(start, at), tag }
  })
  return { ...text, engine: segmenter.engine, alignment, blocks, sentences: sentencesOf(blocks), tokens }
}
