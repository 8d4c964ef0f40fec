import type { WithFigures, WithSlogans } from '../text/index.js'

export interface FigureOptions {
  readonly masked: boolean
}

/** Finds the stated quantities: value, unit, what is counted. */
export function figures(text: WithSlogans, _options: FigureOptions): WithFigures {
  return { ...text, figures: [] }
}
