import type { Engine } from '../../text/index.js'

export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

/** A word segmenter. The words it gives, joined, have the length of the input; a lone surrogate may come back as U+FFFD. */
export interface Segmenter {
  readonly engine: Engine
  /** What the user must be told about the choice of engine, once, on standard error; null when there is nothing to say. */
  readonly notice: string | null
  /** `of`: a text of which this one is parts, with spaces between, and which was expected: what that needs is enough. */
  tag(text: string, of?: string): readonly TaggedWord[]
  /** What is likely to come next: what these texts need is then loaded together with the next load. The words are the same without. */
  expect(texts: readonly string[]): void
}

export const SEGMENTERS = ['nodejieba', 'node-rs'] as const
export type SegmenterName = (typeof SEGMENTERS)[number]

/** An engine that was asked for and cannot be had; the message says what to do. */
export class SegmenterError extends Error {
  override readonly name = 'SegmenterError'
}
