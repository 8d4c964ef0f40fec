import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { fileError, InputError } from './errors.js'
import { readStdin } from './stdin.js'

/** A file to read. */
export interface Input {
  /** As it was given or found, for messages and reports; `-` is standard input. */
  readonly path: string
  /** Its name in bytes, where that is no UTF-8 and `path` cannot open it. */
  readonly raw: Uint8Array | null
  /** Standard input's bytes, which can be read only once. */
  readonly bytes: Uint8Array | null
}

export interface Listing {
  readonly inputs: readonly Input[]
  readonly failures: readonly InputError[]
}

export interface ListOptions {
  /** A file of paths, one a line (or with a NUL after each, as find -print0 gives them); `-` is standard input. */
  readonly filesFrom?: string
  readonly stdin?: NodeJS.ReadableStream
}

/** What a folder's walk takes as texts; a file that is named is read whatever its extension. */
export const EXTENSIONS: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.csv', '.tsv', '.ndjson', '.jsonl']
/** Files about a collection, not of it; `*.gold.*` holds what a reader finds in a text. */
const ABOUT = /^(?:readme|license|licence|copying|changelog|contributing|citation|notice)(?:[._-]|$)|\.gold\.[^.]+$/iu

/**
 * Resolves files, folders (all texts in them, in the order of their names' code points; hidden files, READMEs and gold files are
 * passed over), globs and `-`. What cannot be found does not keep the others from being read. A file named twice is
 * read once.
 */
export async function listInputs(paths: readonly string[], { filesFrom, stdin = process.stdin }: ListOptions = {}): Promise<Listing> {
  const list = new List(stdin)
  if (filesFrom !== undefined) await list.from(filesFrom)
  for (const path of paths) await list.add(path)
  return list
}

class List implements Listing {
  readonly inputs: Input[] = []
  readonly failures: InputError[] = []
  private readonly seen = new Set<string>()
  private readonly stdin: NodeJS.ReadableStream

  constructor(stdin: NodeJS.ReadableStream) {
    this.stdin = stdin
  }

  async from(file: string): Promise<void> {
    let names: string
    try {
      names = Buffer.from(file === '-' ? await readStdin(this.stdin) : await readFile(file)).toString('utf8')
    } catch (error) {
      this.failures.push(fileError(file, error))
      return
    }
    const separator = names.includes('\0') ? '\0' : /\r?\n/u
    for (const name of names.replace(/^\ufeff/u, '').split(separator)) if (name !== '') await this.add(name)
  }

  async add(path: string): Promise<void> {
    if (path === '-') return this.take({ path, raw: null, bytes: await readStdin(this.stdin) })
    try {
      const found = await stat(path)
      if (found.isDirectory()) return await this.addFolder(path)
      if (found.isFile() || found.isFIFO()) return this.take({ path, raw: null, bytes: null })
      this.failures.push(new InputError(path, 'not-a-file', 'neither a file nor a folder. Name files, folders, globs or - for standard input.'))
    } catch (error) {
      if (isDynamicPattern(path)) return await this.addGlob(path, fileError(path, error))
      this.failures.push(fileError(path, error))
    }
  }

  private async addFolder(path: string): Promise<void> {
    const failed = this.failures.length
    const found = await this.walk(path, Buffer.from(path), new Set())
    if (found.length === 0 && this.failures.length === failed) {
      this.failures.push(new InputError(path, 'empty-folder', `no text in this folder. cppcc reads files that end in ${EXTENSIONS.join(' ')}.`))
    }
    for (const input of found) this.take(input)
  }

  private async addGlob(pattern: string, error: InputError): Promise<void> {
    const found = await glob(pattern, { onlyFiles: true, expandDirectories: false, dot: false }).catch(() => null)
    if (found === null) this.failures.push(error)
    else if (found.length === 0) this.failures.push(new InputError(pattern, 'no-match', 'no file matches this pattern. Check it, or name the folder instead.'))
    else for (const path of found.sort(byCodePoint)) this.take({ path, raw: null, bytes: null })
  }

  /**
   * The texts of a folder and of those in it. Symbolic links are followed, but not back to a folder that led here
   * (`above`, real paths), so that a circle of links ends.
   */
  private async walk(path: string, raw: Buffer, above: ReadonlySet<string>): Promise<Input[]> {
    const found: Input[] = []
    try {
      const real = await realpath(raw, 'latin1')
      if (above.has(real)) return []
      const below = new Set(above).add(real)
      for (const name of (await readdir(raw, { encoding: 'buffer' })).sort(Buffer.compare)) {
        const shown = name.toString('utf8')
        if (shown.startsWith('.')) continue
        found.push(...await this.visit(join(path, shown), Buffer.concat([raw, Buffer.from('/'), name]), shown, below))
      }
    } catch (error) {
      this.failures.push(fileError(path, error))
    }
    return found
  }

  private async visit(path: string, raw: Buffer, name: string, above: ReadonlySet<string>): Promise<Input[]> {
    const wanted = EXTENSIONS.includes(extname(name).toLowerCase()) && !ABOUT.test(name)
    try {
      const found = await stat(raw)
      if (found.isDirectory()) return await this.walk(path, raw, above)
      const named = raw.equals(Buffer.from(raw.toString('utf8')))
      return wanted && found.isFile() ? [{ path, raw: named ? null : raw, bytes: null }] : []
    } catch (error) {
      if (wanted) this.failures.push(fileError(path, error))
      return []
    }
  }

  private take(input: Input): void {
    const key = input.raw === null ? resolve(input.path) : `\0${Buffer.from(input.raw).toString('latin1')}`
    if (input.bytes === null && this.seen.has(key)) return
    this.seen.add(key)
    this.inputs.push(input)
  }
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
