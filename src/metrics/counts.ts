import { HAN, lastAtOrBefore, sentenceRanges, wordsOf, type Block, type Span, type Token, type WithKeywords } from '../text/index.js'
import { charactersOf, type Characters, type Piece } from './characters.js'
import { Sequence } from './diversity.js'
import { isAdverbOrConjunction } from './tags.js'

/** What the measures are made from: of a whole document, or of a stretch of it. */
export interface Counts extends Characters {
  readonly words: number
  readonly sequence: Sequence
  /** How many words have each tag. */
  readonly tags: ReadonlyMap<string, number>
  readonly paragraphs: number
  /** The sentences that hold a word. */
  readonly sentences: readonly Sentence[]
  /** Words of the sentences, upwards. */
  readonly sentenceLengths: readonly number[]
  /** Code points of the words. */
  readonly wordLengths: Uint32Array
  readonly fourCharacter: number
  readonly quotations: number
  /** Occurrences of slogans: fixed, numeral and motto; parallel headings are a layer of their own. */
  readonly slogans: number
  readonly figures: number
}

export interface Sentence {
  /** Its words are those from one to before another of the stretch. */
  readonly from: number
  readonly to: number
  /** Adverbs and conjunctions among them. */
  readonly adverbs: number
}

const FOUR_WORD = new RegExp(`^[${HAN}]{4}$`)
const QUOTATION = /“[^“”]*”|「[^「」]*」|"[^"]*"/g

/** A document's findings with their starts, so that those of a section are found without looking at all. */
export interface Index {
  readonly blocks: Sorted<Block>
  readonly sentences: Sorted<Span>
  readonly words: Sorted<Token>
  readonly sequence: Sequence
  readonly lengths: Uint32Array
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
  const words = wordsOf(text)
  const lengths = new Uint32Array(words.length)
  for (let i = 0; i < words.length; i++) lengths[i] = codePoints(words[i]!.text)
  return {
    blocks: sorted(text.blocks),
    sentences: sorted(text.sentences),
    words: sorted(words),
    sequence: Sequence.of(words.map((word) => word.text)),
    lengths,
    slogans: byStart(text.slogans.flatMap(({ kind, occurrences }) => (kind === 'parallel' ? [] : occurrences.map(({ span }) => span)))),
    figures: byStart(text.figures.map(({ span }) => span)),
  }
}

/** Of a sorted list, those that start within the stretch: from one to before another. */
function within({ starts }: Sorted<unknown>, { start, end }: Span): { from: number; to: number } {
  return { from: lastAtOrBefore(starts, start - 1) + 1, to: lastAtOrBefore(starts, end - 1) + 1 }
}
function countWithin(list: Sorted<unknown>, stretch: Span): number {
  const { from, to } = within(list, stretch)
  return to - from
}

/** Counts what stands within a stretch of the reading. */
export function countsOf(index: Index, stretch: Span): Counts {
  const { from, to } = within(index.words, stretch)
  const pieces = piecesOf(index.blocks, stretch)
  const words = index.words.items.slice(from, to)
  const { characters, han, clauses, fours } = charactersOf(pieces)
  const sentences = sentencesOf(index.sentences, stretch, words)
  return {
    characters, han, clauses, fours,
    words: words.length,
    sequence: words.length === index.words.items.length ? index.sequence : index.sequence.stretch(from, to),
    tags: tagsOf(words),
    paragraphs: pieces.length,
    sentences,
    sentenceLengths: sentences.map((sentence) => sentence.to - sentence.from).sort((a, b) => a - b),
    wordLengths: index.lengths.subarray(from, to),
    fourCharacter: fourCharacterExpressions(fours, words),
    quotations: pieces.reduce((sum, piece) => sum + (piece.text.match(QUOTATION)?.length ?? 0), 0),
    slogans: countWithin(index.slogans, stretch),
    figures: countWithin(index.figures, stretch),
  }
}

/** The sentences that start within the stretch, by the words of it that they hold. */
function sentencesOf(all: Sorted<Span>, stretch: Span, words: readonly Token[]): Sentence[] {
  const { from: first, to: last } = within(all, stretch)
  return sentenceRanges(all.items.slice(first, last), words).map(({ from, to }) => {
    let adverbs = 0
    for (let w = from; w < to; w++) if (isAdverbOrConjunction(words[w]!.tag)) adverbs++
    return { from, to, adverbs }
  })
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
