import { HAN, matchesOf, type Edit } from '../../text/index.js'

const ANY = new RegExp(`[${HAN}]`, 'g')
/** Characters without a neighbour that is one. */
const ALONE = new RegExp(`(?<![${HAN}])[${HAN}](?![${HAN}])`, 'g')
/** One blank where one side is a character or a mark of punctuation and the other a character, mark or digit. */
const BLANK = new RegExp(`(?<=[${HAN}，。、；：？！）》”]) (?=[${HAN}，。、；：？！（）《》“”,.:;!?()\\d])|(?<=[\\d,.:;!?()（《“]) (?=[${HAN}])`, 'g')

/** Type is letter-spaced line by line; a longer line is a flattened text. */
const LONGEST = 2000

/**
 * Letter-spaced lines, as old typesetting and PDF extraction give them, put together. A line counts as one when four
 * characters or more stand alone and nine in ten do; so a list of names that were set to one width stays. Two blanks
 * part words.
 */
export function spacedLines(text: string): Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.length <= LONGEST && /\S \S/.test(line)) {
      const all = line.match(ANY)?.length ?? 0
      const alone = all < 4 ? 0 : (line.match(ALONE)?.length ?? 0)
      if (alone >= 4 && alone >= 0.9 * all) {
        for (const { index } of matchesOf(BLANK, line)) edits.push({ source: { start: start + index, end: start + index + 1 }, text: '', because: 'spaced-characters' })
      }
    }
    start += line.length + 1
  }
  return edits
}
