import type { Line } from '../lines.js'
import type { Zones } from './zones.js'

/** What closes a page for good: below it stand other pages' titles and teasers only. */
const CLOSING = new Set(['related', 'page-end', 'share-prompt', 'file-hash', 'copyright', 'site-number'])

/**
 * Below the first closing mark after the body, what is left is the page's: lists of other articles, a teaser that
 * repeats the document's opening. A long paragraph that repeats nothing stays the document's.
 */
export function sweepTail(lines: readonly Line[], labels: (string | null)[], { head, tail }: Zones): void {
  if (tail <= head) return
  setUpright(lines, labels, tail)
  const closing = labels.findIndex((rule, at) => at >= tail && rule !== null && CLOSING.has(rule))
  if (closing < 0) return
  for (let at = closing + 1; at < lines.length; at++) labels[at] ??= 'below-page'
}

/** 往 / 期 / 推 / 荐: words set upright, a character a line. */
function setUpright(lines: readonly Line[], labels: (string | null)[], tail: number): void {
  const single = (at: number): boolean => labels[at] === null && /^[\u3005\u3007\u3400-\u9fff]$/.test(lines[at]?.plain ?? '')
  for (let at = tail; at < lines.length; at++) {
    let end = at
    while (single(end)) end++
    if (end - at >= 3) labels.fill('related', at, end)
    at = Math.max(at, end)
  }
}
