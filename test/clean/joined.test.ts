/** A document whose line ends a tool turned into blanks, or that it broke at a width, is read in the paragraphs that it had. */
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

/** A paragraph in lines of 76 columns; no mark of punctuation begins one. */
function broken(paragraph: string): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const sign of paragraph) {
    const columns = /[!-~]/.test(sign) ? 1 : 2
    if (width + columns > 76 && !/[，。、；：！？”》）%\d]/.test(sign)) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += sign
    width += columns
  }
  return [...lines, line]
}

describe.each([
  ['a blank', ' ', '\n', [0, 1, 0]], ['a blank that does not break', '\u00a0', '\n', [0, 1, 0]], ['U+3000', '\u3000', '\n', [0, 1, 0]],
  // What is lost: furniture without marks of punctuation, paragraphs whose lines end where sentences do.
  ['an empty line', '\n\n', '\n\n\n', [1, 3, 4]],
])('lines of 76 columns, between them %s', (_, between, after, lost) => {
  test.each([['01-work-report.txt', lost[0]], ['05-planning-speech.txt', lost[1]], ['06-digest-speakers.txt', lost[2]]])('%s has its paragraphs again, but for %i', (name, some) => {
    const paragraphs = corpus(name)
    expect(paragraphs.filter((paragraph) => broken(paragraph).length > 1).length).toBeGreaterThan(5)
    const read = new Set(cleaned(paragraphs.map((paragraph) => broken(paragraph).join(between)).join(after)).reading.text.split('\n'))
    expect(paragraphs.filter((paragraph) => !read.has(paragraph)).length).toBe(some)
  })
})

test('blanks that stand here and there stay', () => {
  const text = corpus('01-work-report.txt').map((line) => line.replace(/，/g, '， ')).join('\n')
  expect(cleaned(text).reading.text).toBe(text)
})
