import type { Slogan, Span } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { plainText } from './plain.js'

/** One slogan for each distinct text, its occurrences in text order. Two writings that differ in quotes are one text. */
export function groupSlogans(candidates: readonly Candidate[], text: string): Slogan[] {
  const groups = new Map<string, Candidate[]>()
  for (const found of candidates) {
    const key = `${found.kind === 'parallel' ? 'parallel' : ''}|${plainText(text.slice(found.span.start, found.span.end)).replace(/，/g, ',')}`
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return [...groups.values()].map((group) => sloganOf(group, text))
}

function sloganOf(group: readonly Candidate[], text: string): Slogan {
  const best = group.reduce((a, b) => (strength(b) > strength(a) ? b : a))
  const written = ({ start, end }: Span): string => text.slice(start, end)
  return {
    text: written(group[0]!.span),
    canonical: best.canonical,
    kind: best.kind,
    category: best.category,
    members: best.members,
    number: best.number,
    spelledOut: [],
    masked: group.some(({ masked }) => masked),
    confidence: best.confidence,
    evidence: [...new Set(group.flatMap(({ evidence }) => evidence))],
    occurrences: group.map(({ span }) => ({ text: written(span), span })),
  }
}

/** The occurrence that says most about the kind: where it is quoted, a fixed formulation is a motto. */
const strength = ({ confidence, evidence }: Candidate): number => confidence + (evidence.includes('quoted') ? 1 : 0)
