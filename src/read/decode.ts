import { InputError } from './errors.js'
import { detectEncoding } from './detect.js'
import type { Warning } from '../text/index.js'

export interface DecodedBytes {
  /** As published for other programs: `bytes.decode(encoding)` gives the same text in Python. */
  readonly encoding: string
  /** A byte order mark stays as U+FEFF, so that every place counts the same characters as in the file. */
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** WHATWG's big5 is Big5 with HKSCS, and its gbk decoder is that of gb18030. */
const PUBLISHED: Record<string, string> = { big5: 'big5-hkscs', gbk: 'gb18030' }

/** Whether `--encoding` may have this value. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

export function requireEncoding(path: string, name: string | null): void {
  if (name !== null && !isEncoding(name))
    throw new InputError(path, 'encoding', `unknown encoding ${name}. Take utf-8, gb18030, big5-hkscs, utf-16le, utf-16be or another name of the WHATWG list.`)
}

/**
 * Bytes as text, in the encoding named, or the one they have. What is no text in it is read as U+FFFD and told.
 * @param offset Of the bytes in their input.
 */
export function decodeBytes(path: string, bytes: Uint8Array, forced: string | null, offset = 0): DecodedBytes {
  requireEncoding(path, forced)
  const detected = forced === null ? detectEncoding(bytes) : null
  const decoder = new TextDecoder(detected?.encoding ?? forced!, { ignoreBOM: true })
  const text = decoder.decode(bytes)
  const warnings: Warning[] = []
  const encoding = PUBLISHED[decoder.encoding] ?? decoder.encoding
  const invalid = invalidIn(bytes, decoder.encoding, text)
  if (invalid !== null) {
    warnings.push({
      code: 'invalid-bytes',
      message: `${invalid.count === 1 ? 'one place is' : `${invalid.count} places are`} no ${encoding}, the first at byte ${offset + invalid.offset}; read as U+FFFD. If the text looks wrong, name its encoding with --encoding.`,
    })
  }
  if (detected && !detected.certain) {
    warnings.push({ code: 'encoding-guessed', message: `read as ${encoding}, which is a guess. If the text looks wrong, name its encoding with --encoding.` })
  }
  return { encoding, text, warnings }
}

/** How often, and from which byte on, the bytes were no text; U+FFFD that the file itself holds in UTF-8 is text. */
function invalidIn(bytes: Uint8Array, encoding: string, text: string): { count: number; offset: number } | null {
  if (!text.includes('\ufffd')) return null
  let count = 0
  let offset = -1
  if (encoding !== 'utf-8') {
    for (const char of text) if (char === '\ufffd') count++
    return { count, offset: firstLost(bytes, encoding) }
  }
  // Byte offsets are counted anew from after each lost sequence, whose length the text does not tell.
  let genuine = 0
  for (let i = 0; i + 2 < bytes.length; i++) if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) genuine++
  for (const char of text) if (char === '\ufffd') count++
  if (count === genuine) return null
  let at = 0
  let from = 0
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
    at += Buffer.byteLength(text.slice(from, i))
    from = i
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) {
      offset = at
      break
    }
  }
  return { count: count - genuine, offset }
}

const CHUNK = 1 << 14

/** The byte at which a decoder first finds no character: chunk by chunk, then byte by byte in the chunk that has it. */
function firstLost(bytes: Uint8Array, encoding: string): number {
  const coarse = new TextDecoder(encoding, { ignoreBOM: true })
  let from = 0
  while (from < bytes.length && !coarse.decode(bytes.subarray(from, from + CHUNK), { stream: true }).includes('\ufffd')) from += CHUNK
  const fine = new TextDecoder(encoding, { ignoreBOM: true })
  fine.decode(bytes.subarray(0, from), { stream: true })
  let begun = Math.min(from, bytes.length)
  for (let i = begun; i < bytes.length; i++) {
    const out = fine.decode(bytes.subarray(i, i + 1), { stream: true })
    if (out.includes('\ufffd')) return begun
    if (out !== '') begun = i + 1
  }
  return begun
}

