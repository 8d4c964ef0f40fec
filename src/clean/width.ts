/** A line that may be the last of its paragraph. */
export const ENDED = /[。！？!?；;：:…”"』」》）)】〉]$/

/** The width in columns at which a text of these lines is broken; null for one with a line to each paragraph. */
export function wrappedAt(lines: readonly string[]): number | null {
  const widths = lines.map(columns).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.97)] ?? 0
  if (widths.length < 10 || width < 40 || width > 130 || widths.at(-1)! > width + 24) return null
  const full = lines.filter((line) => isFull(line, width))
  const open = full.filter((line) => !ENDED.test(line))
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
