import { figures } from '../../src/figures/index.js'
import { knownWords, openSegmenter, segment } from '../../src/segment/index.js'
import { script } from '../../src/script/index.js'
import { clean } from '../../src/clean/index.js'
import { outline } from '../../src/outline/index.js'
import type { Figure, WithFigures } from '../../src/text/index.js'
import { decoded } from '../documents.js'

const words = knownWords([])
/** The stand-in engine is always there; the default one where it was built. */
const opened = [openSegmenter({ name: 'node-rs' }), openSegmenter()]
export const engines = opened.filter(({ engine }, i) => opened.findIndex((other) => other.engine.name === engine.name) === i)

/** A text with its figures, its slogans left unread. */
export function withFigures(text: string, engine = engines[0]!): WithFigures {
  const read = script(clean(decoded(text), { repair: true }), { from: 'auto', to: 'hans' })
  const outlined = outline(segment(read, { segmenter: engine, words }), { leads: true })
  return figures({ ...outlined, slogans: [], sloganVariants: [], parallelRuns: [] }, { masked: true })
}

/** `text|value|max|unit|item|approx`, as the case tables write it. */
export const shown = ({ text, value, max, unit, item, approx, masked }: Figure): string =>
  [text, masked ? 'masked' : value, max ?? '', unit, item ?? '', approx ?? ''].join('|')
