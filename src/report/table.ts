import stringWidth from 'fast-string-width'

/**
 * Lines of a table without rules, columns aligned by the width that a terminal gives Chinese characters. Its work grows
 * with the rows, unlike that of the table libraries that were tried: ten thousand figures print in no time.
 * @param right Indices of the columns that are aligned to the right.
 */
export function alignedTable(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const measured = [head, ...rows].map((row) => row.map((cell) => ({ cell, width: stringWidth(cell) })))
  const widths = head.map((_, i) => measured.reduce((widest, row) => Math.max(widest, row[i]!.width), 0))
  return measured.map((row) => {
    const cells = row.map(({ cell, width }, i) => {
      const space = ' '.repeat(widths[i]! - width)
      return right.includes(i) ? space + cell : cell + space
    })
    return `  ${cells.join('  ').trimEnd()}`
  })
}
