import type { Outlined, ParallelRun } from '../text/index.js'
import { countable } from './plain.js'

/** Fewest clauses of a run (排比 takes three), shortest clause, and fewest characters that all have in the same slot. */
const FEWEST = 3
const SHORTEST = 4
const SHARED = 1

/** Characters that clauses share by grammar. */
const EMPTY = new Set('…的了和与在是')

interface Clause { readonly start: number; readonly end: number; readonly text: string; readonly length: number }

const CLAUSE = /[^、，,；;。！？!?：:\n]+/gu
const charactersOf = ({ text }: Clause): string[] => [...text.replace(/[^\p{L}\p{N}]/gu, '')]

/** Runs of three or more clauses of equal length in prose that share a character in the same slot, with their frame. */
export function parallelRuns(text: Outlined): ParallelRun[] {
  return text.blocks.flatMap((block) => {
    const clauses: Clause[] = [...block.text.matchAll(CLAUSE)].map((m) => ({
      start: block.start + m.index, end: block.start + m.index + m[0].length, text: m[0], length: countable(m[0]),
    }))
    const runs: ParallelRun[] = []
    for (let i = 0; i < clauses.length; i++) {
      if (clauses[i]!.length < SHORTEST || clauses[i + 1]?.length !== clauses[i]!.length) continue
      let last = i
      let frame = charactersOf(clauses[i]!)
      while (clauses[last + 1]?.length === clauses[i]!.length) {
        const next = charactersOf(clauses[last + 1]!)
        const narrowed = frame.map((char, k) => (char === next[k] ? char : '…'))
        if (narrowed.filter((char) => !EMPTY.has(char)).length < SHARED) break
        frame = narrowed
        last++
      }
      if (last - i + 1 < FEWEST) continue
      runs.push({
        span: { start: clauses[i]!.start, end: clauses[last]!.end },
        clauses: last - i + 1,
        length: clauses[i]!.length,
        frame: frame.join('').replace(/…+/gu, '…'),
      })
      i = last
    }
    return runs
  })
}
