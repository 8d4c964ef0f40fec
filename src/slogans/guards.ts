import { fold, type Formulation } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import type { Matcher } from './fixed.js'
import { CARDINAL, HAN, NUMBER } from './numbers.js'
import type { Page } from './page.js'

/** A form of the lexicon found in the text. `form` is folded. */
export interface KnownHit {
  readonly page: Page
  readonly span: Span
  readonly form: string
  readonly of: Formulation
  readonly matcher: Matcher
}

/** A hit in the lexicon that is none in the text. */
interface Guard {
  readonly id: string
  readonly rejects: (hit: KnownHit) => boolean
  readonly reason: string
}

export const GUARDS: readonly Guard[] = [
  {
    id: 'title',
    rejects: ({ page, span: { start } }) => page.inTitle(start),
    reason: 'inside 《》 nothing counts',
  },
  {
    id: 'longer-number',
    rejects: ({ page, span: { start }, form }) => STARTS_WITH_NUMBER.test(form) && ENDS_WITH_NUMBER.test(page.before(start, 1)),
    reason: '二十四个全面 is not 四个全面, nor 第三步走 三步走',
  },
  {
    id: 'longer-word',
    rejects: ({ page, span, form }) => form.length < 4 && (!page.isWordBoundary(span.start) || !page.isWordBoundary(span.end)),
    reason: '双创新 is not 双创',
  },
  {
    id: 'bare-pair',
    rejects: ({ page, span, form }) => form.length === 2 && page.quoteOf(span) === null && page.words(span).length > 1,
    reason: 'two characters that are no word (两山, 两新) are a formulation only in quotes',
  },
  {
    id: 'plain-word',
    rejects: ({ page, span, of }) => of.kind === 'motto' && of.category === 'metaphor' && page.quoteOf(span) === null,
    reason: 'a metaphor (短板, 朋友圈) counts only where the writer marks it as one',
  },
  {
    id: 'several-quotes',
    rejects: ({ page, span }) => page.quotesWithin(span).filter(({ inner, outer }) => outer.end <= span.end && inner.end - inner.start > 2).length > 1,
    reason: '“重要阵地”“重要平台” are quoted, and count, one by one',
  },
  {
    id: 'quoted-core',
    rejects: ({ page, span, form, matcher }) => page.quotesWithin(span).some(({ inner, outer }) => {
      const core = fold(page.text.slice(inner.start, inner.end)).text
      return outer.end <= span.end && core.length > 1 && core.length < form.length && matcher.byForm.has(core)
    }),
    reason: 'the writer marks what the formulation is: “两山”理念, 新时代“枫桥经验”',
  },
  {
    id: 'plain-count',
    rejects: ({ page, span, form, of }) => of.kind === 'numeral' && PLAIN_SET.test(form) && page.quoteOf(span) === null,
    reason: '三件大事, 两支队伍, 五项任务 are plain counts unless quoted or with their members',
  },
]

const STARTS_WITH_NUMBER = new RegExp(`^${NUMBER}`, 'u')
const ENDS_WITH_NUMBER = new RegExp(`(?:${NUMBER}|[第.])$`, 'u')
const PLAIN_SET = new RegExp(`^${CARDINAL}(?:[件项条支场次]${HAN}{2}|大任务|个(?:中心|规划|定位|市场|答案))$`, 'u')
