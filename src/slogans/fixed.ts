import { Automaton, formsOf, isMasked, SEPARATOR, type Formulation } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { GUARDS } from './guards.js'
import { numeralShape } from './numeral-shapes.js'
import type { Page } from './page.js'

/** A lexicon made ready for scanning. */
export interface Matcher {
  readonly automaton: Automaton
  /** For each pattern of the automaton, its folded form and the formulation it is a form of. */
  readonly forms: readonly { readonly text: string; readonly of: Formulation }[]
  readonly byForm: ReadonlyMap<string, Formulation>
}

const matchers = new WeakMap<readonly Formulation[], Matcher>()

/** The matcher of a lexicon, made once. Where two formulations share a form, a canonical form wins, then the earlier row. */
export function matcherOf(formulations: readonly Formulation[]): Matcher {
  const known = matchers.get(formulations)
  if (known) return known
  const forms = new Map<string, Formulation>()
  const add = (wording: string, of: Formulation): void => {
    for (const form of formsOf(wording)) if (!forms.has(form)) forms.set(form, of)
  }
  for (const formulation of formulations) add(formulation.canonical, formulation)
  for (const formulation of formulations) for (const alias of formulation.aliases) add(alias, formulation)
  for (const [form, of] of [...forms]) if (isPair(form, forms) || (of.kind === 'fixed' && isGoverned(form, forms))) forms.delete(form)
  const matcher = { automaton: new Automaton([...forms.keys()]), forms: [...forms].map(([text, of]) => ({ text, of })), byForm: forms }
  matchers.set(formulations, matcher)
  return matcher
}

/** Shortest formulation that is one of its own beside another. */
const ALONE = 4

/** Two formulations joined by 和, each established alone, are two: 协商民主重要渠道 and 专门协商机构. */
function isPair(form: string, forms: ReadonlyMap<string, Formulation>): boolean {
  const [left, right, ...others] = form.split('和')
  return right !== undefined && others.length === 0 && left!.length >= ALONE && right.length >= ALONE && forms.has(left!) && forms.has(right)
}

/** A verb or adverb before a formulation is no part of it: 贯彻新发展理念, 广泛凝聚共识, 领悟“两个确立”的决定性意义. */
const GOVERNING = /(?:贯彻|落实|坚持|领悟|拥护|践行|增强|坚定|做到|共建|把握|推进|广泛|不断|切实|更好)/gu

function isGoverned(form: string, forms: ReadonlyMap<string, Formulation>): boolean {
  return [...form.matchAll(GOVERNING)].some(({ 0: verb, index }) => {
    // What is joined by 、 to the verb's own clause is a member (加强思想政治引领、广泛凝聚共识), unless it is an adverb.
    if (form.slice(0, index).split(SEPARATOR).slice(0, -1).some((item) => item.length > 2)) return false
    const rest = form.slice(index + verb.length)
    const head = rest.split('的')[0]!
    return (forms.has(rest) && !rest.includes(SEPARATOR)) || (head.length > 3 && forms.get(head)?.kind === 'numeral')
  })
}

/** Occurrences of the lexicon's formulations: one pass over each paragraph, whatever the size of the lexicon. */
export function findKnown(page: Page, matcher: Matcher): Candidate[] {
  return page.folded.flatMap(({ block, text, starts, ends }) =>
    matcher.automaton.scan(text).flatMap(({ pattern, end }) => {
      const { text: form, of } = matcher.forms[pattern]!
      const bare = { start: block.start + starts[end - form.length]!, end: block.start + ends[end - 1]! }
      const span = balanced(page.text, bare, block)
      if (GUARDS.some(({ rejects }) => rejects({ page, span, form, of, matcher }))) return []
      const quoted = page.quoteOf(span) !== null
      return [candidate(span, kindOf(of, quoted), of.canonical, 1, quoted ? ['lexicon', 'quoted'] : ['lexicon'], {
        category: of.category,
        members: of.members,
        number: of.numeral,
        masked: isMasked(form),
      })]
    }))
}

/** One quoted that is in common use is a motto (有事好商量), but sets and the names of doctrines stay what they are. */
function kindOf(of: Formulation, quoted: boolean): Candidate['kind'] {
  if (of.kind !== 'fixed' || !quoted || DOCTRINE.has(of.category ?? '')) return of.kind
  return numeralShape(of.canonical) ? 'numeral' : 'motto'
}
const DOCTRINE = new Set(['ideology', 'loyalty'])

/** Takes in a quotation mark whose partner the span holds (“七五”普法), since the fold passes quotes over. */
function balanced(text: string, span: Span, bounds: Span): Span {
  let open = 0
  let missing = 0
  let straight = 0
  for (let i = span.start; i < span.end; i++) {
    if (text[i] === '“' || text[i] === '「') open++
    else if (text[i] === '"') straight++
    else if (text[i] === '”' || text[i] === '」') {
      if (open > 0) open--
      else missing++
    }
  }
  const before = span.start > bounds.start ? text[span.start - 1]! : ''
  const after = span.end < bounds.end ? text[span.end]! : ''
  const odd = straight % 2 === 1
  const start = (missing > 0 && /[“「]/u.test(before)) || (odd && before === '"') ? span.start - 1 : span.start
  const end = (open > 0 && /[”」]/u.test(after)) || (odd && before !== '"' && after === '"') ? span.end + 1 : span.end
  return { start, end }
}
