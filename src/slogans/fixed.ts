import { Automaton, fold, formsOf, MASK, type Formulation } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { NUMBER } from './numbers.js'
import type { Page } from './page.js'

/** A lexicon made ready for scanning. */
export interface Matcher {
  readonly automaton: Automaton
  /** For each pattern of the automaton, its folded form and the formulation it is a form of. */
  readonly forms: readonly { readonly text: string; readonly of: Formulation }[]
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
  const matcher = { automaton: new Automaton([...forms.keys()]), forms: [...forms].map(([text, of]) => ({ text, of })) }
  matchers.set(formulations, matcher)
  return matcher
}

/** Occurrences of the lexicon's formulations: one pass over each paragraph, whatever the size of the lexicon. */
export function findKnown(page: Page, matcher: Matcher): Candidate[] {
  return page.document.blocks.flatMap((block) => {
    const folded = fold(block.text)
    return matcher.automaton.scan(folded.text).flatMap(({ pattern, end }) => {
      const { text: form, of } = matcher.forms[pattern]!
      const start = end - form.length
      const bare = { start: block.start + folded.starts[start]!, end: block.start + folded.ends[end - 1]! }
      const span = balanced(page.text, bare, block)
      if (GUARDS.some(({ rejects }) => rejects(page, span, form, of))) return []
      const quoted = page.quoteOf(span) !== null
      return [candidate(span, kindOf(of, quoted), of.canonical, 1, quoted ? ['lexicon', 'quoted'] : ['lexicon'], {
        category: of.category,
        members: of.members,
        number: of.numeral,
        masked: form.includes(MASK),
      })]
    })
  })
}

/** A hit in the lexicon that is none in the text. */
interface Guard {
  readonly id: string
  readonly rejects: (page: Page, span: Span, form: string, of: Formulation) => boolean
  readonly reason: string
}

export const GUARDS: readonly Guard[] = [
  {
    id: 'title',
    rejects: (page, { start }) => page.inTitle(start),
    reason: 'inside 《》 nothing counts',
  },
  {
    id: 'longer-number',
    rejects: (page, { start }, form) => STARTS_WITH_NUMBER.test(form) && ENDS_WITH_NUMBER.test(page.before(start, 1)),
    reason: '二十四个全面 is not 四个全面, nor 第三步走 三步走',
  },
  {
    id: 'longer-word',
    rejects: (page, span, form) => form.length < 5 && (!page.isWordBoundary(span.start) || !page.isWordBoundary(span.end)),
    reason: '双创新 is not 双创',
  },
  {
    id: 'bare-pair',
    rejects: (page, span, form) => form.length === 2 && page.quoteOf(span) === null && page.words(span).length > 1,
    reason: 'two characters that are no word (两山, 两新) are a formulation only in quotes',
  },
  {
    id: 'plain-word',
    rejects: (page, span, _, of) => of.kind === 'motto' && of.category === 'metaphor' && page.quoteOf(span) === null,
    reason: 'a metaphor (短板, 朋友圈) counts only where the writer marks it as one',
  },
  {
    id: 'several-quotes',
    rejects: (page, span) => page.quotesWithin(span).filter(({ inner, outer }) => outer.end <= span.end && inner.end - inner.start > 2).length > 1,
    reason: '“重要阵地”“重要平台” are quoted, and count, one by one',
  },
]

const STARTS_WITH_NUMBER = new RegExp(`^${NUMBER}`, 'u')
const ENDS_WITH_NUMBER = new RegExp(`(?:${NUMBER}|[第.])$`, 'u')

/** One quoted that is in common use is a motto (有事好商量), but the names of doctrines stay what they are. */
function kindOf(of: Formulation, quoted: boolean): Candidate['kind'] {
  return of.kind === 'fixed' && quoted && !DOCTRINE.has(of.category ?? '') ? 'motto' : of.kind
}
const DOCTRINE = new Set(['ideology', 'loyalty'])

/** Takes in a quotation mark whose partner the span holds (“七五”普法), since the fold passes quotes over. */
function balanced(text: string, span: Span, bounds: Span): Span {
  let open = 0
  let missing = 0
  for (let i = span.start; i < span.end; i++) {
    if (text[i] === '“' || text[i] === '「') open++
    else if (text[i] === '”' || text[i] === '」') {
      if (open > 0) open--
      else missing++
    }
  }
  const start = missing > 0 && span.start > bounds.start && /[“「]/u.test(text[span.start - 1]!) ? span.start - 1 : span.start
  const end = open > 0 && span.end < bounds.end && /[”」]/u.test(text[span.end]!) ? span.end + 1 : span.end
  return { start, end }
}
