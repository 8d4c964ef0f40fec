import { clean } from '../../src/clean/index.js'
import { loadLexicon, type Formulation } from '../../src/lexicon/index.js'
import { outline } from '../../src/outline/index.js'
import { script } from '../../src/script/index.js'
import { knownWords, openSegmenter, segment } from '../../src/segment/index.js'
import { slogans } from '../../src/slogans/index.js'
import type { Outlined, WithSlogans } from '../../src/text/index.js'
import { decoded } from '../documents.js'

const segmenter = openSegmenter({ name: 'node-rs' })
const words = knownWords([])

/** Established formulations that make a text one of the genre. They stand in a paragraph of their own. */
const GENRE = '坚持以习近平新时代中国特色社会主义思想为指导。\n坚持全过程人民民主。'
const OF_GENRE = new Set(['习近平新时代中国特色社会主义思想', '全过程人民民主'])

export function outlined(text: string): Outlined {
  const read = script(clean(decoded(text), { repair: true }), { from: 'auto', to: 'hans' })
  return outline(segment(read, { segmenter, words }), { leads: true })
}

/** A text as it is. */
export const analysed = (text: string, formulations: readonly Formulation[] = loadLexicon().formulations): WithSlogans =>
  slogans(outlined(text), { kinds: ['fixed', 'numeral', 'motto', 'parallel'], formulations })

/** A text as one of the genre: what it is made one by is left out of the slogans. */
export function analysedInGenre(text: string, formulations?: readonly Formulation[]): WithSlogans {
  const result = analysed(`${text}\n${GENRE}`, formulations)
  return { ...result, slogans: result.slogans.filter((slogan) => !OF_GENRE.has(slogan.text) || slogan.occurrences.length > 1) }
}

/** `kind:text` of every slogan, `kind:text*2` where it stands twice. */
export const listed = ({ slogans }: WithSlogans): string[] =>
  slogans.map(({ kind, text, occurrences }) => `${kind}:${text}${occurrences.length > 1 ? `*${occurrences.length}` : ''}`)
