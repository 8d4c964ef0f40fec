import { InputError } from './errors.js'

interface Kind {
  readonly magic: string
  readonly what: string
  readonly advice: string
}

const OFFICE = 'Save it as plain text or HTML first, or: pandoc FILE -t plain -o FILE.txt'
const PICTURE = 'Recognise its text first (OCR) and name the text file.'
const ARCHIVE = 'Unpack it and name the folder.'

/** Files that people take for texts, by the bytes they begin with (Latin-1). */
export const KINDS: readonly Kind[] = [
  { magic: '%PDF-', what: 'a PDF', advice: 'Extract its text first: pdftotext FILE FILE.txt' },
  { magic: 'PK\x03\x04', what: 'a Word, WPS, spreadsheet or ZIP file', advice: `${OFFICE}; unpack an archive.` },
  { magic: '\xd0\xcf\x11\xe0', what: 'an old Word, WPS or spreadsheet file', advice: `${OFFICE}.` },
  { magic: '{\\rtf', what: 'an RTF file', advice: `${OFFICE}.` },
  { magic: '\x1f\x8b', what: 'a gzip archive', advice: ARCHIVE },
  { magic: 'Rar!', what: 'a RAR archive', advice: ARCHIVE },
  { magic: '7z\xbc\xaf', what: 'a 7-Zip archive', advice: ARCHIVE },
  { magic: '\x89PNG', what: 'a picture', advice: PICTURE },
  { magic: '\xff\xd8\xff', what: 'a picture', advice: PICTURE },
  { magic: 'GIF8', what: 'a picture', advice: PICTURE },
  { magic: 'SQLite format 3\0', what: 'a database', advice: 'Export a table as CSV and name that.' },
]

/** Refuses what is no text, and says what to make of it. */
export function refuseBinary(path: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const kind = KINDS.find(({ magic }) => start.startsWith(magic))
  if (kind) throw new InputError(path, 'binary', `${kind.what}, not text. ${kind.advice}`)
}

/** Control characters that a text may have: tab, line ends, form feed, the old end-of-file mark, escape. */
const ALLOWED = new Set([9, 10, 11, 12, 13, 26, 27])
const SAMPLE = 1 << 16

/** Refuses a decoded text that is made of control characters; a few are a text's damage, not a binary's trace. */
export function refuseControls(path: string, text: string): void {
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && !ALLOWED.has(code)) controls++
  }
  if (controls > 0.3 * length || (controls > 4 && controls > 0.01 * length)) {
    throw new InputError(path, 'binary', 'a binary file, not text. Export it as plain text first, or name its encoding with --encoding.')
  }
}
