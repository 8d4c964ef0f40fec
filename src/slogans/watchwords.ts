import type { Block, Span, Token } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import type { Page } from './page.js'
import { plainText } from './plain.js'

/** A form in which watchwords stand without quotes. Prose has many equal clauses; only these forms count. */
export interface WatchwordRule {
  readonly id: string
  /** Global; the group `motto` is the watchword. */
  readonly pattern: RegExp
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

const HAN = '[\\u3400-\\u9fff]'

export const WATCHWORD_RULES: readonly WatchwordRule[] = [
  {
    id: 'where-to',
    pattern: new RegExp(`(?<=^|[，,。；：:]|坚持|做到|确保|落实|践行|实现|推动|形成|了)(?<motto>(?!坚持|做到|确保)${HAN}{3,12}到哪里[、，,]${HAN}{3,14}到哪里(?:[、，,]${HAN}{3,14}到哪里)?)`, 'dgu'),
    hit: '坚持项目推进到哪里、服务就跟进到哪里',
    miss: '不知道走到哪里，天就黑了',
    reason: '…到哪里、…到哪里 is a correlative frame of watchwords',
  },
  {
    id: 'found-a-city',
    pattern: new RegExp(`(?<motto>${HAN}{2}立[省市县区乡镇村][、，,]${HAN}{2}[强兴][省市县区乡镇村](?:[、，,]${HAN}{2}[强兴富活名][省市县区乡镇村])?)`, 'dgu'),
    hit: '聚焦工业立县、旅游强县定位',
    miss: '成立市、县两级专班',
    reason: '…立市、…强市 names a strategy',
  },
  {
    id: 'not-without',
    pattern: new RegExp(`(?<motto>(?:不${HAN}{2,4}不${HAN}{2,4}[、，,]){1,5}不${HAN}{2,4}不${HAN}{2,4})(?=$|[”"，,。；的])`, 'dgu'),
    hit: '坚持不调研不发言、不发言不建言。',
    miss: '不来不去，也不说话',
    reason: 'chains of 不…不…, each of which takes up the one before',
  },
]

/** Unquoted watchwords: by the rules' forms, and runs of three or more verb-object triplets. */
export function findWatchwords(page: Page): Candidate[] {
  const ruled = page.document.blocks.flatMap((block) => WATCHWORD_RULES.flatMap((rule) => byRule(block, rule)))
  return [...ruled, ...tripletRuns(page)].filter(({ span }) => !page.inTitle(span.start))
}

function byRule(block: Block, { id, pattern }: WatchwordRule): Candidate[] {
  return [...block.text.matchAll(pattern)].map((m) => {
    const [start, end] = m.indices!.groups!['motto']!
    return candidate({ start: block.start + start, end: block.start + end }, 'motto', plainText(m.groups!['motto']!), 0.6, [`form:${id}`])
  })
}

/** Fewest triplets that make a watchword: 抓学习提素质 is a heading's half, 拼经济搞建设抓发展 a call. */
const TRIPLETS = 3

/** Runs like 拼经济搞建设抓发展: a verb of one character, an object of two, and again, with nothing between. */
function tripletRuns(page: Page): Candidate[] {
  const { tokens } = page.document
  const runs: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const verbs: string[] = []
    let k = i
    while (isVerb(tokens[k]) && isObject(tokens[k + 1]) && !verbs.includes(tokens[k]!.text)) {
      verbs.push(tokens[k]!.text)
      k += 2
    }
    if (verbs.length < TRIPLETS) continue
    runs.push({ start: tokens[i]!.start, end: tokens[k - 1]!.end })
    i = k - 1
  }
  const texts = new Set(runs.map(({ start, end }) => page.text.slice(start, end)))
  return runs.map(({ start, end }) => {
    const text = shortestPrefix(page.text.slice(start, end), texts)
    return candidate({ start, end: start + text.length }, 'motto', text, 0.6, ['form:triplets'])
  })
}

/** A run goes on into what follows it (…抓发展出实招); where the document has it shorter elsewhere, that is the watchword. */
function shortestPrefix(text: string, runs: ReadonlySet<string>): string {
  for (let length = 3 * TRIPLETS; length < text.length; length += 3) if (runs.has(text.slice(0, length))) return text.slice(0, length)
  return text
}

const isVerb = (token: Token | undefined): boolean => token !== undefined && token.text.length === 1 && token.tag === 'v' && !/[是有在到会能要]/u.test(token.text)
const isObject = (token: Token | undefined): boolean => token !== undefined && token.text.length === 2 && /^(?:n|vn|an|a$)/u.test(token.tag)
