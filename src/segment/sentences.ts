import { matchesOf, type Block, type Span } from '../text/index.js'

/** A run of final marks and the closing marks that belong to the sentence. */
const END = /(?:[。！？!?…]+|\.{3,}[。！？!?…]*)(?<closers>[”’」』"'）)\]】〕》〉]*)/g
/** What goes on with the sentence after a final mark: a clause mark, or words that take the quotation as their object. */
const GOES_ON = /[，、；：,;:]|[》〉]|(?<=[”’」』"'])[的地得等]|(?<=[”’」』"'])这[个一些种]/y

/**
 * Sentences of the document's own paragraphs, trimmed: one ends at 。！？…… with the closing quotes and brackets that
 * follow, or with its block. A final mark inside 《》, or one after which the clause goes on (“怎么办？”的问题), ends none.
 */
export function sentencesOf(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(sentencesOfBlock)
}

function sentencesOfBlock({ start, text }: Block): Span[] {
  const sentences: Span[] = []
  let from = 0
  const add = (to: number): void => {
    const piece = text.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const at = start + from + piece.indexOf(trimmed)
      sentences.push({ start: at, end: at + trimmed.length })
    }
    from = to
  }
  const straight = new StraightQuotes(text)
  for (const match of matchesOf(END, text)) {
    const last = match.index + match[0].length
    const end = straight.openingFrom(last - match.groups!.closers!.length, last)
    GOES_ON.lastIndex = end
    if (/[》〉]/.test(text.slice(last - match.groups!.closers!.length, end)) || GOES_ON.test(text)) continue
    add(end)
  }
  add(text.length)
  return sentences
}

/** A straight quote closes only where one is open: every other one of a paragraph, read from its start. */
class StraightQuotes {
  private at = 0
  private open = { '"': false, "'": false }

  constructor(private readonly text: string) {}

  /** Where, between two offsets, the first quote stands that opens; the second offset when none does. */
  openingFrom(start: number, end: number): number {
    this.readTo(start)
    for (let i = start; i < end; i++) {
      const mark = this.text[i]
      if ((mark === '"' || mark === "'") && !this.open[mark]) return i
      this.readTo(i + 1)
    }
    return end
  }

  private readTo(end: number): void {
    for (; this.at < end; this.at++) {
      const mark = this.text[this.at]
      if (mark === '"' || mark === "'") this.open[mark] = !this.open[mark]
    }
  }
}
