import type { Segmented } from './document.js'
import type { Block, Span, Token } from './types.js'

const WRITTEN = /[\p{L}\p{N}]/u
const YES = 1
const NO = 2
/** What was found of single code units so far: marks recur. */
const units = new Uint8Array(0x10000)

/** Whether a text holds a letter, a digit or a Han character: of tokens, that it is a word; punctuation and white space are none. */
export function isWritten(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  if (text.length !== 1) return WRITTEN.test(text)
  if (units[code] === 0) units[code] = WRITTEN.test(text) ? YES : NO
  return units[code] === YES
}

/**
 * The words of the document's own text, in order: chrome and punctuation are left out. Two words are adjacent when the
 * one ends where the next begins.
 */
export function wordsOf({ blocks, tokens }: Pick<Segmented, 'blocks' | 'tokens'>): readonly Token[] {
  const known = told.get(tokens)
  if (known?.blocks === blocks) return known.words
  const words: Token[] = []
  let b = 0
  for (const token of tokens) {
    while (b < blocks.length && blocks[b]!.end <= token.start) b++
    const block = blocks[b]
    if (block && token.start >= block.start && token.end <= block.end && isWritten(token.text)) words.push(token)
  }
  told.set(tokens, { blocks, words })
  return words
}

/** Two stages ask for the words of one text. */
const told = new WeakMap<readonly Token[], { readonly blocks: readonly Block[]; readonly words: readonly Token[] }>()

/** The sentences that hold a word: their words are those from one to before another. Both lists in text order. */
export function sentenceRanges(sentences: readonly Span[], words: readonly Token[]): { from: number; to: number }[] {
  let w = 0
  return sentences.map(({ start, end }) => {
    while (w < words.length && words[w]!.start < start) w++
    const from = w
    while (w < words.length && words[w]!.start < end) w++
    return { from, to: w }
  }).filter(({ from, to }) => to > from)
}
