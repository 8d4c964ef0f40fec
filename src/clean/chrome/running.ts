import type { Line } from '../lines.js'

const NUMBER = /^(?:[-–—·~ ]{0,4})(\d{1,4})(?:[-–—·~ ]{0,4})$/
const PAGE = /^(?:第 ?\d{1,4} ?页(?:[ ,/]*共 ?\d{1,4} ?页)?|page ?\d{1,4}(?: ?of ?\d{1,4}| - [^\s。]{2,12})?|p\. ?\d{1,4}|\d{1,3} ?\/ ?\d{1,3}|[-–—·]{1,2} ?\d{1,4} ?[-–—·]{1,2})$/i

/**
 * Labels the running headers and page numbers that PDF extraction leaves between the lines: a short line that stands
 * three times or more beside a page number or another such line, and numbers that go up by one from page to page.
 */
export function labelPages(lines: readonly Line[], labels: (string | null)[]): void {
  const numbers: { at: number; value: number }[] = []
  const places = new Map<string, number[]>()
  lines.forEach(({ plain, whole }, at) => {
    if (labels[at] !== null || !whole || plain.length > 48) return
    const number = NUMBER.exec(plain)
    if (PAGE.test(plain)) labels[at] = 'page-number'
    else if (number) numbers.push({ at, value: Number(number[1]) })
    else if (!places.get(plain)?.push(at)) places.set(plain, [at])
  })
  const pages = consecutive(numbers)
  for (const at of pages) labels[at] = 'page-number'
  // A header of two lines, one for each language, has its first beside the second.
  const pending = [...places.values()].filter((found) => found.length >= 3)
  for (const marks of [['page-number'], ['page-number', 'running-header']]) {
    const beside = (at: number): boolean => marks.includes(labels[at - 1] ?? '') || marks.includes(labels[at + 1] ?? '')
    for (const found of pending) {
      if (labels[found[0]!] !== null || found.filter(beside).length < 0.6 * found.length) continue
      for (const at of found) labels[at] = 'running-header'
    }
  }
}

/** Lines of the numbers that count pages: three or more in a row, each one more than the last, with text between. */
function consecutive(numbers: readonly { at: number; value: number }[]): number[] {
  const found: number[] = []
  let chain: { at: number; value: number }[] = []
  const close = (): void => {
    const spread = chain.length < 2 ? 0 : (chain.at(-1)!.at - chain[0]!.at) / (chain.length - 1)
    if (chain.length >= 3 && spread >= 4) found.push(...chain.map(({ at }) => at))
    chain = []
  }
  for (const number of numbers) {
    const last = chain.at(-1)
    if (last && number.value !== last.value + 1) close()
    chain.push(number)
  }
  close()
  return found
}
