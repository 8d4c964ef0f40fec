import { isWritten } from '../text/index.js'

/** What a text is written with. */
export interface Characters {
  /** All but white space, in code points. */
  readonly characters: number
  readonly han: number
  /** Letters, digits and Han characters of each clause that has any. */
  readonly clauses: readonly number[]
  /** Starts of four Han characters that stand alone between marks, white space or the paragraph's ends. */
  readonly fours: readonly number[]
}

/** A paragraph, or what of it is counted, with its start in the reading. */
export interface Piece {
  readonly start: number
  readonly text: string
}

const OTHER = 0
const HAN = 1
const WRITTEN = 2
const CLAUSE_END = 3
const SPACE = 4
const CLAUSE_MARKS = '，,；;：:。！？!?…'

/** Class of the characters met so far that are neither common Han nor ASCII letters or digits. */
const known = new Map<number, number>()

function classOf(code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return HAN
  let kind = known.get(code)
  if (kind === undefined) {
    const char = String.fromCodePoint(code)
    kind = CLAUSE_MARKS.includes(char) ? CLAUSE_END
      : /\s/.test(char) ? SPACE
        : /\p{Script=Han}/u.test(char) ? HAN
          : isWritten(char) ? WRITTEN : OTHER
    known.set(code, kind)
  }
  return kind
}

/** Counts the characters of paragraphs; a clause ends at ，；：。！？…… or with its paragraph. */
export function charactersOf(pieces: readonly Piece[]): Characters {
  let characters = 0
  let han = 0
  const clauses: number[] = []
  const fours: number[] = []
  for (const { start, text } of pieces) {
    let clause = 0
    /** Characters written in a row, and whether any is no Han character of the basic plane. */
    let row = 0
    let mixed = false
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.codePointAt(i)! : PARAGRAPH_END
      const kind = code === PARAGRAPH_END ? CLAUSE_END : classOf(code)
      if (kind !== SPACE && code !== PARAGRAPH_END) characters++
      if (kind === HAN) han++
      if (kind === HAN || kind === WRITTEN) {
        clause++
        row++
        mixed ||= kind === WRITTEN || code > 0xffff
      } else {
        if (row === 4 && !mixed) fours.push(start + i - 4)
        row = 0
        mixed = false
      }
      if (kind === CLAUSE_END) {
        if (clause > 0) clauses.push(clause)
        clause = 0
      }
      if (code > 0xffff) i++
    }
  }
  return { characters, han, clauses, fours }
}

const PARAGRAPH_END = -1
