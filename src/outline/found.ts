import type { Scheme, Span } from '../text/index.js'

/** A heading as it is found, before it has a place in the tree. */
export interface Found {
  readonly scheme: Scheme
  readonly marker: string
  readonly number: number | null
  readonly title: string
  readonly span: Span
  /** Index of its block. */
  readonly block: number
  /** Where the text that it covers begins. */
  readonly body: number
  /** Whether it opens its block. */
  readonly opens: boolean
  /** Whether its title ends before its sentence does (a bullet’s first clause). */
  readonly partial: boolean
  /** A part of its own, at the top: an annex, a glossary, a Markdown document's # or ##. */
  readonly top: boolean
}

export const byStart = (a: Found, b: Found): number => a.span.start - b.span.start
