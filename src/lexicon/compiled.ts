import { readFileSync } from 'node:fs'
import type { Formulation } from './formulation.js'
import type { Lexicon } from './load.js'
import { presetWordings, wordingsOf } from './wordings.js'

/** Our lexicon as `npm run build` leaves it (.build/lexicon.mjs): to parse it and to vary its wordings takes 80 ms of every run. */
interface Compiled {
  /** Of the file it was made from. */
  readonly sha256: string
  readonly formulations: readonly Formulation[]
  /** Each folded wording with the index of its formulation. */
  readonly wordings: readonly (readonly [wording: string, of: number])[]
}

const FILE = new URL('../../dist/lexicon/tifa.json', import.meta.url)

/** Null where it was not built, or from another file than the one with this hash. */
export function openCompiled(sha256: string, file = FILE): Lexicon | null {
  let compiled: Compiled
  try {
    compiled = JSON.parse(readFileSync(file, 'utf8')) as Compiled
  } catch {
    return null
  }
  const { formulations, wordings } = compiled
  if (compiled.sha256 !== sha256) return null
  presetWordings(formulations, new Map(wordings.map(([wording, of]) => [wording, formulations[of]!])))
  return { sha256, formulations }
}

/** What the build writes. */
export function compile({ sha256, formulations }: Lexicon): string {
  const index = new Map(formulations.map((formulation, i) => [formulation, i]))
  const compiled: Compiled = { sha256, formulations, wordings: [...wordingsOf(formulations)].map(([wording, of]) => [wording, index.get(of)!]) }
  return JSON.stringify(compiled)
}
