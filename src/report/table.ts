import Table from 'cli-table3'

const NONE = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}

/** Lines of a table without rules, columns aligned by the width that a terminal gives Chinese characters. */
export function alignedTable(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const table = new Table({
    head: [...head],
    chars: NONE,
    colAligns: head.map((_, i) => (right.includes(i) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString().split('\n').map((line) => `  ${line.trimEnd()}`)
}
