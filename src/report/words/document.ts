import { lastAtOrBefore, Places, type Block, type Engine, type Heading, type Metadata, type Place, type Segmented, type Span, type Token } from '../../text/index.js'

/** A text of which words are printed; outline and metadata only where a format asks for them. */
export interface Worded extends Segmented {
  readonly outline?: readonly Heading[]
  readonly metadata?: Metadata
  /** Why tokens were cut as they were, by their start; only for `explain`. */
  readonly reasons?: ReadonlyMap<number, string>
}

export interface WordSentence extends Span {
  readonly tokens: readonly Token[]
}
export interface Paragraph extends Span {
  readonly sentences: readonly WordSentence[]
}

/**
 * The document's own paragraphs with their sentences and words. A word that crosses a sentence's end (a user's own, say)
 * belongs to the sentence in which it begins; white space belongs to none.
 */
export function paragraphsOf({ blocks, sentences, tokens }: Segmented): Paragraph[] {
  const starts = blocks.map(({ start }) => start)
  const paragraphs = blocks.map((block: Block) => ({ start: block.start, end: block.end, sentences: [] as WordSentence[] }))
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++
    const own: Token[] = []
    for (; at < tokens.length && tokens[at]!.start < sentence.end; at++) if (!isSpace(tokens[at]!)) own.push(tokens[at]!)
    if (own.length > 0) paragraphs[lastAtOrBefore(starts, sentence.start)]!.sentences.push({ ...sentence, tokens: own })
  }
  return paragraphs
}

export const isSpace = ({ text }: Token): boolean => text.trim() === ''

/** Finds the places of the source that words came from. */
export function placer(text: Segmented): (span: Span) => Place {
  const places = new Places(text.source)
  return (span) => places.of(text.alignment.toSource(span))
}

/** A way of printing words; the parts are printed as the documents are ready. */
export interface WordFormat {
  header(tool: WordTool): string
  document(text: Worded): string
  /** What stands between two documents; none: nothing. */
  readonly between?: string
  footer(failures: readonly { readonly path: string; readonly code: string; readonly message: string }[]): string
}
export interface WordTool {
  readonly name: string
  readonly version: string
  readonly engine: Engine
}
