import { lastAtOrBefore, type Token } from '../text/index.js'

/** The words of a text by offset. */
export class Words {
  readonly tokens: readonly Token[]
  private readonly starts: number[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens.flatMap(parted)
    this.starts = this.tokens.map((token) => token.start)
  }

  /** Index of the word that holds the character at an offset; -1 before the first. */
  indexAt(offset: number): number {
    return lastAtOrBefore(this.starts, offset)
  }

  /** The word that holds the character at an offset; none beyond the text. */
  at(offset: number): Token | undefined {
    const token = this.tokens[this.indexAt(offset)]
    return token && token.end > offset ? token : undefined
  }

  /** Whether a word begins at the offset. */
  begins(offset: number): boolean {
    const token = this.at(offset)
    return token === undefined || token.start === offset
  }
}

/** Two characters that the segmenter joins for want of a word, though one of them is a particle: 率达, 有近, 的村, 位老. */
const JOINED = /^(?:[率数额量值比][达为超近约均]|[有是达][近约超]|[的个名位家件条项所][\p{Script=Han}])$/u
const TAGS = new Map([['达', 'v'], ['为', 'v'], ['均', 'd'], ['有', 'v'], ['是', 'v'], ['近', 'd'], ['约', 'd'], ['超', 'd'], ['的', 'uj'], ...[...'个名位家件条项所'].map((c) => [c, 'q'] as const)])

function parted(token: Token): Token[] {
  if ((token.tag !== 'x' && token.tag !== 'd') || !JOINED.test(token.text)) return [token]
  return [...token.text].map((text, i) => ({ text, tag: TAGS.get(text) ?? 'n', start: token.start + i, end: token.start + i + 1 }))
}
