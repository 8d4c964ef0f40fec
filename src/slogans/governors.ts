import type { Formulation } from '../lexicon/index.js'
import type { SloganVariant, Span } from '../text/index.js'
import type { Candidate } from './candidate.js'
import type { Page } from './page.js'

/**
 * Formulations that stand side by side, each with words of its own before or after it. The words of one at another are
 * a slip; any other verb is free use (树牢, 践行, 捍卫) and says nothing. The verbs are the lexicon's: the first of a
 * formulation's list is the conventional one.
 */
export interface Company {
  readonly id: string
  /** Canonical forms, each with the noun that conventionally follows; empty where none does. */
  readonly members: Readonly<Record<string, string>>
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const COMPANIES: readonly Company[] = [
  {
    id: 'stance',
    members: { 四个意识: '', 四个自信: '', 两个维护: '', 两个确立: '' },
    hit: '自觉增强“两个维护”，坚定“四个自信”', miss: '不断增强“两个维护”的自觉',
    reason: 'one sentence names them all, with a verb each; what is governed may also be a noun after them',
  },
  {
    id: 'layouts',
    members: { 五位一体: '总体布局', 四个全面: '战略布局' },
    hit: '推进“五位一体”战略布局', miss: '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局',
    reason: 'one is 统筹推进 and 总体, the other 协调推进 and 战略',
  },
  {
    id: 'circle',
    members: { 最大公约数: '', 最大同心圆: '' },
    hit: '画出最大公约数，凝聚力量', miss: '找到最大公约数，画出最大同心圆',
    reason: 'a divisor is sought or found, a circle is drawn',
  },
]

/** Longest verb or noun of a company. */
const REACH = 6

/** Formulations with the verb, or before the noun, that belongs to one of their companions. `known` are their occurrences. */
export function findMisgoverned(page: Page, known: readonly Candidate[], formulations: readonly Formulation[]): SloganVariant[] {
  const verbs = verbsOf(formulations)
  return known.flatMap(({ span, canonical }) => {
    const company = COMPANIES.find(({ members }) => canonical in members)
    if (!company) return []
    const outer = page.quoteOf(span)?.outer ?? span
    const others = Object.keys(company.members).filter((name) => name !== canonical)
    return [
      ...wrongVerb(page, outer, canonical, verbs.get(canonical) ?? [], others.flatMap((name) => verbs.get(name)?.slice(0, 1) ?? [])),
      ...wrongNoun(page, outer, canonical, company.members[canonical]!, others.map((name) => company.members[name]!)),
    ]
  })
}

const lists = new WeakMap<readonly Formulation[], ReadonlyMap<string, readonly string[]>>()

/** The verbs of each company's members, without what follows their …; of two rows for one wording the first counts. */
function verbsOf(formulations: readonly Formulation[]): ReadonlyMap<string, readonly string[]> {
  let verbs = lists.get(formulations)
  if (!verbs) {
    const members = new Set(COMPANIES.flatMap(({ members }) => Object.keys(members)))
    const rows = formulations.filter(({ canonical }) => members.has(canonical)).reverse()
    verbs = new Map(rows.map(({ canonical, verbs: list }) => [canonical, list.map((verb) => verb.split('…')[0]!)]))
    lists.set(formulations, verbs)
  }
  return verbs
}

/** Where a clause ends: 增强“两个维护”的自觉 and 做到“四个意识”“两个维护” are other constructions. */
const CLAUSE_END = /^(?:$|[，,。；;！\n]|、(?![“"])|总体布局|战略布局)/

function wrongVerb(page: Page, { start, end }: Span, canonical: string, own: readonly string[], others: readonly string[]): SloganVariant[] {
  const before = page.before(start, REACH)
  const verb = others.find((other) => before.endsWith(other))
  if (verb === undefined || own.length === 0 || own.some((word) => before.endsWith(word)) || !CLAUSE_END.test(page.after(end, REACH))) return []
  return [variant(page, { start: start - verb.length, end }, canonical, 'verb', `${verb} for ${own[0]}`)]
}

function wrongNoun(page: Page, { start, end }: Span, canonical: string, own: string, others: readonly string[]): SloganVariant[] {
  const noun = others.find((other) => other !== '' && page.after(end, REACH).startsWith(other))
  return noun === undefined || own === '' ? [] : [variant(page, { start, end: end + noun.length }, canonical, 'noun', `${noun} for ${own}`)]
}

const variant = (page: Page, span: Span, canonical: string, kind: SloganVariant['kind'], difference: string): SloganVariant =>
  ({ text: page.text.slice(span.start, span.end), canonical, kind, difference, span })
