import type { Formulation } from '../lexicon/index.js'

const sets = new WeakMap<readonly Formulation[], ReadonlySet<string>>()

/** Tells the members of the lexicon's sets: those named in full, and the parts of wordings that are chains. */
export function membersOf(formulations: readonly Formulation[]): (text: string) => boolean {
  let members = sets.get(formulations)
  if (!members) {
    const wordings = formulations.flatMap(({ canonical, aliases }) => [canonical, ...aliases])
    const parts = wordings.flatMap((wording) => (/[、，]/.test(wording) ? wording.split(/[、，]/) : wording))
    members = new Set([...formulations.flatMap((of) => of.members), ...parts].filter((member) => member.length > 2))
    sets.set(formulations, members)
  }
  return (text) => members.has(text)
}
