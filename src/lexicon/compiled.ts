import { readFileSync } from 'node:fs'
import { Automaton, type AutomatonTables } from './automaton.js'
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

/** Before the automaton's arrays: how long they are. */
interface Header {
  readonly sha256: string
  readonly wordings: number
  readonly nodes: number
  readonly root: number
  readonly lowest: number
}

const FOLDER = new URL('../../dist/lexicon/', import.meta.url)
const FORMULATIONS = 'tifa.json'
const WORDINGS = 'tifa.bin'

/** Null where it was not built, or from another file than the one with this hash. */
export function openCompiled(sha256: string, folder = FOLDER): Lexicon | null {
  let compiled: Compiled
  try {
    compiled = JSON.parse(readFileSync(new URL(FORMULATIONS, folder), 'utf8')) as Compiled
  } catch {
    return null
  }
  const packed = readPacked<Header>(new URL(WORDINGS, folder))
  if (packed === null || compiled.sha256 !== sha256 || packed.header.sha256 !== sha256) return null
  presetWordings(compiled.formulations, unpacked(packed.header, packed.body, compiled.formulations))
  return { sha256, formulations: compiled.formulations }
}

function unpacked({ wordings, nodes, root, lowest }: Header, body: Buffer, formulations: readonly Formulation[]): Wordings {
  let at = body.byteOffset
  const integers = (length: number): Int32Array => new Int32Array(body.buffer, (at += 4 * length) - 4 * length, length)
  const [lengths, owners] = [integers(wordings), integers(wordings)]
  const tables: AutomatonTables = {
    root: integers(root), lowest, firstChild: integers(nodes), nextSibling: integers(nodes), among: integers(nodes),
    fail: integers(nodes), ends: integers(nodes), exits: integers(nodes),
    code: new Uint16Array(body.buffer, at, nodes),
  }
  return new Wordings(new Automaton(tables), lengths, owners, formulations)
}

/** What the build writes, by the names of the files. */
export function compile({ sha256, formulations }: Lexicon): Record<string, string | Buffer> {
  const { automaton, lengths, owners } = wordingsOf(formulations)
  const { root, lowest, firstChild, nextSibling, among, fail, ends, exits, code } = automaton.tables()
  const compiled: Compiled = { sha256, formulations }
  const header: Header = { sha256, wordings: lengths.length, nodes: code.length, root: root.length, lowest }
  return {
    [FORMULATIONS]: JSON.stringify(compiled),
    [WORDINGS]: pack(header, [lengths, owners, root, firstChild, nextSibling, among, fail, ends, exits, code]),
  }
}
