import { isWritten, lastAtOrBefore, matchesOf, type Block, type Outlined, type ParallelRun } from '../text/index.js'
import { countable } from './plain.js'

/** Fewest clauses of a run (排比 takes three), shortest clause, and fewest characters that all have in the same slot. */
const FEWEST = 3
const SHORTEST = 4
const SHARED = 1

/** Characters that clauses share by grammar. */
const EMPTY = new Set('…的了和与在是')

interface Clause { readonly start: number; readonly end: number; readonly text: string; readonly length: number }

const CLAUSE = /[^、，,；;。！？!?：:\n]+/g
const charactersOf = ({ text }: Clause): string[] => [...text].filter(isWritten)

/** Runs of three or more clauses of equal length in prose that share a character in the same slot, with their frame; a list of things of one kind is none. */
export function parallelRuns(text: Outlined): ParallelRun[] {
  const runs = text.blocks.flatMap(runsOf)
  const starts = runs.length > 0 ? text.tokens.map(({ start }) => start) : []
  return runs.filter((run) => !isList(run, text, starts))
}

/** 进度清单、难点清单、销号清单: nothing but nouns that end alike. */
function isList({ frame, span }: ParallelRun, { tokens }: Outlined, starts: readonly number[]): boolean {
  if (!/^…[^…]+$/.test(frame)) return false
  for (let i = lastAtOrBefore(starts, span.start); tokens[i] && tokens[i]!.start < span.end; i++)
    if (/^(?:v$|vd|vi|[adprciz]|l$|uj|ul)/.test(tokens[i]!.tag)) return false
  return true
}

function runsOf(block: Block): ParallelRun[] {
  const clauses = clausesOf(block)
  const runs: ParallelRun[] = []
  for (let i = 0; i < clauses.length; i++) {
    if (clauses[i]!.length < SHORTEST || clauses[i + 1]?.length !== clauses[i]!.length) continue
    let last = i
    let frame = charactersOf(clauses[i]!)
    while (clauses[last + 1]?.length === clauses[i]!.length) {
      const narrowed = sharedSlots(frame, charactersOf(clauses[last + 1]!))
      if (narrowed === null) break
      frame = narrowed
      last++
    }
    if (last - i + 1 < FEWEST) continue
    runs.push({
      span: { start: clauses[i]!.start, end: clauses[last]!.end },
      clauses: last - i + 1,
      length: clauses[i]!.length,
      frame: frame.join('').replace(/…+/g, '…'),
    })
    i = last
  }
  return runs
}

function clausesOf(block: Block): Clause[] {
  const clauses: Clause[] = []
  for (const { 0: text, index } of matchesOf(CLAUSE, block.text))
    clauses.push({ start: block.start + index, end: block.start + index + text.length, text, length: countable(text) })
  return clauses
}

/** The frame with … where the next clause has another character; null when too little is left. */
function sharedSlots(frame: readonly string[], next: readonly string[]): string[] | null {
  const shared: string[] = []
  let telling = 0
  for (let i = 0; i < frame.length; i++) {
    const char = frame[i] === next[i] ? frame[i]! : '…'
    if (!EMPTY.has(char)) telling++
    shared.push(char)
  }
  return telling < SHARED ? null : shared
}
