import { HAN, type Edit } from '../../text/index.js'

/** A time stamp right behind a paragraph; behind a label or a blank it is the page's own line. */
const STAMP = new RegExp(`(?<=[${HAN}。！？!?”）)])20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?$`)
/** The name of a site or paper right behind a final mark. */
const NAME = /(?<=[。！？!?”])[^\s。！？!?，,、；;：:“”]{2,20}(?:网|網|报|報|在线|在線|\.(?:com|cn|net|org))$/i
/** What a file site hangs on its paragraphs, so that copies are told: 各位代表：jgo. */
const SIGN = new RegExp(`(?<=[${HAN}。！？；：，!?;:,”）)])(?=[A-Za-z\\d]*[a-z])[A-Za-z\\d]{2,5}$`)
const IS_SIGN = /^[A-Za-z\d]+$/
const FEWEST_SIGNS = 5
const FEWEST_NAMES = 3
/** Looked at from a line's end. */
const LONGEST = 24

/** Stamps, or one name, at the ends of three lines or more, or one sign at those of five. */
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
    const found = stamp ?? name ?? SIGN.exec(end)
    if (found) {
      const edit = { source: { start: start + from + found.index, end: start + bare.length }, text: '', because: 'line-end-tag' }
      if (stamp) stamps.push(edit)
      else if (!names.get(found[0])?.push(edit)) names.set(found[0], [edit])
    }
    start += line.length + 1
  }
  const edits = [...names].filter(([tag, list]) => list.length >= (IS_SIGN.test(tag) ? FEWEST_SIGNS : FEWEST_NAMES)).flatMap(([, list]) => list)
  return (stamps.length >= FEWEST_NAMES ? [...edits, ...stamps] : edits).sort((a, b) => a.source.start - b.source.start)
}
