/** Ways for tests to a document without the disk. */
import { decodedText } from '../src/read/index.js'
import type { Decoded } from '../src/text/index.js'

/** A decoded text as `read` would give it. */
export const decoded = (text: string, path = 'test.txt'): Decoded => decodedText(text, path)
