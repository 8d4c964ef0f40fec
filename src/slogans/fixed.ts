import { isMasked, type Formulation, type Wordings } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { GUARDS } from './guards.js'
import { numeralShape } from './numeral-shapes.js'
import type { Page } from './page.js'

/** Occurrences of the lexicon's formulations: one pass over each paragraph, whatever the size of the lexicon. */
export function findKnown(page: Page, wordings: Wordings): Candidate[] {
  const found: Candidate[] = []
  for (const folded of page.folded) {
    for (const { pattern, end } of wordings.automaton.scan(folded.text)) {
      const form = folded.text.slice(end - wordings.lengths[pattern]!, end)
      const of = wordings.of(pattern)
      const bare = folded.place(end - form.length, end)
      // The fold passes quotes over: as many characters as the form has hold none.
      const span = bare.end - bare.start === form.length ? bare : balanced(page.text, bare, folded.block)
      if (isRejected({ page, span, form, of, wordings })) continue
      const quoted = page.quoteOf(span) !== null
      found.push(candidate(span, kindOf(of, quoted), of.canonical, 1, quoted ? ['lexicon', 'quoted'] : ['lexicon'], {
        category: of.category,
        members: of.members,
        number: of.numeral,
        masked: isMasked(form),
      }))
    }
  }
  return found
}

function isRejected(found: Parameters<(typeof GUARDS)[number]['rejects']>[0]): boolean {
  for (const { rejects } of GUARDS) if (rejects(found)) return true
  return false
}

/** One quoted that is in common use is a motto (有事好商量), but sets and the names of doctrines and institutions stay what they are. */
function kindOf(of: Formulation, quoted: boolean): Candidate['kind'] {
  if (of.kind !== 'fixed' || !quoted || DOCTRINE.has(of.category ?? '') || INSTITUTION.test(of.canonical)) return of.kind
  return numeralShape(of.canonical) ? 'numeral' : 'motto'
}
const DOCTRINE = new Set(['ideology', 'loyalty'])
const INSTITUTION = /(?:制度|体制|机构|体系|政党|组成部分)$/

/** Takes in a quotation mark whose partner the span holds (“七五”普法), since the fold passes quotes over. */
export function balanced(text: string, span: Span, bounds: Span): Span {
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
  const start = (missing > 0 && /[“「]/.test(before)) || (odd && before === '"') ? span.start - 1 : span.start
  const end = (open > 0 && /[”」]/.test(after)) || (odd && before !== '"' && after === '"') ? span.end + 1 : span.end
  return { start, end }
}
