import type { SloganKind, Span } from '../text/index.js'

/** A place that may hold a slogan. Of those that overlap the longest wins; see hide.ts. */
export interface Candidate {
  readonly span: Span
  readonly kind: SloganKind
  readonly canonical: string
  readonly category: string | null
  readonly members: readonly string[]
  /** How many members its number declares; null where it declares none. */
  readonly number: number | null
  readonly masked: boolean
  /** From 0 to 1. */
  readonly confidence: number
  /** Names of the rules that speak for it. */
  readonly evidence: readonly string[]
}

/** A candidate without what most of them lack. */
export function candidate(span: Span, kind: SloganKind, canonical: string, confidence: number, evidence: readonly string[], more: Partial<Candidate> = {}): Candidate {
  return { span, kind, canonical, category: null, members: [], number: null, masked: false, confidence, evidence, ...more }
}
