import stringWidth from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { openProgress, progressLine } from '../../src/cli/progress.js'

describe('the line', () => {
  test.each([
    [{ texts: 1200, bytes: 24_000_000, seconds: 20 }, 100_000_000, '1200 texts, 60/s, 1.2 MB/s, 1:04 left  a.txt'],
    [{ texts: 3, bytes: 4500, seconds: 10 }, 9_000_000, '3 texts, 0.30/s, 0.00045 MB/s, 5:33:10 left  a.txt'],
    [{ texts: 3, bytes: 30_000_000, seconds: 2 }, 30_000_000, '3 texts, 1.5/s, 15 MB/s, 0:00 left  a.txt'],
    [{ texts: 3, bytes: 3_000_000, seconds: 2 }, null, '3 texts, 1.5/s, 1.5 MB/s  a.txt'],
  ])('%j of %d bytes', (done, total, line) => {
    expect(progressLine('a.txt', done, total)).toBe(line)
  })
})

/** What is written on a terminal of so many columns by texts that are done at these milliseconds. */
function written(times: readonly number[], { path = 'a.txt', columns = 80, terminal = true, quiet = false } = {}): string[] {
  const out: string[] = []
  let now = 0
  const progress = openProgress({ stderr: { isTTY: terminal, columns, write: (text: string) => out.push(text) } } as unknown as Io, { quiet }, 1e6, () => now)
  for (now of times) {
    progress.read(1000)
    progress.done(path)
  }
  progress.clear()
  return out
}

describe('on a terminal', () => {
  test('nothing of a quick run; then at most ten lines a second, and at the end none', () => {
    expect(written([100, 499])).toEqual([])
    expect(written([100, 500, 501, 599, 600, 650, 2000]).map((text) => text.slice(0, 11))).toEqual(['\r\u001b[K2 texts', '\r\u001b[K5 texts', '\r\u001b[K7 texts', '\r\u001b[K'])
  })
  test('it is no wider than the terminal, and no name moves the cursor', () => {
    const [line] = written([1000], { path: `${'政协'.repeat(50)}\u001b[2J`, columns: 60 })
    expect(stringWidth(line!.slice('\r\u001b[K'.length))).toBeLessThan(60)
    expect(written([1000], { path: '\u001b[2J' })[0]!.slice(4)).not.toContain('\u001b')
  })
  test('none where there is no terminal, or --quiet', () => {
    expect(written([1000], { terminal: false })).toEqual([])
    expect(written([1000], { quiet: true })).toEqual([])
  })
})
