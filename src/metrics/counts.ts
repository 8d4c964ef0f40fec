import { lastAtOrBefore, sentenceWords, wordsOf, type Block, type Span, type Token, type WithKeywords } from '../text/index.js'
import { charactersOf, type Characters, type Piece } from './characters.js'
import { sequenceOf, type Sequence } from './diversity.js'

/** What the measures are made from: of a whole document, or of a stretch of it. */
export interface Counts extends Characters {
  readonly words: number
  readonly sequence: Sequence
  /** How many words have each tag. */
  readonly tags: ReadonlyMap<string, number>
  readonly paragraphs: number
  /** The words of each sentence that holds one. */
  readonly sentences: readonly (readonly Token[])[]
  /** Words of the sentences, upwards. */
  readonly sentenceLengths: readonly number[]
  /** Code points of the words. */
  readonly wordLengths: readonly number[]
  readonly fourCharacter: number
  readonly quotations: number
  /** Occurrences of slogans: fixed, numeral and motto; parallel headings are a layer of their own. */
  readonly slogans: number
  readonly figures: number
}

const FOUR_WORD = /^\p{Script=Han}{4}$/u
const QUOTATION = /“[^“”]*”|「[^「」]*」|"[^"]*"/gu

/** A document's findings with their starts, so that those of a section are found without looking at all. */
export interface Index {
  readonly blocks: Sorted<Block>
  readonly sentences: Sorted<Span>
  readonly words: Sorted<Token>
  readonly slogans: Sorted<Span>
  readonly figures: Sorted<Span>
}
interface Sorted<T> {
  readonly items: readonly T[]
  readonly starts: readonly number[]
}

export function indexOf(text: WithKeywords): Index {
  const sorted = <T extends Span>(items: readonly T[]): Sorted<T> => ({ items, starts: items.map(({ start }) => start) })
  const byStart = (spans: Span[]): Sorted<Span> => sorted(spans.sort((a, b) => a.start - b.start))
  return {
    blocks: sorted(text.blocks),
    sentences: sorted(text.sentences),
    words: sorted(wordsOf(text)),
    slogans: byStart(text.slogans.flatMap(({ kind, occurrences }) => (kind === 'parallel' ? [] : occurrences.map(({ span }) => span)))),
    figures: byStart(text.figures.map(({ span }) => span)),
  }
}

/** Those that start within the stretch. */
function within<T>({ items, starts }: Sorted<T>, { start, end }: Span): readonly T[] {
  return items.slice(lastAtOrBefore(starts, start - 1) + 1, lastAtOrBefore(starts, end - 1) + 1)
}

/** Counts what stands within a stretch of the reading. */
export function countsOf(index: Index, stretch: Span): Counts {
  const pieces = piecesOf(index.blocks, stretch)
  const words = within(index.words, stretch)
  const characters = charactersOf(pieces)
  const sentences = sentenceWords(within(index.sentences, stretch), words)
  return {
    ...characters,
    words: words.length,
    sequence: sequenceOf(words.map((word) => word.text)),
    tags: tagsOf(words),
    paragraphs: pieces.length,
    sentences,
    sentenceLengths: sentences.map((sentence) => sentence.length).sort((a, b) => a - b),
    wordLengths: words.map((word) => codePoints(word.text)),
    fourCharacter: fourCharacterExpressions(characters.fours, words),
    quotations: pieces.reduce((sum, piece) => sum + (piece.text.match(QUOTATION)?.length ?? 0), 0),
    slogans: within(index.slogans, stretch).length,
    figures: within(index.figures, stretch).length,
  }
}

/** The paragraphs, cut at the ends of the stretch. */
function piecesOf({ items, starts }: Sorted<Block>, stretch: Span): Piece[] {
  const pieces: Piece[] = []
  for (let i = Math.max(0, lastAtOrBefore(starts, stretch.start)); i < items.length && starts[i]! < stretch.end; i++) {
    const block = items[i]!
    const start = Math.max(block.start, stretch.start)
    const text = block.text.slice(start - block.start, Math.min(block.end, stretch.end) - block.start)
    if (text.trim() !== '') pieces.push({ start, text })
  }
  return pieces
}

function tagsOf(words: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tag } of words) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return counts
}

/** Code units, less one for each trailing surrogate. */
function codePoints(word: string): number {
  let count = word.length
  for (let i = 1; i < word.length; i++) if ((word.charCodeAt(i) & 0xfc00) === 0xdc00 && (word.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  return count
}

/** Idioms and set phrases (tags i and l) of four characters, and four characters that stand alone between marks. */
function fourCharacterExpressions(alone: readonly number[], words: readonly Token[]): number {
  const starts = new Set(alone)
  for (const { tag, text, start } of words) if ((tag === 'i' || tag === 'l') && FOUR_WORD.test(text)) starts.add(start)
  return starts.size
}
