import { LONGEST, type Line } from '../lines.js'

/** Index of the first line of the document's body, and of the line after its last; all lines are edge without a body. */
export interface Zones {
  readonly head: number
  readonly tail: number
}

const SALUTATION = /^(?:尊敬的|各位|同志们|委员们|朋友们|女士们|先生们|诸位).{0,30}[:!,]$/u
const SENTENCE = /[。！？!?；;][”"』」)）]?$/u

/** A paragraph of running text: nothing that a page puts around a document looks so. */
function isBody(line: Line): boolean {
  if (line.text.length > LONGEST) return true
  return SALUTATION.test(line.plain) || (line.text.length >= 50 && SENTENCE.test(line.text))
}

/** `labelled` lines are no body, however long. */
export function zonesOf(lines: readonly Line[], labelled: readonly (string | null)[]): Zones {
  const body = (line: Line, i: number): boolean => labelled[i] === null && isBody(line)
  const head = lines.findIndex(body)
  if (head < 0) return { head: lines.length, tail: lines.length }
  return { head, tail: lines.findLastIndex(body) + 1 }
}
