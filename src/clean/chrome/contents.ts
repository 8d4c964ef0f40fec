import type { Line } from '../lines.js'

const LABEL = /^(?:目 ?录|提纲|目录\/提纲)(?: ?:)?(?: ?\.{3,6})?$/
/** A title and its page. */
const ROW = /^.{2,60}?(?: |\.{3})[ .·]{0,60}(?:第 ?)?\d{1,4}(?: ?页)?$/
const DOTS = /^\.{3,6}$/
const MOST = 200

/**
 * A table of contents: below its label, lines that end in a page number or that return below as lines of the text.
 * The headings are where the text has them.
 */
export function contentsIn(lines: readonly Line[], labels: readonly (string | null)[]): number[] {
  const label = lines.findIndex(({ plain }, at) => labels[at] === null && LABEL.test(plain))
  if (label < 0) return []
  const last = new Map<string, number>()
  lines.forEach(({ plain }, at) => last.set(heading(plain), at))
  const found: number[] = []
  const outline = outlineOf(lines, label)
  if (outline.length > 0) return outline
  let end = label + 1
  for (; end < lines.length && end < label + MOST; end++) {
    const { plain } = lines[end]!
    if (labels[end] !== null || DOTS.test(plain)) continue
    if (plain.length > 80 || !(ROW.test(plain) || last.get(heading(plain))! > end)) break
    found.push(end)
  }
  // The first line that returns is the first heading of the text itself, unless it is far below.
  const rows = found.filter((at) => ROW.test(lines[at]!.plain) || last.get(heading(lines[at]!.plain))! >= end)
  if (rows.length < 2) return []
  const close = lines.slice(label, end).flatMap(({ plain }, i) => (DOTS.test(plain) ? [label + i] : []))
  return [label, ...rows, ...close].sort((a, b) => a - b)
}

/** `提纲：……` down to a line of dots: what a site shows before a text that it sells. */
function outlineOf(lines: readonly Line[], label: number): number[] {
  if (!/\.$/.test(lines[label]!.plain)) return []
  const close = lines.findIndex(({ plain }, at) => at > label && at < label + MOST && DOTS.test(plain))
  return close < 0 ? [] : Array.from({ length: close - label + 1 }, (_, i) => label + i)
}

const heading = (plain: string): string => plain.replace(/[\s。：:,，]/g, '')
