import type { WithFigures, WithKeywords } from '../text/index.js'

export interface KeywordOptions {
  /** How many to report. */
  readonly top: number
}

/** Ranks the document's terms. */
export function keywords(text: WithFigures, _options: KeywordOptions): WithKeywords {
  return { ...text, keywords: [] }
}
