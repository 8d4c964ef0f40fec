import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { fileError, InputError } from './errors.js'
import { allOf } from './bytes.js'
import { type Folder, type Input, inputIn, Inputs, pathIn, rawIn } from './inputs.js'

export interface Listing {
  readonly inputs: Inputs
  readonly failures: readonly InputError[]
}

export interface ListOptions {
  /** A file of paths, one a line (or with a NUL after each, as find -print0 gives them); `-` is standard input. */
  readonly filesFrom?: string
  /** Standard input; asked for where it is named. */
  readonly stdin?: () => NodeJS.ReadableStream
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
export async function listInputs(paths: readonly string[], { filesFrom, stdin = () => process.stdin }: ListOptions = {}): Promise<Listing> {
  const list = new List(stdin, paths.length > 1 || filesFrom !== undefined)
  if (filesFrom !== undefined) await list.from(filesFrom)
  for (const path of paths) await list.add(path)
  return list
}

/** Promises are for standard input alone: of a million files they take a minute longer, and to load them 3 ms of every start. */
class List implements Listing {
  readonly inputs = new Inputs()
  readonly failures: InputError[] = []
  /** Null where one path is named, which names no file twice: a folder's million names need not be held twice. */
  private readonly seen: Set<string> | null

  constructor(private readonly stdin: () => NodeJS.ReadableStream, several: boolean) {
    this.seen = several ? new Set() : null
  }

  async from(file: string): Promise<void> {
    let names: string
    try {
      names = Buffer.from(file === '-' ? await allOf(this.stdin()) : readFileSync(file)).toString('utf8')
    } catch (error) {
      this.failures.push(fileError(file, error))
      return
    }
    const separator = names.includes('\0') ? '\0' : /\r?\n/u
    for (const name of names.replace(/^\ufeff/u, '').split(separator)) if (name !== '') await this.add(name)
  }

  async add(path: string): Promise<void> {
    if (path === '-') return this.take({ path, raw: null, stream: this.stdin(), size: null })
    try {
      const found = statSync(path)
      if (found.isDirectory()) return this.addFolder(path)
      if (found.isFile() || found.isFIFO()) return this.take({ path, raw: null, stream: null, size: found.isFile() ? found.size : null })
      this.failures.push(new InputError(path, 'not-a-file', 'neither a file nor a folder. Name files, folders, globs or - for standard input.'))
    } catch (error) {
      // Loaded only here: it would be a twentieth of the program at every start.
      const { glob, isDynamicPattern } = await import('tinyglobby')
      if (isDynamicPattern(path)) return await this.addGlob(glob, path, fileError(path, error))
      this.failures.push(fileError(path, error))
    }
  }

  private addFolder(path: string): void {
    const failed = this.failures.length
    const found = this.walk({ path, raw: Buffer.from(path) }, new Set())
    if (found === 0 && this.failures.length === failed) {
      this.failures.push(new InputError(path, 'empty-folder', `no text in this folder. cppcc reads files that end in ${EXTENSIONS.join(' ')}.`))
    }
  }

  private async addGlob(glob: (typeof import('tinyglobby'))['glob'], pattern: string, error: InputError): Promise<void> {
    const found = await glob(pattern, { onlyFiles: true, expandDirectories: false, dot: false }).catch(() => null)
    if (found === null) this.failures.push(error)
    else if (found.length === 0) this.failures.push(new InputError(pattern, 'no-match', 'no file matches this pattern. Check it, or name the folder instead.'))
    else for (const path of found.sort(byCodePoint)) this.take({ path, raw: null, stream: null, size: statSync(path, { throwIfNoEntry: false })?.size ?? null })
  }

  /**
   * Takes the texts of a folder and of those in it, and says how many there are. Symbolic links are followed, but not
   * back to a folder that led here (`above`, real paths), so that a circle of links ends.
   */
  private walk(folder: Folder, above: ReadonlySet<string>): number {
    let found = 0
    let names: string[] = []
    let sizes: number[] = []
    const flush = (): void => {
      this.inputs.addFrom(folder, names, sizes)
      names = []
      sizes = []
    }
    try {
      const real = realpathSync(folder.raw, 'latin1')
      if (above.has(real)) return 0
      const below = new Set(above).add(real)
      // Each byte of a name is a character: sorted as bytes are, and shorter than a buffer.
      for (const name of readdirSync(folder.raw, 'latin1').sort()) {
        if (name.startsWith('.')) continue
        const seen = this.look(folder, name)
        if (seen === 'folder') {
          flush()
          found += this.walk({ path: pathIn(folder, name), raw: rawIn(folder, name) }, below)
        } else if (seen !== null) {
          found++
          if (this.seen !== null && !this.isNew(inputIn(folder, name, seen))) continue
          names.push(name)
          sizes.push(seen)
        }
      }
    } catch (error) {
      this.failures.push(fileError(folder.path, error))
    }
    flush()
    return found
  }

  /** What stands under a name: a folder, a text of so many bytes, or null for what is passed over. */
  private look(folder: Folder, name: string): number | 'folder' | null {
    const wanted = EXTENSIONS.includes(extname(name).toLowerCase()) && !ABOUT.test(name)
    try {
      const found = statSync(rawIn(folder, name))
      if (found.isDirectory()) return 'folder'
      return wanted && found.isFile() ? found.size : null
    } catch (error) {
      if (wanted) this.failures.push(fileError(pathIn(folder, name), error))
      return null
    }
  }

  private take(input: Input): void {
    if (this.isNew(input)) this.inputs.add(input)
  }

  /** Whether this file has not been taken before. */
  private isNew({ path, raw, stream }: Input): boolean {
    if (this.seen === null) return true
    const key = stream ? '-' : raw === null ? resolve(path) : `\0${Buffer.from(raw).toString('latin1')}`
    if (this.seen.has(key)) return false
    this.seen.add(key)
    return true
  }
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
