import { matchesOf, type Edit } from '../../text/index.js'

/** A line that holds a whole document is long, and has some paragraphs. */
const LONG = 600
const SOME = 5

const GAP = /[ \u00a0\u3000]+/g
const END = /[。！？!?；;：:…”’）)]/
const SENTENCE = /[。！？!?]/
/** What a paragraph begins with. */
const BEGINS = /^(?:第?[一二三四五六七八九十]{1,3}(?:[、，.．是要]|[章节])|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|[●◆■▲★①-⑳]|——|(?:尊敬的|各位|同志们|委员们|朋友们)[^，。]{0,20}[：:！!])/
/** The line of a heading, or of a title, that has no mark at its end. */
const HEADING = /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))[^。！？；]{2,60}$|(?:报告|讲话|发言|致辞|会上|会议上)$/
/** One without a number, above a paragraph. */
const LINE = /^[^，。！？；：]{4,30}(?:，[^，。！？；：]{4,20})?$/
const PARAGRAPH = 60
/** No heading is longer; a piece without breaks may have megabytes. */
const LONGEST = 80

/**
 * The line ends of a text whose paragraphs some tool ran together with blanks. It did so where a long line has blanks
 * behind some of its sentences and not behind most: who types a blank after each full stop parts no paragraphs by it.
 */
export function joinedParagraphs(text: string): Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.length >= LONG) for (const { at, length } of breaksIn(line)) edits.push({ source: { start: start + at, end: start + at + length }, text: '\n', because: 'joined-paragraphs' })
    start += line.length + 1
  }
  return edits
}

function breaksIn(line: string): { at: number; length: number }[] {
  const gaps = [...matchesOf(GAP, line.trimEnd())].filter(({ index }) => index > 0)
  const ended = gaps.filter(({ index }) => SENTENCE.test(line[index - 1]!)).length
  const sentences = line.split(SENTENCE).length - 1
  // Two U+3000 are paragraph marks themselves (src/clean/lines.ts).
  const marked = gaps.some(([gap]) => gap === '\u3000\u3000')
  if (marked || ended < SOME || ended < gaps.length * 0.3 || ended > sentences * 0.6) return []
  const breaks: { at: number; length: number }[] = []
  let from = 0
  gaps.forEach(({ index, 0: gap }, i) => {
    const before = line.slice(from, index)
    const next = index + gap.length
    const after = line.slice(next, gaps[i + 1]?.index)
    const headed = before.length <= LONGEST && (HEADING.test(before) || (LINE.test(before) && after.length >= PARAGRAPH))
    if (!headed && !END.test(line[index - 1]!) && !BEGINS.test(after)) return
    breaks.push({ at: index, length: gap.length })
    from = next
  })
  return breaks
}
