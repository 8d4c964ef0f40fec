import { join } from 'node:path'

/** A file to read. */
export interface Input {
  /** As it was given or found, for messages and reports; `-` is standard input. */
  readonly path: string
  /** Its name in bytes, where that is no UTF-8 and `path` cannot open it. */
  readonly raw: Uint8Array | null
  /** Standard input, which can be read only once; null: a file. */
  readonly stream: AsyncIterable<Uint8Array | string> | null
  /** Bytes, as the folder told it; null where nobody can know (standard input, named pipes). */
  readonly size: number | null
}

/** A folder as it is shown, and the bytes of its name. */
export interface Folder {
  readonly path: string
  readonly raw: Buffer
}

/** Some files of a folder, one after another. */
interface Listed {
  readonly folder: Folder
  /** Each byte of a name is a character (latin1); between two names stands a NUL, which none holds. */
  readonly names: string
  readonly sizes: Float64Array
}

/**
 * The files to read, in their order. A folder may hold a million: of its files the names and sizes alone are kept, some
 * twenty bytes each, and an Input is made of each when its turn comes.
 */
export class Inputs implements Iterable<Input> {
  private readonly parts: (Input | Listed)[] = []
  private sum = { files: 0, bytes: 0, unknown: 0 }

  get length(): number {
    return this.sum.files
  }

  /** Bytes of all whose size is known. */
  get bytes(): number {
    return this.sum.bytes
  }

  /** Whether the size of each is known. */
  get measured(): boolean {
    return this.sum.unknown === 0
  }

  add(input: Input): void {
    this.parts.push(input)
    this.count(input.size)
  }

  /** @param names Of files in the folder, each byte a character. */
  addFrom(folder: Folder, names: readonly string[], sizes: readonly number[]): void {
    if (names.length === 0) return
    this.parts.push({ folder, names: names.join('\0'), sizes: Float64Array.from(sizes) })
    sizes.forEach((size) => { this.count(size) })
  }

  *[Symbol.iterator](): Generator<Input> {
    for (const part of this.parts) {
      if ('path' in part) yield part
      else {
        let i = 0
        for (const name of part.names.split('\0')) yield inputIn(part.folder, name, part.sizes[i++]!)
      }
    }
  }

  private count(size: number | null): void {
    this.sum.files++
    this.sum.bytes += size ?? 0
    if (size === null) this.sum.unknown++
  }
}

/** The file of a name whose bytes are its characters. */
export function inputIn(folder: Folder, name: string, size: number): Input {
  const raw = rawIn(folder, name)
  const isText = raw.equals(Buffer.from(raw.toString('utf8')))
  return { path: pathIn(folder, name), raw: isText ? null : raw, stream: null, size }
}

export const rawIn = ({ raw }: Folder, name: string): Buffer => Buffer.concat([raw, Buffer.from('/'), Buffer.from(name, 'latin1')])
export const pathIn = ({ path }: Folder, name: string): string => join(path, Buffer.from(name, 'latin1').toString('utf8'))
