import { narrow } from '../../src/figures/characters.js'
import { exclusionOf } from '../../src/figures/exclude.js'
import { figures } from '../../src/figures/index.js'
import { scan } from '../../src/figures/scan.js'
import { shippedUnits } from '../../src/figures/units.js'
import { Words } from '../../src/figures/words.js'
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

/** The rules by which the numbers of a clause are no figures. */
export function exclusionsIn(text: string): (string | null)[] {
  const { blocks, tokens } = withFigures(text)
  const words = new Words(tokens)
  return blocks.flatMap((block) => scan(narrow(block.text), block.start, words, shippedUnits()).map((c) => exclusionOf(c, narrow(block.text))))
}

/** `text|value|max|unit|item|approx`, as the case tables write it. */
export const shown = ({ text, value, max, unit, item, approx, masked }: Figure): string =>
  [text, masked ? 'masked' : value, max ?? '', unit, item ?? '', approx ?? ''].join('|')
