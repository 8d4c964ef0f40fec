/** Ways for tests to a document without the disk. */
import { createHash } from 'node:crypto'
import { lineStartsOf, type Decoded } from '../src/text/index.js'

/** A decoded text as `read` would give it. */
export function decoded(text: string, path = 'test.txt'): Decoded {
  const bytes = Buffer.from(text, 'utf8')
  return {
    source: {
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
      format: 'text',
      text,
      lineStarts: lineStartsOf(text),
      fields: null,
    },
    warnings: [],
  }
}
