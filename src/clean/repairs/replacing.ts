import { matchesOf, type Edit } from '../../text/index.js'

/** The edits that replace every match of a pattern by what `read` gives for it; none where that is the match itself. */
export function replacing(because: string, pattern: RegExp, read: (match: RegExpMatchArray) => string): (text: string) => Edit[] {
  return (text) => {
    const edits: Edit[] = []
    for (const match of matchesOf(pattern, text)) {
      const now = read(match)
      if (now === match[0]) continue
      edits.push({ source: { start: match.index, end: match.index + match[0].length }, text: now, because })
    }
    return edits
  }
}
