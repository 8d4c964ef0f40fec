import { Alignment, blocksOf, type Engine, type Segmented, type Simplified } from '../text/index.js'

/** A word segmenter. `tag` gives words whose texts, joined, are the input. */
export interface Segmenter {
  readonly engine: Engine
  tag(text: string): { word: string; tag: string }[]
}
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
    return { start, end: at, text: word, tag }
  })
  return { ...text, engine: segmenter.engine, alignment, blocks, sentences: [], tokens }
}
