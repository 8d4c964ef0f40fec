import { createHash } from 'node:crypto'
import { BUILT_DOMAIN } from '../lexicon/built-automaton.js'
import { Alignment, blocksOf, type Segmented, type Simplified } from '../text/index.js'
import { cut } from './cut.js'
import type { KnownWords } from './fixed/find.js'
import { misreadIn, reread } from './fixed/misread.js'
import { takeGiven } from './given.js'
import { fixedIn, type SegmentOptions } from './honoured.js'
import { sentencesOf } from './sentences.js'
import { domainWords } from './words/domain.js'
import type { Word } from './words/list.js'
import { Matcher } from './words/matcher.js'

export { DictionaryError } from './engines/dictionary.js'
export { explain } from './explain.js'
export { openSegmenter, type OpenOptions } from './engines/open.js'
export { SEGMENTERS, SegmenterError, type Segmenter, type SegmenterName } from './engines/types.js'
export { parseWords, type Word } from './words/list.js'
export type { KnownWords } from './fixed/find.js'
export { fixedIn, type SegmentOptions } from './honoured.js'

/** A user's words and the lexicon's, ready to be found. With `terms: false` the lexicon's are left out: 专门 协商 机构. */
export function knownWords(user: readonly Word[] = [], { terms }: { readonly terms: boolean } = { terms: true }): KnownWords {
  return { user: new Matcher(user), domain: terms ? new Matcher(domainWords(), BUILT_DOMAIN) : new Matcher([]) }
}

/** Cuts the reading into paragraphs, sentences and tagged words that tile it; words that the input gives are kept. */
export function segment(text: Simplified, options: SegmentOptions): Segmented {
  const given = text.source.format === 'segmented' ? takeGiven(text, options.segmenter) : null
  const reading = given?.reading ?? text.reading
  const alignment = new Alignment(reading.edits)
  const blocks = blocksOf(reading.text, text.chrome, alignment)
  const tokens = given?.tokens ?? wordsIn({ blocks, reading }, options)
  return { ...text, reading, engine: engineOf(options), alignment, blocks, sentences: sentencesOf(blocks), tokens }
}

function wordsIn(text: Pick<Segmented, 'blocks' | 'reading'>, options: SegmentOptions): Segmented['tokens'] {
  const { kept } = fixedIn(text, options)
  const tokens = cut(text.reading.text, kept, options.segmenter)
  return options.words === null ? tokens : reread(tokens, misreadIn(tokens, kept, options.segmenter))
}

/** The engine with the hash of everything that decides the words: its dictionary, and the user's words. */
export function engineOf({ segmenter: { engine }, words }: SegmentOptions): Segmented['engine'] {
  if (words === null || words.user.words.length === 0) return engine
  const hash = createHash('sha256').update(engine.dictionary)
  for (const { word, tag } of words.user.words) hash.update(`\n${word}\t${tag}`)
  return { ...engine, dictionary: hash.digest('hex') }
}
