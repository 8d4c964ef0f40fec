import { loadLexicon, notSlogans, wordingsOf, type Formulation } from '../lexicon/index.js'
import { lastAtOrBefore, type Outlined, type SloganKind, type WithSlogans } from '../text/index.js'
import { findKnown } from './fixed.js'
import { findMisgoverned } from './governors.js'
import { groupSlogans } from './group.js'
import { hideShorter } from './hide.js'
import { membersOf } from './members.js'
import { findMiscounted } from './miscounted.js'
import { findMottoes } from './motto.js'
import { findNumerals } from './numeral.js'
import { Page } from './page.js'
import { findParallel, quotedSlots } from './parallel.js'
import { findAgain } from './again.js'
import { parallelRuns } from './runs.js'
import { withMembers } from './spelled-out.js'
import { findVariants } from './variants.js'
import { findWatchwords } from './watchwords.js'

export interface SloganOptions {
  /** Which kinds are reported; all are looked for, since they hide each other. */
  readonly kinds: readonly SloganKind[]
  /** The lexicon: a user's formulations before ours. Default: ours alone. */
  readonly formulations?: readonly Formulation[]
}

/** A text speaks the genre's language when it has at least so many established formulations, one in so many characters. */
const FEWEST = 2
const SPARSEST = 2500

/** News of a committee may hold no formulation; what it is about says the same. */
const BODY = /政协/g

function speaksGenre({ blocks }: Outlined, known: number): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const named = blocks.reduce((sum, { text }) => sum + (text.match(BODY)?.length ?? 0), 0)
  return [known, named].some((count) => count >= FEWEST && count * SPARSEST >= length)
}

/** Finds fixed formulations, numeral sets, mottoes and parallel headings. */
export function slogans(text: Outlined, options: SloganOptions): WithSlogans {
  const formulations = options.formulations ?? loadLexicon().formulations
  const page = new Page(text)
  const isNoSlogan = (words: string): boolean => notSlogans().has(words)
  const isMember = membersOf(formulations)
  const known = findKnown(page, wordingsOf(formulations))
  const isGenre = speaksGenre(text, known.length)
  const slots = quotedSlots(text).sort((a, b) => a.start - b.start)
  const slotStarts = slots.map(({ start }) => start)
  const shaped = [...findNumerals(page, isNoSlogan), ...findMottoes(page, { isNoSlogan, isMember, isGenre }), ...findWatchwords(page)]
    .filter(({ span, evidence }) => evidence.includes('model') || !(span.end <= (slots[lastAtOrBefore(slotStarts, span.start)]?.end ?? -1)))
  const { length } = text.reading.text
  const once = hideShorter([...known, ...shaped], length)
  const layered = hideShorter([...known, ...shaped, ...findAgain(page, once)], length)
  const found = [...layered, ...findParallel(text, isGenre)].filter(({ kind }) => options.kinds.includes(kind))
  const grouped = groupSlogans(found, text.reading.text)
  const taken = new Uint8Array(length)
  for (const { span } of known) taken.fill(1, span.start, span.end)
  return {
    ...text,
    slogans: withMembers(grouped, page),
    sloganVariants: [
      ...findVariants(page, formulations, ({ start, end }) => taken.subarray(start, end).includes(1)),
      ...findMisgoverned(page, known, formulations),
      ...findMiscounted(page, layered),
    ].sort((a, b) => a.span.start - b.span.start),
    parallelRuns: parallelRuns(text),
  }
}
