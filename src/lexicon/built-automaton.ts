import { createHash } from 'node:crypto'
import { Automaton, type AutomatonTables } from './automaton.js'
import { pack, readPacked } from './packed.js'

/** How long an automaton's arrays are. */
export interface Sizes {
  readonly nodes: number
  readonly root: number
  readonly lowest: number
}

export const sizesOf = ({ code, root, lowest }: AutomatonTables): Sizes => ({ nodes: code.length, root: root.length, lowest })

/** An automaton's arrays, those of four bytes an item first. */
export const arraysOf = ({ root, firstChild, nextSibling, among, fail, ends, exits, code }: AutomatonTables): (Int32Array | Uint16Array)[] =>
  [root, firstChild, nextSibling, among, fail, ends, exits, code]

/** The automaton whose arrays stand in some bytes from a place on. */
export function automatonAt(bytes: Uint8Array, start: number, { nodes, root, lowest }: Sizes): Automaton {
  let at = bytes.byteOffset + start
  const integers = (length: number): Int32Array => new Int32Array(bytes.buffer, (at += 4 * length) - 4 * length, length)
  return new Automaton({
    root: integers(root), lowest, firstChild: integers(nodes), nextSibling: integers(nodes), among: integers(nodes),
    fail: integers(nodes), ends: integers(nodes), exits: integers(nodes),
    code: new Uint16Array(bytes.buffer, at, nodes),
  })
}

interface Header extends Sizes {
  /** sha256 of the patterns it was made of. */
  readonly patterns: string
}

/** The automaton of the field's words, as the build left it (.build/automata.mjs): at each start it would take 8 ms. */
export const BUILT_DOMAIN: URL = new URL('../../dist/lexicon/domain.bin', import.meta.url)

/** The automaton of a list: the one that the build made, where it was made of these patterns; else a new one. */
export function automatonOf(patterns: readonly string[], built: URL): Automaton {
  const packed = readPacked<Header>(built)
  return packed?.header.patterns === hashOf(patterns) ? automatonAt(packed.body, 0, packed.header) : Automaton.of(patterns)
}

/** What the build writes. */
export function packAutomaton(patterns: readonly string[]): Uint8Array {
  const tables = Automaton.of(patterns).tables()
  const header: Header = { patterns: hashOf(patterns), ...sizesOf(tables) }
  return pack(header, arraysOf(tables))
}

const hashOf = (patterns: readonly string[]): string => createHash('sha256').update(patterns.join('\n')).digest('hex')
