import { readFileSync } from 'node:fs'
import { arraysOf, automatonAt, type Sizes, sizesOf } from './built-automaton.js'
import type { Formulation } from './formulation.js'
import type { Lexicon } from './load.js'
import { pack, readPacked } from './packed.js'
import { presetWordings, Wordings, wordingsOf } from './wordings.js'

/** Our lexicon as `npm run build` leaves it (.build/lexicon.mjs): to parse it, and to vary its wordings and link them, takes 0.1 s of every run. */
interface Compiled {
  /** Of the file it was made from. */
  readonly sha256: string
  readonly formulations: readonly Formulation[]
}

interface Header extends Sizes {
  readonly sha256: string
  readonly wordings: number
}

const FOLDER = new URL('../../dist/lexicon/', import.meta.url)
const FORMULATIONS = 'tifa.json'
const WORDINGS = 'tifa.bin'

const built = new WeakMap<readonly Formulation[], string>()

/** The hash of the file that formulations were made from when the package was built; null for others. */
export const builtFrom = (formulations: readonly Formulation[]): string | null => built.get(formulations) ?? null

/** Null where it was not built, or from another file than the one with this hash. */
export function openCompiled(sha256: string, folder: URL = FOLDER): Lexicon | null {
  let compiled: Compiled
  try {
    compiled = JSON.parse(readFileSync(new URL(FORMULATIONS, folder), 'utf8')) as Compiled
  } catch {
    return null
  }
  const packed = readPacked<Header>(new URL(WORDINGS, folder))
  if (packed === null || compiled.sha256 !== sha256 || packed.header.sha256 !== sha256) return null
  presetWordings(compiled.formulations, unpacked(packed.header, packed.body, compiled.formulations))
  built.set(compiled.formulations, sha256)
  return { sha256, formulations: compiled.formulations }
}

function unpacked(header: Header, body: Uint8Array, formulations: readonly Formulation[]): Wordings {
  const { wordings } = header
  const lengths = new Int32Array(body.buffer, body.byteOffset, wordings)
  const owners = new Int32Array(body.buffer, body.byteOffset + 4 * wordings, wordings)
  return new Wordings(automatonAt(body, 8 * wordings, header), lengths, owners, formulations)
}

/** What the build writes, by the names of the files. */
export function compile({ sha256, formulations }: Lexicon): Record<string, string | Uint8Array> {
  const { automaton, lengths, owners } = wordingsOf(formulations)
  const tables = automaton.tables()
  const compiled: Compiled = { sha256, formulations }
  const header: Header = { sha256, wordings: lengths.length, ...sizesOf(tables) }
  return {
    [FORMULATIONS]: JSON.stringify(compiled),
    [WORDINGS]: pack(header, [lengths, owners, ...arraysOf(tables)]),
  }
}
