import type { Span } from '../../text/index.js'

/** Why a stretch is one word, from the strongest reason: a lower number is asked first. */
export const REASONS = ['user word', 'domain word', 'name', 'number', 'damage', 'misread'] as const
export type Reason = (typeof REASONS)[number]

/** A stretch of the text that is one word whatever the engine says. */
export interface Fixed extends Span {
  readonly tag: string
  readonly reason: Reason
  /** What exactly asked for it: `words.txt:3`, `tifa.tsv`, the id of a rule. */
  readonly by: string
}
