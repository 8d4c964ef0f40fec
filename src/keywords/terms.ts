import { HAN, type Span, type Token } from '../text/index.js'
import { isStopWord, type Candidate } from './words.js'

/** Longest term, in words. */
const LONGEST = 6
/** A phrase that stands once is no term. */
const LEAST = 2
/** A phrase with a verb at an edge is a term from here on: 委员履职 is one, a clause that stands twice is none. */
const LEAST_OF_VERB = 3
/** What may stand within: nouns but persons' names, verbs, adjectives, attributives, abbreviations, fixed expressions, places. */
const INSIDE = /^(?:n(?!r)|v|a$|an$|ag$|b$|j|l|i|s$)/
/** What a term begins with, when it is no verb. */
const FIRST = /^(?:n|vn$|b$|j|l|i)/
/** What it ends with: its head. */
const HEAD = /^(?:n|vn$|j|l|i)/
const WRITTEN = new RegExp(`^[${HAN}]+$`)
/** Begins no term: a verb, before whom one speaks for (代表常委会). */
const NEVER_FIRST = '代表'
const PLACE = /^ns/
/** The end of an organ's name, after its place. */
const COMMITTEE = /^(?:常务)?委员会$/
/** A set expression of four characters. */
const EXPRESSION = /^[il]/

/** What a word can be to a term: told once of each word and tag. */
interface Role {
  readonly text: string
  readonly tag: string
  /** Words written alike have one number. */
  readonly type: number
  /** A verb that is a stop word or has one character parts a phrase: 提案办理 推进 民生 is no term, nor is 党建 带 队伍. */
  readonly inside: boolean
  readonly verb: boolean
  readonly first: boolean
  /** 建设 says nothing by itself, 平台建设 does: a stop word that is a noun of action (tag vn) may be the head. */
  readonly head: boolean
}

/** A word of a run, in its role. */
interface Actor {
  readonly role: Role
  readonly word: Token
}

function actorsOf(runs: readonly (readonly Token[])[], stopWords: ReadonlySet<string>): Actor[][] {
  const types = new Map<string, Role[]>()
  return runs.map((run) => run.map((word): Actor => {
    let roles = types.get(word.text)
    if (!roles) types.set(word.text, roles = [])
    let role = roles.find(({ tag }) => tag === word.tag)
    if (!role) roles.push(role = roleOf(word, roles[0]?.type ?? types.size, stopWords))
    return { role, word }
  }))
}

function roleOf({ text, tag }: Token, type: number, stopWords: ReadonlySet<string>): Role {
  const verb = tag === 'v'
  const stop = isStopWord(text, stopWords)
  const edge = text.length > 1 && !stop
  return {
    text, tag, type, verb,
    inside: INSIDE.test(tag) && WRITTEN.test(text) && !(verb && (stop || text.length === 1)),
    first: edge && text !== NEVER_FIRST && (verb || FIRST.test(tag)),
    head: (edge && (verb || HEAD.test(tag))) || tag === 'vn',
  }
}

/**
 * Noun phrases of two to six words that stand at least `least` times. No word at an edge has a single character or is a
 * stop word, but for the head. A verb stands in terms of two words only: before a common noun (履职能力; 改进人民政协 is verb
 * and object), or after one where no object follows (委员履职; 议员宣读誓词 is a clause).
 */
export function recurringTerms(runs: readonly (readonly Token[])[], stopWords: ReadonlySet<string>, least = LEAST): Candidate[] {
  const found = new Map<string, { tag: string; verbal: boolean; parts: readonly string[]; places: Span[] }>()
  const all = actorsOf(runs, stopWords)
  const pairs = pairCounts(all)
  for (const actors of all) {
    for (let i = 0; i < actors.length; i++) {
      const { role: first, word: { start } } = actors[i]!
      if (!first.first || !first.inside) continue
      let term = first.text
      let verbs = 0
      for (let j = i + 1; j < actors.length && j < i + LONGEST && actors[j]!.role.inside; j++) {
        const { role: head, word: { end } } = actors[j]!
        const before = actors[j - 1]!.role
        if (parted(before, head)) break
        // A phrase stands no more often than any two words in it.
        if (pairs.get(before.type)!.get(head.type)! < least) break
        term += head.text
        if (head.verb) verbs++
        if (!head.head || (j > i + 1 && (first.verb || verbs > 0)) || !isPhrase(first, head, actors[j + 1]?.role)) continue
        const entry = found.get(term) ?? { tag: head.tag, verbal: first.verb || head.verb, parts: actors.slice(i, j + 1).map(({ role }) => role.text), places: [] }
        found.set(term, entry)
        entry.places.push({ start, end })
      }
    }
  }
  return [...found]
    .filter(([, { verbal, places }]) => places.length >= (least > 1 && verbal ? LEAST_OF_VERB : least))
    .map(([term, { tag, parts, places }]) => ({ term, tag, parts, places }))
}

/**
 * Whether two words that stand together belong to no one term: a place is named before what it has (浙江 杭州 and 青禾市
 * 政协, but 政协 青禾市 opens an organ's name, which 青禾市 委员会 ends); two set expressions in a row are a watchword.
 */
function parted(a: Role, b: Role): boolean {
  if (PLACE.test(b.tag)) return !PLACE.test(a.tag)
  if (PLACE.test(a.tag)) return COMMITTEE.test(b.text)
  return [a, b].every(({ text, tag }) => EXPRESSION.test(tag) && text.length === 4)
}

/** How often two words stand together within a phrase, by their types. */
function pairCounts(runs: readonly (readonly Actor[])[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  for (const actors of runs)
    for (let i = 1; i < actors.length; i++) {
      const [left, right] = [actors[i - 1]!.role, actors[i]!.role]
      if (!left.inside || !right.inside) continue
      let after = counts.get(left.type)
      if (!after) counts.set(left.type, after = new Map())
      after.set(right.type, (after.get(right.type) ?? 0) + 1)
    }
  return counts
}

/** Of the verb rules, what concerns the edges. */
function isPhrase(first: Role, head: Role, next: Role | undefined): boolean {
  if (first.verb) return head.tag === 'n'
  return !head.verb || !next?.inside
}

/**
 * How often each term stands for itself: its count less the mean count of the longer terms that hold it, an occurrence
 * within two longer terms counted once, as in the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of
 * multi-word terms: the C-value/NC-value method", Int. J. Digit. Libr. 3 (2000), without its factor for length.
 * 社情民意 that stands in 社情民意信息 alone comes to 0. Longer terms that come to 0 themselves are not counted in the mean.
 */
export function ownCounts(candidates: readonly Candidate[]): Map<Candidate, number> {
  const byTerm = new Map(candidates.map((candidate) => [candidate.term, candidate]))
  const nested = new Map<Candidate, { terms: number; count: number }>()
  const own = new Map<Candidate, number>()
  for (const candidate of [...candidates].sort((a, b) => b.parts.length - a.parts.length)) {
    const { parts, places } = candidate
    const { terms, count } = nested.get(candidate) ?? { terms: 1, count: 0 }
    own.set(candidate, places.length - count / terms)
    if (places.length === count) continue
    for (const part of termsWithin(parts, byTerm)) {
      const sum = nested.get(part) ?? { terms: 0, count: 0 }
      nested.set(part, { terms: sum.terms + 1, count: sum.count + places.length - count })
    }
  }
  return own
}

function termsWithin(parts: readonly string[], byTerm: ReadonlyMap<string, Candidate>): Set<Candidate> {
  const within = new Set<Candidate>()
  for (let i = 0; i < parts.length; i++)
    for (let j = i + 1; j <= parts.length; j++) {
      const part = j - i < parts.length ? byTerm.get(parts.slice(i, j).join('')) : undefined
      if (part) within.add(part)
    }
  return within
}
