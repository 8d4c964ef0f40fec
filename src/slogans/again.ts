import { Automaton, fold } from '../lexicon/index.js'
import { candidate, type Candidate } from './candidate.js'
import { balanced } from './fixed.js'
import type { Page } from './page.js'

/** Shortest coinage that is recognised without its quotes. */
const SHORTEST = 4
/** A coinage that is a plain noun phrase is a plain noun phrase again where the quotes are missing. */
const isDistinct = ({ kind, evidence }: Candidate): boolean =>
  (kind === 'numeral' || kind === 'motto') && evidence.includes('quoted') && !evidence.includes('lexicon')
  && (kind === 'numeral' || evidence.includes('rhythm') || evidence.includes('clausal'))

/** What makes the name of a body of it: 四方评议, 四方评议组. */
const BODY = /[组团队]/

/** The document's own coinages where it uses them again without quotes: one pass over each paragraph. */
export function findAgain(page: Page, coined: readonly Candidate[]): Candidate[] {
  const byForm = new Map<string, Candidate>()
  for (const found of coined) {
    const form = fold(found.canonical).text
    if (isDistinct(found) && form.length >= SHORTEST && !byForm.has(form)) byForm.set(form, found)
  }
  if (byForm.size === 0) return []
  const forms = [...byForm.keys()]
  const automaton = Automaton.of(forms)
  const found: Candidate[] = []
  for (const block of page.folded) {
    for (const { pattern, end } of automaton.scan(block.text)) {
      const form = forms[pattern]!
      const first = byForm.get(form)!
      const span = balanced(page.text, block.place(end - form.length, end), block.block)
      if (page.inTitle(span.start) || page.quoteOf(span) !== null || !page.isWordBoundary(span.start) || BODY.test(page.after(span.end, 1))) continue
      found.push(candidate(span, first.kind, first.canonical, first.confidence * 0.9, ['repeated'], { number: first.number }))
    }
  }
  return found
}
