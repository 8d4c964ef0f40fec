import { fold, MASK, type Formulation, type Wordings } from '../lexicon/index.js'
import type { Span } from '../text/index.js'
import { CARDINAL, HAN, NUMBER } from './numbers.js'
import type { Page } from './page.js'

/** A form of the lexicon found in the text. `form` is folded. */
export interface KnownHit {
  readonly page: Page
  readonly span: Span
  readonly form: string
  readonly of: Formulation
  readonly wordings: Wordings
}

/** A hit in the lexicon that is none in the text. */
interface Guard {
  readonly id: string
  readonly rejects: (hit: KnownHit) => boolean
  /** A wording of the lexicon, a text in which it is rejected, and one in which it stands. */
  readonly wording: string
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const GUARDS: readonly Guard[] = [
  {
    id: 'title',
    rejects: ({ page, span: { start } }) => page.inTitle(start),
    wording: '凝聚共识',
    hit: '出版《凝聚共识集》一书', miss: '广泛凝聚共识',
    reason: 'inside 《》 nothing counts',
  },
  {
    id: 'longer-number',
    rejects: ({ page, span: { start }, form }) => STARTS_WITH_NUMBER.test(form) && ENDS_WITH_NUMBER.test(page.before(start, 1)),
    wording: '四个全面',
    hit: '推进二十四个全面检查', miss: '协调推进四个全面',
    reason: '二十四个全面 is not 四个全面, nor 第三步走 三步走',
  },
  {
    id: 'ordinal',
    rejects: ({ page, span: { end }, form }) => form.endsWith('第一') && /^[次批届轮期回个件]/.test(page.after(end, 1)),
    wording: '三个第一',
    hit: '创下三个第一次', miss: '坚持三个第一',
    reason: '第一次 is an ordinal of its own',
  },
  {
    id: 'longer-word',
    rejects: ({ page, span, form }) => (form.length < 4 || form.startsWith(`习${MASK}`)) && (!page.isWordBoundary(span.start) || !page.isWordBoundary(span.end)),
    wording: '双创',
    hit: '推动双创新', miss: '推动双创工作',
    reason: '双创新 is not 双创, nor does 学习XXX… begin with a surname',
  },
  {
    id: 'having',
    rejects: ({ page, span: { start }, form }) => form.startsWith('有') && page.before(start, 1) === '具',
    wording: '有中国特色的社会主义',
    hit: '具有中国特色的社会主义政党制度', miss: '建设有中国特色的社会主义',
    reason: '具有 is one word, and what follows says of what kind something is',
  },
  {
    id: 'suffixed',
    rejects: ({ page, span: { end } }) => /^[性化率度感]/.test(page.after(end, 1)) && !page.isWordBoundary(end),
    wording: '历史主动',
    hit: '体现出历史主动性', miss: '增强历史主动',
    reason: 'a last syllable makes its last word another one',
  },
  {
    id: 'bare-pair',
    rejects: ({ page, span, form, of }) => form.length === 2 && page.quoteOf(span) === null && !(of.kind === 'numeral' && KNOWN_WORK.test(page.after(span.end, 2))) && (page.words(span).length > 1 || (page.words(span)[0]?.tag === 'x' && !form.startsWith('双'))),
    wording: '两山',
    hit: '位于两山之间', miss: '打造“两山”样板',
    reason: 'two characters that are no word (两山, 两新) are a formulation only in quotes',
  },
  {
    id: 'plain-word',
    rejects: ({ page, span, of }) => of.kind === 'motto' && of.category === 'metaphor' && page.quoteOf(span) === null,
    wording: '短板',
    hit: '补齐短板弱项', miss: '补齐“短板”',
    reason: 'a metaphor (短板, 朋友圈) counts only where the writer marks it as one',
  },
  {
    id: 'several-quotes',
    rejects: ({ page, span }) => page.quotesWithin(span).filter(({ inner, outer }) => outer.end <= span.end && inner.end - inner.start > 2).length > 1,
    wording: '重要阵地、重要平台、重要渠道',
    hit: '发挥“重要阵地”“重要平台”“重要渠道”作用', miss: '发挥重要阵地、重要平台、重要渠道作用',
    reason: '“重要阵地”“重要平台” are quoted, and count, one by one',
  },
  {
    id: 'quoted-core',
    rejects: ({ page, span, form, of, wordings }) => !of.canonical.includes('“') && !namesMembers(form, of) && page.quotesWithin(span).some(({ inner, outer }) => {
      const core = fold(page.text.slice(inner.start, inner.end)).text
      return outer.end <= span.end && core.length > 1 && core.length < form.length && wordings.has(core)
    }),
    wording: '新时代枫桥经验',
    hit: '坚持新时代“枫桥经验”', miss: '坚持新时代枫桥经验',
    reason: 'the writer marks what the formulation is: “两山”理念, 新时代“枫桥经验”; not where the formulation itself has the quotes (关于“三农”工作的重要论述) or says of its members what is quoted (建言资政和凝聚共识“双向发力”)',
  },
  {
    id: 'plain-count',
    rejects: ({ page, span, form, of }) => of.kind === 'numeral' && PLAIN_SET.test(form) && page.quoteOf(span) === null,
    wording: '三件大事',
    hit: '办好三件大事', miss: '办好“三件大事”',
    reason: '三件大事, 两支队伍, 五项任务 are plain counts unless quoted or with their members',
  },
]

/** Its members stand in it by name: without what is quoted of them they would be left a list. */
const namesMembers = (form: string, { members }: Formulation): boolean => members.length > 1 && members.every((member) => form.includes(member))

/** 六稳工作, 三保支出: what only a set that the reader knows is followed by. */
const KNOWN_WORK = /^(?:工作|举措|任务|支出)/
const STARTS_WITH_NUMBER = new RegExp(`^${NUMBER}`)
const ENDS_WITH_NUMBER = new RegExp(`(?:${NUMBER}|[第.])$`)
const PLAIN_SET = new RegExp(`^${CARDINAL}(?:[件项条支场次]${HAN}{2}|大任务|个(?:中心|规划|定位|市场|答案))$`)
