import { Cover, matchesOf, type Edit, type Span } from '../text/index.js'

/**
 * The 於 that converters leave in simplified text, where it is right in names alone (於潜, 於菟): simplified writing has
 * the character, so that they take it for simplified. Behind these it is the preposition 于.
 */
const LEFT = /(?<=[由对关至基在属终善勇便利位处源出归限忠致鉴等大小多少高低优劣重轻用见早晚急趋苦止始置设立成发生建衷])於(?![潜菟陵])/g

/** Edits that make it 于, where no stretch is converted anyway. */
export function leftPrepositions(text: string, converted: readonly Span[]): Edit[] {
  if (!text.includes('於')) return []
  const cover = new Cover(converted)
  const edits = matchesOf(LEFT, text).map(({ index }) => ({ source: { start: index, end: index + 1 }, text: '于', because: 'script:preposition' }))
  return edits.filter(({ source }) => !cover.touches(source))
}
