import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { hasLineShape, isParagraph } from './lines.js'

/** Ends in the middle of a clause: a comma, a word that governs the next, an open quote or bracket. */
const GOES_ON = /[，,、]$|的$|[和与及]$|“[^”]*$|《[^》]*$|[（(][^）)]*$/
/** The longest second line of a broken heading, in characters. */
const LONGEST = 30

/**
 * Marked headings that stand broken over two lines, put together, and the blocks that their second lines take. Only a
 * line that visibly goes on is joined; two headings in a row are two, and `others` are the blocks of such as have no mark.
 */
export function mendBroken(headings: readonly Found[], blocks: readonly Block[], others: ReadonlySet<number>): { headings: Found[]; taken: Set<number> } {
  const opened = new Set([...others, ...headings.filter(({ opens }) => opens).map(({ block }) => block)])
  const taken = new Set<number>()
  const mended = headings.map((heading) => {
    const own = blocks[heading.block]!
    const next = blocks[heading.block + 1]
    const whole = heading.opens && heading.span.end === own.end && GOES_ON.test(heading.title)
    if (!whole || !next || opened.has(heading.block + 1) || next.text.length > LONGEST || isParagraph(next) || !hasLineShape(next.text)) return heading
    taken.add(heading.block + 1)
    return { ...heading, title: heading.title + next.text, span: { start: heading.span.start, end: next.end }, body: next.end }
  })
  return { headings: mended, taken }
}
