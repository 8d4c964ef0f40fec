import { matchesOf, type Block, type Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { HAN } from './numbers.js'
import type { Page } from './page.js'
import { plainText } from './plain.js'

/** A form in which watchwords stand without quotes. Prose has many equal clauses; only these forms count. */
export interface WatchwordRule {
  readonly id: string
  /** Global; the group `motto` is the watchword. */
  readonly pattern: RegExp
  /** What every match has: most paragraphs have it not, and are passed over. */
  readonly holds: string
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const WATCHWORD_RULES: readonly WatchwordRule[] = [
  {
    id: 'where-to',
    holds: '到哪里',
    pattern: new RegExp(`(?<=^|[，,。；：:]|坚持|做到|确保|落实|践行|实现|推动|形成|了)(?<motto>(?!坚持|做到|确保)${HAN}{3,12}到哪里[、，,]${HAN}{3,14}到哪里(?:[、，,]${HAN}{3,14}到哪里)?)`, 'dg'),
    hit: '坚持项目推进到哪里、服务就跟进到哪里',
    miss: '不知道走到哪里，天就黑了',
    reason: '…到哪里、…到哪里 is a correlative frame of watchwords',
  },
  {
    id: 'found-a-city',
    holds: '立',
    pattern: new RegExp(`(?<motto>(?=[^。；;]{0,16}立[省市县区乡镇村])${HAN}{2}[立强兴富活名旺]([省市县区乡镇村])(?:[、，,]${HAN}{2}[立强兴富活名旺]\\2){1,3})`, 'dg'),
    hit: '聚焦工业立县、旅游强县定位',
    miss: '成立市、县两级专班',
    reason: '…立市、…强市 names a strategy',
  },
  {
    id: 'not-without',
    holds: '不',
    pattern: new RegExp(`(?<motto>(?:不${HAN}{2,4}不${HAN}{2,4}[、，,]){1,5}不${HAN}{2,4}不${HAN}{2,4})(?=$|[”"，,。；的])`, 'dg'),
    hit: '坚持不调研不发言、不发言不建言。',
    miss: '不来不去，也不说话',
    reason: 'chains of 不…不…, each of which takes up the one before',
  },
]

/** Unquoted watchwords: by the rules' forms, and runs of three or more verb-object triplets. */
export function findWatchwords(page: Page): Candidate[] {
  return [...page.document.blocks.flatMap(byRules), ...tripletRuns(page)].filter(({ span }) => !page.inTitle(span.start))
}

function byRules(block: Block): Candidate[] {
  const found: Candidate[] = []
  for (const { id, pattern, holds } of WATCHWORD_RULES) {
    if (!block.text.includes(holds)) continue
    for (const m of matchesOf(pattern, block.text)) {
      const [start, end] = m.indices!.groups!['motto']!
      found.push(candidate({ start: block.start + start, end: block.start + end }, 'motto', plainText(m.groups!['motto']!), 0.6, [`form:${id}`]))
    }
  }
  return found
}

/** Fewest triplets that make a watchword: 拼产业强就业 is a heading's half, 拼产业强就业惠民生 a call. */
const TRIPLETS = 3
/** Verbs of one character that calls are made of, each with an object of two. */
const RUN = /(?:[抓稳促保拼搞强优惠扩提补兴护建创防增降添聚推谋调转破解攻冲战赢暖惩治净育引招做打树亮争](?:(?![的了不在和与是着过])[\u3400-\u9fff]){2}){3,6}/g

/** Runs like 拼产业强就业惠民生: a verb of one character, an object of two, and again, with nothing between. */
function tripletRuns(page: Page): Candidate[] {
  const runs: Span[] = []
  for (const block of page.document.blocks)
    for (const { 0: { length }, index } of matchesOf(RUN, block.text)) runs.push(...wholeTriplets(page, { start: block.start + index, end: block.start + index + length }))
  const texts = new Set(runs.map(({ start, end }) => page.text.slice(start, end)))
  return runs.map(({ start, end }) => {
    const text = shortestPrefix(page.text.slice(start, end), texts)
    return candidate({ start, end: start + text.length }, 'motto', text, 0.6, ['form:triplets'])
  })
}

/** As many of a run's triplets as end at the end of a word and have verbs of their own; none when that is too few. */
function wholeTriplets(page: Page, { start, end }: Span): Span[] {
  const verbs = new Set<string>()
  let last = start
  for (let at = start; at < end && page.isWordBoundary(at) && page.isWordBoundary(at + 3) && !verbs.has(page.text[at]!); at += 3) {
    verbs.add(page.text[at]!)
    last = at + 3
  }
  return verbs.size >= TRIPLETS ? [{ start, end: last }] : []
}

/** A run goes on into what follows it (…惠民生见实效); where the document has it shorter elsewhere, that is the watchword. */
function shortestPrefix(text: string, runs: ReadonlySet<string>): string {
  for (let length = 3 * TRIPLETS; length < text.length; length += 3) if (runs.has(text.slice(0, length))) return text.slice(0, length)
  return text
}
