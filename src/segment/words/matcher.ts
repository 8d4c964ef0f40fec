import { Automaton } from '../../lexicon/automaton.js'
import { automatonOf } from '../../lexicon/built-automaton.js'
import type { Span } from '../../text/index.js'
import type { Word } from './list.js'

export interface Match extends Span {
  readonly word: Word
}

/** Finds every place of every word of a list. Of two words written alike the first counts. */
export class Matcher {
  private automaton: Automaton | null = null

  /** `built`: where the build left an automaton of such a list. */
  constructor(readonly words: readonly Word[], private readonly built: URL | null = null) {}

  /** All matches, by their ends. A word of ASCII letters and digits alone is not found inside a longer one. */
  find(text: string): Match[] {
    if (this.words.length === 0) return []
    this.automaton ??= this.open()
    return this.automaton.scan(text)
      .map(({ pattern, end }) => ({ start: end - this.words[pattern]!.word.length, end, word: this.words[pattern]! }))
      .filter((match) => !cutsAscii(text, match))
  }

  private open(): Automaton {
    const patterns = this.words.map(({ word }) => word)
    return this.built === null ? Automaton.of(patterns) : automatonOf(patterns, this.built)
  }
}

const isAsciiWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** AI in CHAIR, 20 in 2024. */
function cutsAscii(text: string, { start, end, word: { word } }: Match): boolean {
  if (!isAsciiWord(text.charCodeAt(start)) || !/^[0-9A-Za-z]+$/.test(word)) return false
  return isAsciiWord(text.charCodeAt(start - 1)) || isAsciiWord(text.charCodeAt(end))
}
