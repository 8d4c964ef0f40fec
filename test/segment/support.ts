import { lineStartsOf, type Simplified } from '../../src/text/index.js'

/** A text as the stages before leave it: nothing to repair, nothing to convert. */
export function simplified(text: string): Simplified {
  const source = { path: 'a.txt', bytes: 0, sha256: '', encoding: 'utf-8', format: 'text' as const, text, lineStarts: lineStartsOf(text), fields: null }
  return { source, warnings: [], chrome: [], reading: { text, edits: [] }, script: { detected: 'hans', share: 1, reading: 'hans' } }
}
