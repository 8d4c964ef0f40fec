/** What can be wrong with an input. */
export type InputCode =
  | 'not-found' | 'unreadable' | 'not-a-file' | 'empty-folder' | 'no-match' | 'too-large'
  | 'binary' | 'encoding' | 'no-column' | 'bad-table' | 'bad-row'

/** An input, or one row of it, that cannot be read. `message` says what is wrong and what to do, without the path. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly path: string
  readonly code: InputCode

  constructor(path: string, code: InputCode, message: string) {
    super(message)
    this.path = path
    this.code = code
  }
}

/** The error of a file system call, told to a person. */
export function fileError(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT': case 'ENOTDIR': return new InputError(path, 'not-found', 'no such file. Check the name, or quote a glob.')
    case 'EACCES': case 'EPERM': return new InputError(path, 'unreadable', 'no permission to read it. Check its access rights.')
    case 'ELOOP': return new InputError(path, 'unreadable', 'its symbolic links go round in a circle. Name the file they should lead to.')
    case 'EISDIR': return new InputError(path, 'not-a-file', 'a folder stands where a file was. Run again, or name the folder.')
    case 'ERR_FS_FILE_TOO_LARGE': case 'ERR_STRING_TOO_LONG': return tooLarge(path)
    default: return new InputError(path, 'unreadable', `cannot be read${code === '' ? '' : ` (${code})`}. Check the disk and try again.`)
  }
}

export const tooLarge = (path: string): InputError =>
  new InputError(path, 'too-large', 'longer than the 500 million characters that fit into one text. Split it into several files.')

/** A text that would exhaust the memory, which ends the whole program: `needed` and `limit` in bytes. */
export const tooLargeForMemory = (path: string, needed: number, limit: number): InputError =>
  new InputError(path, 'too-large', `its analysis takes about ${gigabytes(needed)} of memory, and Node.js may use ${gigabytes(limit)}. `
    + `Split it into several files, or allow more: NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 2 ** 20)}`)

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`
