/** A line that may be the last of its paragraph. */
export const ENDED = /[。！？!?；;：:…”"』」》）)】〉]$/

/** Fewer than ten lines must nearly all be full, with marks of sentences in them, not at their end: no list of titles. */
const FEWEST = 5
const INSIDE = /[，。；,;]/

/** The width in columns at which a text of these lines is broken; null for one with a line to each paragraph. */
export function wrappedAt(lines: readonly string[]): number | null {
  const widths = lines.map(columns).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.97)] ?? 0
  if (widths.length < FEWEST || width < 40 || width > 130 || widths.at(-1)! > width + 24) return null
  const full = lines.filter((line) => isFull(line, width))
  const open = full.filter((line) => !ENDED.test(line))
  if (widths.length < 10) return full.length >= 4 && full.length >= 0.5 * widths.length && open.length >= 0.75 * full.length && full.filter((line) => INSIDE.test(line)).length >= 0.75 * full.length ? width : null
  return full.length >= 5 && full.length >= 0.06 * widths.length && open.length >= 0.6 * full.length ? width : null
}

/** It ends where lines of this width are broken. */
export const isFull = (line: string, width: number): boolean => columns(line) >= width - SLACK
const SLACK = 10

/** East Asian width, near enough: two columns for what is not Latin. */
export function columns(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 && !WIDE.includes(text[i]!) ? 1 : 2
  return width
}
const WIDE = '“”‘’…—·'
