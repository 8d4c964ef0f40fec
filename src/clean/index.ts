import type { Cleaned, Decoded } from '../text/index.js'

export interface CleanOptions {
  /** Repair converter damage, mojibake and the like; chrome is labelled in any case. */
  readonly repair: boolean
}

/** Labels what is not the document's own text and repairs what tools did to it; each change is an edit with a reason. */
export function clean(text: Decoded, _options: CleanOptions): Cleaned {
  return { ...text, chrome: [], reading: { text: text.source.text, edits: [] } }
}
