import { lastAtOrBefore, type Token } from '../text/index.js'

/** The words of a text by offset. */
export class Words {
  readonly tokens: readonly Token[]
  private readonly starts: number[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.starts = tokens.map((token) => token.start)
  }

  /** Index of the word that holds the character at an offset; -1 before the first. */
  indexAt(offset: number): number {
    return lastAtOrBefore(this.starts, offset)
  }

  at(offset: number): Token | undefined {
    return this.tokens[this.indexAt(offset)]
  }

  /** Whether a word begins at the offset. */
  begins(offset: number): boolean {
    const token = this.at(offset)
    return token === undefined || token.start === offset || token.end <= offset
  }
}
