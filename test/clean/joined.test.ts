/** A document whose line ends a tool turned into blanks is read in the paragraphs that it had. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleaned } from './tools.js'

const corpus = (name: string): string[] =>
  readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '')

describe.each([[' '], ['  '], ['\u00a0\u00a0\u00a0\u00a0']])('blanks: %j', (blank) => {
  // What stays together: a title in two lines, and a table with the paragraph below it.
  test.each([['01-work-report.txt', 0], ['02-proposal-report.txt', 7]])('%s has its lines again, but for %i', (name, together) => {
    const lines = corpus(name)
    const read = new Set(cleaned(lines.join(blank)).reading.text.split('\n'))
    expect(lines.filter((line) => !read.has(line)).length).toBe(together)
    expect(lines.length).toBeGreaterThan(40)
  })
  test('a document in which it stands behind every sentence stays one line', () => {
    const line = corpus('01-work-report.txt').join('').replaceAll('。', `。${blank}`)
    expect(cleaned(line).reading.text.split('\n').length).toBe(1)
  })
})
