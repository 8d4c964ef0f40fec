import { readFileSync } from 'node:fs'

/** A lexicon, or another file of a user's, that cannot be used; the message names the file, the row and what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  constructor(readonly problems: readonly Problem[]) {
    const [first, ...others] = problems
    const more = others.length === 0 ? '' : ` (and ${others.length} more; cppcc lexicon check lists them all)`
    super(first === undefined ? 'the lexicon cannot be used' : `${problemText(first)}${more}`)
  }
}

/** A fault of a lexicon file. `row` is the line of a TSV file or the number of a JSON entry, from 1; null for the file. */
export interface Problem {
  readonly file: string
  readonly row: number | null
  readonly message: string
}

export function problemText({ file, row, message }: Problem): string {
  if (row === null) return `${file}: ${message}`
  return file.endsWith('.json') ? `${file}: entry ${row}: ${message}` : `${file}:${row}: ${message}`
}

/** A file as it was read. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * A user's file. A pipe can be read once only, so one who needs it again keeps what this gives.
 * @param hint what such a file is, for the message
 * @throws LexiconError when it cannot be read.
 */
export function readUserFile(file: string, hint: string): NamedText {
  try {
    return { name: file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`
    throw new LexiconError([{ file, row: null, message: `${why}; ${hint}` }])
  }
}
