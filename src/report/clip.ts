import stringWidth from 'fast-string-width'

/** As much of a text as fits into so many columns of a terminal, with … where it was cut. */
export function clip(text: string, width: number): string {
  // No more is looked at than could fit, whatever the length: a character has a column, or goes with one that has.
  const near = text.slice(0, 8 * width)
  if (near.length === text.length && stringWidth(text) <= width) return text
  let out = ''
  let used = 0
  for (const char of near) {
    used += stringWidth(char)
    if (used > width - 1) break
    out += char
  }
  return `${out}…`
}
