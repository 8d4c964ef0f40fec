import type { Outlined, Segmented } from '../text/index.js'

export interface OutlineOptions {
  /** Find leads (short parallel opening sentences) too. */
  readonly leads: boolean
}

/** Finds the document's head, its headings as a tree, and what its author promised. */
export function outline(text: Segmented, _options: OutlineOptions): Outlined {
  const metadata = { title: null, subtitle: null, date: null, occasion: null, organ: null, speakers: [], genre: 'other' as const }
  return { ...text, metadata, outline: [], outlineIssues: [], enumerations: [] }
}
