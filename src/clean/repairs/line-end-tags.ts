import { HAN, type Edit } from '../../text/index.js'

/** A time stamp right behind a paragraph; behind a label or a blank it is the page's own line. */
const STAMP = new RegExp(`(?<=[${HAN}。！？!?”）)])20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?$`)
/** The name of a site or paper right behind a final mark. */
const NAME = /(?<=[。！？!?”])[^\s。！？!?，,、；;：:“”]{2,20}(?:网|網|报|報|在线|在線|\.(?:com|cn|net|org))$/i
/** Looked at from a line's end. */
const LONGEST = 24

/** Stamps, or one name, at the ends of three lines or more. */
export function lineEndTags(text: string): Edit[] {
  const stamps: Edit[] = []
  const names = new Map<string, Edit[]>()
  let start = 0
  for (const line of text.split('\n')) {
    const bare = line.trimEnd()
    const from = Math.max(0, bare.length - LONGEST)
    const end = bare.slice(from)
    const stamp = STAMP.exec(end)
    const name = stamp ? null : NAME.exec(end)
    const found = stamp ?? name
    if (found) {
      const edit = { source: { start: start + from + found.index, end: start + bare.length }, text: '', because: 'line-end-tag' }
      if (stamp) stamps.push(edit)
      else if (!names.get(found[0])?.push(edit)) names.set(found[0], [edit])
    }
    start += line.length + 1
  }
  const edits = [...names.values()].filter((list) => list.length >= 3).flat()
  return (stamps.length >= 3 ? [...edits, ...stamps] : edits).sort((a, b) => a.source.start - b.source.start)
}
