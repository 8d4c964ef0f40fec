import type { Segmented } from '../text/index.js'
import type { CorpusJson, DocumentJson } from './schema.js'

/** What a document adds to the corpus's size: characters of its own text, and its words. */
export interface DocumentSize {
  readonly characters: number
  readonly words: number
}

export function sizeOf(text: Segmented): DocumentSize {
  return { characters: text.blocks.reduce((sum, block) => sum + [...block.text].length, 0), words: wordsIn(text) }
}

/** Tokens of the document's own text that hold a letter, digit or Han character. */
function wordsIn({ blocks, tokens }: Segmented): number {
  let words = 0
  let b = 0
  for (const token of tokens) {
    while (b < blocks.length && blocks[b]!.end <= token.start) b++
    const block = blocks[b]
    if (block && token.start >= block.start && WORD.test(token.text)) words++
  }
  return words
}
const WORD = /[\p{L}\p{N}]/u

type Tally = Map<string, { text: string; kind: string; count: number; documents: number }>

/** Adds documents up as they pass, so that a stream of them needs no memory but for the distinct terms. */
export class CorpusTotals {
  private documents = 0
  private characters = 0
  private words = 0
  private readonly slogans: Tally = new Map()
  private readonly keywords: Tally = new Map()
  private asked = { slogans: false, keywords: false }

  add(document: DocumentJson, size: DocumentSize): void {
    this.documents++
    this.characters += size.characters
    this.words += size.words
    if (document.slogans) this.asked.slogans = true
    if (document.keywords) this.asked.keywords = true
    const slogans = new Map<string, { text: string; kind: string; count: number }>()
    for (const { canonical, kind, count } of document.slogans ?? []) {
      const row = slogans.get(canonical)
      if (row) row.count += count
      else slogans.set(canonical, { text: canonical, kind, count })
    }
    for (const row of slogans.values()) tally(this.slogans, row)
    for (const { term, tag, count } of document.keywords ?? []) tally(this.keywords, { text: term, kind: tag, count })
  }

  json(): CorpusJson {
    return {
      documents: this.documents,
      characters: this.characters,
      words: this.words,
      slogans: this.asked.slogans ? ranked(this.slogans) : null,
      keywords: this.asked.keywords ? ranked(this.keywords) : null,
    }
  }
}

function tally(into: Tally, row: { text: string; kind: string; count: number }): void {
  const known = into.get(row.text)
  if (known) {
    known.count += row.count
    known.documents++
  } else into.set(row.text, { ...row, documents: 1 })
}

const ranked = (tallied: Tally) =>
  [...tallied.values()].sort((a, b) => b.documents - a.documents || b.count - a.count || (a.text < b.text ? -1 : 1))
