import type { Token } from '../text/index.js'
import type { Segmenter } from './engines/types.js'
import type { Fixed } from './fixed/types.js'

/**
 * Tokens that tile the text: the fixed stretches as they are, the rest as the engine cuts it. The engine sees a space
 * in the place of each fixed stretch; both engines cut at a space and see nothing across it, so the words around are
 * those of the best path that goes through the fixed one.
 */
export function cut(text: string, fixed: readonly Fixed[], segmenter: Segmenter): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = 0
  for (const { word, tag } of segmenter.tag(masked(text, fixed), text)) {
    const stretch = fixed[next]
    const hidden = stretch?.start === at
    if (hidden) next++
    const end = hidden ? stretch.end : at + word.length
    tokens.push({ start: at, end, text: hidden ? text.slice(at, end) : word, tag: hidden ? stretch.tag : tag })
    at = end
  }
  if (at !== text.length || next !== fixed.length) throw new Error(`the segmenter ${segmenter.engine.name} gave words that are not the text`)
  return tokens
}

function masked(text: string, fixed: readonly Fixed[]): string {
  if (fixed.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of fixed) {
    pieces.push(text.slice(at, start))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join(' ')
}
