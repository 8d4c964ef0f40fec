import { sentenceWords, type Span, type Token, type WithKeywords } from '../text/index.js'
import { countCharacters, HAN, INK, WRITTEN } from './characters.js'
import { frequencies } from './diversity.js'

/** What the measures are made from: of a whole document, or of a stretch of it. Lengths in characters, or in words. */
export interface Counts {
  /** Characters but for white space, in code points. */
  readonly characters: number
  readonly han: number
  readonly words: readonly Token[]
  readonly forms: readonly string[]
  readonly types: ReadonlyMap<string, number>
  readonly paragraphs: number
  /** For each sentence that holds a word, its words. */
  readonly sentences: readonly (readonly Token[])[]
  /** Letters, digits and Han characters of each clause. */
  readonly clauses: readonly number[]
  readonly fourCharacter: number
  readonly quotations: number
  /** Occurrences of slogans: fixed, numeral and motto; parallel headings are a layer of their own. */
  readonly slogans: number
  readonly figures: number
}

const CLAUSE_END = /[，,；;：:。！？!?…\n]+/u
const FOUR = /(?<![\p{L}\p{N}])\p{Script=Han}{4}(?![\p{L}\p{N}])/gu
const FOUR_WORD = /^\p{Script=Han}{4}$/u
const QUOTATION = /“[^“”]*”|「[^「」]*」|"[^"]*"/gu

const number = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const inside = (span: Span, within: Span): boolean => span.start >= within.start && span.start < within.end

/** Counts what stands within a stretch of the reading; `words` are all of the document's (wordsOf). */
export function countsOf(text: WithKeywords, words: readonly Token[], within: Span): Counts {
  const pieces = text.blocks.flatMap((block) => {
    const start = Math.max(block.start, within.start)
    const piece = block.text.slice(start - block.start, Math.max(start, Math.min(block.end, within.end)) - block.start)
    return piece.trim() === '' ? [] : [{ start, text: piece }]
  })
  const whole = pieces.map((piece) => piece.text).join('\n')
  const own = words.filter((word) => inside(word, within))
  const forms = own.map((word) => word.text)
  return {
    characters: countCharacters(whole, INK),
    han: countCharacters(whole, HAN),
    words: own,
    forms,
    types: frequencies(forms),
    paragraphs: pieces.length,
    sentences: sentenceWords(text, own),
    clauses: whole.split(CLAUSE_END).map((clause) => countCharacters(clause, WRITTEN)).filter((length) => length > 0),
    fourCharacter: fourCharacterExpressions(pieces, own),
    quotations: pieces.reduce((sum, piece) => sum + number(piece.text, QUOTATION), 0),
    slogans: text.slogans.reduce((sum, { kind, occurrences }) =>
      kind === 'parallel' ? sum : sum + occurrences.filter(({ span }) => inside(span, within)).length, 0),
    figures: text.figures.filter(({ span }) => inside(span, within)).length,
  }
}

/** Idioms and set phrases (tags i and l) of four characters, and four characters that stand alone between marks. */
function fourCharacterExpressions(pieces: readonly { start: number; text: string }[], words: readonly Token[]): number {
  const starts = new Set(words.filter(({ tag, text }) => (tag === 'i' || tag === 'l') && FOUR_WORD.test(text)).map(({ start }) => start))
  for (const piece of pieces) for (const match of piece.text.matchAll(FOUR)) starts.add(piece.start + match.index)
  return starts.size
}
