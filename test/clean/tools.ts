import { readFileSync } from 'node:fs'
import { clean } from '../../src/clean/index.js'
import { type Cleaned, type Decoded, lineStartsOf, type SourceFormat } from '../../src/text/index.js'

/** A text as read/ would give it. */
export function decoded(text: string, format: SourceFormat = 'text'): Decoded {
  return {
    source: { path: 'test.txt', bytes: 0, sha256: '', encoding: 'utf-8', format, text, lineStarts: lineStartsOf(text), fields: null },
    warnings: [],
  }
}

export const cleaned = (text: string, format?: SourceFormat): Cleaned => clean(decoded(text, format), { repair: true })

/** A case file's lines, without comments and empty ones. */
export function caseLines(name: string): string[] {
  const file = new URL(`../cases/clean/${name}`, import.meta.url)
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !/^# /u.test(line))
}
