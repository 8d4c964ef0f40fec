import { fold, type Folded } from '../lexicon/index.js'
import { lastAtOrBefore, matchesOf, type Block, type Outlined, type Span, type Token } from '../text/index.js'
import { quotesOf, type Quote } from './quotes.js'

/** A paragraph, folded. */
export class FoldedBlock {
  readonly text: string
  private readonly folded: Folded

  constructor(readonly block: Block) {
    this.folded = fold(block.text)
    this.text = this.folded.text
  }

  /** Where a stretch of the folded text stands in the reading. */
  place(start: number, end: number): Span {
    const within = this.folded.place({ start, end })
    return { start: this.block.start + within.start, end: this.block.start + within.end }
  }
}

/** A text as the recognisers of this room look at it: its words by place, its quotes, its titles. */
export class Page {
  readonly text: string
  readonly quotes: readonly Quote[]
  /** The paragraphs, folded for comparison with wordings of the lexicon. */
  readonly folded: readonly FoldedBlock[]
  private readonly tokens: readonly Token[]
  private readonly tokenStarts: readonly number[]
  private readonly titles: readonly Span[]
  private readonly titleStarts: readonly number[]
  private readonly quotesByInner = new Map<number, Quote[]>()
  private readonly quoteStarts: readonly number[]
  private quotesByEnd: Map<string, Quote[]> | null = null

  constructor(readonly document: Outlined) {
    this.text = document.reading.text
    this.tokens = document.tokens
    this.tokenStarts = document.tokens.map((token) => token.start)
    this.titles = document.blocks.flatMap(titlesOf)
    this.titleStarts = this.titles.map((title) => title.start)
    this.quotes = document.blocks.flatMap(quotesOf)
    this.quoteStarts = this.quotes.map((quote) => quote.outer.start)
    for (const quote of this.quotes) {
      const others = this.quotesByInner.get(quote.inner.start)
      if (others) others.unshift(quote)
      else this.quotesByInner.set(quote.inner.start, [quote])
    }
    this.folded = document.blocks.map((block) => new FoldedBlock(block))
  }

  /** Whether a place stands in a 《title》. */
  inTitle(offset: number): boolean {
    const title = this.titles[lastAtOrBefore(this.titleStarts, offset)]
    return title !== undefined && offset < title.end
  }

  /** The quote whose words are exactly the span's. */
  quoteOf(span: Span): Quote | null {
    return this.quotesByInner.get(span.start)?.find(({ inner }) => inner.end === span.end) ?? null
  }

  /** Quotes that open inside the span. */
  quotesWithin(span: Span): readonly Quote[] {
    const first = lastAtOrBefore(this.quoteStarts, span.start - 1) + 1
    let end = first
    while (end < this.quotes.length && this.quotes[end]!.outer.start < span.end) end++
    return end === first ? NONE : this.quotes.slice(first, end)
  }

  /** Quotes whose words end in a character, each wording once. */
  quotesEnding(char: string): readonly Quote[] {
    if (this.quotesByEnd === null) {
      this.quotesByEnd = new Map()
      const seen = new Set<string>()
      for (const quote of this.quotes) {
        if (seen.has(quote.text)) continue
        seen.add(quote.text)
        const last = quote.text.at(-1)!
        const list = this.quotesByEnd.get(last)
        if (list) list.push(quote)
        else this.quotesByEnd.set(last, [quote])
      }
    }
    return this.quotesByEnd.get(char) ?? []
  }

  /** The words that the span touches. */
  words(span: Span): Token[] {
    const words: Token[] = []
    for (let i = Math.max(0, lastAtOrBefore(this.tokenStarts, span.start)); i < this.tokens.length && this.tokens[i]!.start < span.end; i++)
      if (this.tokens[i]!.end > span.start) words.push(this.tokens[i]!)
    return words
  }

  /** Whether no word crosses the place. */
  isWordBoundary(offset: number): boolean {
    const token = this.tokens[lastAtOrBefore(this.tokenStarts, offset)]
    return token === undefined || token.start === offset || token.end <= offset
  }

  /** Up to `length` characters before a place, within its paragraph's text. */
  before(offset: number, length: number): string {
    return this.text.slice(Math.max(0, offset - length), offset)
  }

  after(offset: number, length: number): string {
    return this.text.slice(offset, offset + length)
  }
}

const NONE: readonly Quote[] = []

function titlesOf(block: Block): Span[] {
  if (!block.text.includes('《')) return []
  return matchesOf(TITLE, block.text).map((m) => ({ start: block.start + m.index, end: block.start + m.index + m[0].length }))
}
/** Titles do not nest deeper than one level and are not longer than 80 characters. */
const TITLE = /《[^《》\n]{1,80}(?:《[^《》\n]{1,80}》[^《》\n]{0,80})?》/g
