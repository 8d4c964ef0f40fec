import type { Span, Token } from '../text/index.js'
import type { Candidate } from './words.js'

/** Longest term, in words: 习近平 新时代 中国 特色 社会主义 思想 has six. */
const LONGEST = 6
/** A phrase that stands once is no term. */
const LEAST = 2
/** What may stand within: nouns, verbs, adjectives, attributives, abbreviations, fixed expressions, and 全 多 in 全过程. */
const INSIDE = /^(?:n|v|a$|an$|ag$|b$|j|l|i|s$)/u
/** What a term may begin and end with. Its head is a noun or a verb used as one. */
const FIRST = /^(?:n|v|a$|b$|j|l|i)/u
const HEAD = /^(?:n|vn$|v$|j|l|i)/u
const HAN = /^\p{Script=Han}+$/u

/**
 * Noun phrases of two to six words that stand at least twice. No word at an edge is a stop word or one of a single
 * character that is a verb; nothing but content words stands within.
 */
export function recurringTerms(runs: readonly (readonly Token[])[], stopWords: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, { tag: string; parts: string[]; places: Span[] }>()
  for (const run of runs)
    for (let i = 0; i < run.length; i++) {
      if (!FIRST.test(run[i]!.tag) || !isEdge(run[i]!, stopWords)) continue
      for (let j = i; j < run.length && j < i + LONGEST && INSIDE.test(run[j]!.tag) && HAN.test(run[j]!.text); j++) {
        const head = run[j]!
        if (j === i || !HEAD.test(head.tag) || !isEdge(head, stopWords)) continue
        const words = run.slice(i, j + 1).map((word) => word.text)
        const term = words.join('')
        const entry = found.get(term) ?? { tag: head.tag, parts: words, places: [] }
        found.set(term, entry)
        entry.places.push({ start: run[i]!.start, end: head.end })
      }
    }
  return [...found].filter(([, { places }]) => places.length >= LEAST).map(([term, rest]) => ({ term, ...rest }))
}

const isEdge = ({ text }: Token, stopWords: ReadonlySet<string>): boolean => text.length > 1 && !stopWords.has(text)

/**
 * How often each term stands for itself: its count less the mean count of the longer terms that hold it, as in the
 * C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", Int. J. Digit. Libr. 3 (2000).
 * 社情民意 that stands in 社情民意信息 alone comes to 0.
 */
export function ownCounts(candidates: readonly Candidate[]): Map<Candidate, number> {
  const byTerm = new Map(candidates.map((candidate) => [candidate.term, candidate]))
  const longer = new Map<Candidate, { terms: number; count: number }>()
  for (const { parts, places } of candidates) {
    const inner = new Set<Candidate>()
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j <= parts.length; j++) {
        const part = j - i < parts.length ? byTerm.get(parts.slice(i, j).join('')) : undefined
        if (part) inner.add(part)
      }
    for (const part of inner) {
      const sum = longer.get(part) ?? { terms: 0, count: 0 }
      longer.set(part, { terms: sum.terms + 1, count: sum.count + places.length })
    }
  }
  return new Map(candidates.map((candidate) => {
    const sum = longer.get(candidate)
    return [candidate, candidate.places.length - (sum ? sum.count / sum.terms : 0)]
  }))
}
