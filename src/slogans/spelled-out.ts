import { Automaton } from '../lexicon/index.js'
import { Cover, matchesOf, siblingLists, type Occurrence, type Outlined, type Slogan, type Span } from '../text/index.js'
import { CARDINAL, MEASURE } from './numbers.js'
import type { Page } from './page.js'
import { plainText } from './plain.js'

/** Where a set's members may be spelled out. Each gives as many places as the set declares, or none. */
export interface Place {
  readonly id: string
  readonly find: (slogan: Slogan, page: Page, text: Outlined) => Span[]
  /** A text in which the members are found there, and one in which none are. */
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const PLACES: readonly Place[] = [
  {
    id: 'before',
    find: ({ occurrences, number }, page) => firstOf(occurrences, ({ span }) => exactly(number, itemsBefore(page, span))),
    hit: '改为月度通报、年度通报“两次通报”', miss: '认真学习和坚决做到“两次通报”',
    reason: 'the members stand right before the name',
  },
  {
    id: 'after',
    find: ({ occurrences, number }, page) => firstOf(occurrences, ({ span }) => exactly(number, itemsAfter(page, span))),
    hit: '做到“三个早”，即隐患早发现、纠纷早化解、难题早上报', miss: '做到“三个早”，受到好评',
    reason: 'the members follow 即, 是指 or a colon',
  },
  {
    id: 'headings',
    find: ({ text, number }, _, { outline }) => {
      const head = headOf(text)
      const group = head.length < 2 ? null : siblingLists(outline).find((siblings) => siblings.length === number && siblings.every(({ title }) => title.includes(head)))
      return group?.map(({ span }) => span) ?? []
    },
    hit: '抓好“三个聚力”。\n一、聚力产业升级\n正文。\n二、聚力民生改善\n正文。\n三、聚力生态保护\n正文。', miss: '抓好“三个聚力”。\n一、产业升级\n正文。\n二、民生改善\n正文。\n三、生态保护\n正文。',
    reason: 'as many headings side by side have its head',
  },
  {
    id: 'quotes',
    find: ({ text, number }, page) => {
      const head = headOf(text)
      if (head.length < 2 && !text.includes('个')) return []
      const named = page.quotesEnding(head.at(-1)!).filter((quote) => quote.text.endsWith(head) && plainText(quote.text) !== plainText(text))
      return exactly(number, named.map(({ inner }) => inner))
    },
    hit: '先后开展“作风转变年”“项目攻坚年”，“两个年”成效明显', miss: '先后开展“作风转变年”，“两个年”成效明显',
    reason: 'as many quoted names end in its head',
  },
]

/** The slogans, the numeral ones with the members that the text itself spells out: the lexicon's, or as many as declared. */
export function withMembers(slogans: readonly Slogan[], page: Page): Slogan[] {
  const sets = slogans.filter(({ kind, number }) => kind === 'numeral' && number !== null && number > 1)
  const isSet = new Set(sets)
  const places = placesOf(sets.flatMap(({ members }) => members), page.text)
  return slogans.map((slogan) => {
    if (!isSet.has(slogan)) return slogan
    const spans = slogan.members.length > 0 ? together(slogan, places) : (PLACES.map(({ find }) => find(slogan, page, page.document)).find((found) => found.length > 0) ?? [])
    return { ...slogan, spelledOut: spans.map((span) => ({ text: page.text.slice(span.start, span.end), span })) }
  })
}

/** Where the wordings stand: one pass for all of them. */
function placesOf(wordings: readonly string[], text: string): Map<string, Span[]> {
  const places = new Map<string, Span[]>(wordings.map((wording) => [wording, []]))
  for (const { pattern, end } of Automaton.of(wordings).scan(text)) places.get(wordings[pattern]!)!.push({ start: end - wordings[pattern]!.length, end })
  return places
}

/** The lexicon's members where most of them stand near each other, and at least half: 农村 alone spells no 三农 out, nor 美 and 体 far from 德. */
function together({ members, occurrences }: Slogan, places: ReadonlyMap<string, readonly Span[]>): Span[] {
  const short = members.every((member) => member.length === 1)
  const [reach, least] = short ? [3 * members.length, members.length] : [REACH, Math.max(2, members.length / 2)]
  // 和平共处 in 和平共处五项原则 is its name.
  const names = new Cover(occurrences.filter(({ text }) => !text.includes('、')).map(({ span }) => span))
  const found = members.flatMap((member) => places.get(member)!.map((span) => ({ member, span }))).sort((a, b) => a.span.start - b.span.start).filter(({ span }) => !names.touches(span))
  let best: Span[] = []
  found.forEach((first, i) => {
    const near = new Map<string, Span>()
    for (let k = i; k < found.length && near.size < members.length && found[k]!.span.end - first.span.start <= reach; k++)
      if (!near.has(found[k]!.member)) near.set(found[k]!.member, found[k]!.span)
    if (near.size > best.length) best = [...near.values()]
  })
  return best.length >= least ? best : []
}

/** What the number counts: 聚力 of 三个聚力. */
const COUNT = new RegExp(`^(?:${CARDINAL}${MEASURE}?|双)`)
const headOf = (text: string): string => plainText(text).replace(COUNT, '')

const exactly = (number: number | null, spans: Span[]): Span[] => (spans.length === number ? spans : [])

function firstOf(occurrences: readonly Occurrence[], find: (occurrence: Occurrence) => Span[]): Span[] {
  for (const occurrence of occurrences) {
    const spans = find(occurrence)
    if (spans.length > 0) return spans
  }
  return []
}

/** How far from its name a set is spelled out. */
const REACH = 120

function itemsBefore(page: Page, { start }: Span): Span[] {
  const before = page.before(start, REACH).replace(/[“"「‘]$/, '').replace(/(?:等|这)$/, '')
  const from = Math.max(...['，', ',', '。', '；', ';', '：', ':', '\n'].map((mark) => before.lastIndexOf(mark))) + 1
  const offset = start - (page.before(start, REACH).length - from)
  const items = split(page, before.slice(from), offset)
  return items.every((item) => /^(?![两三四五六七八九十])[\u3400-\u9fff]+$/.test(written(page, item))) && (items.length > 2 || isPair(page, items)) ? items : []
}

const written = (page: Page, { start, end }: Span): string => page.text.slice(start, end)

/** Any clause with one 和 has two sides: of a pair both must end alike, or the last word be no verb (做到“两个维护”). */
function isPair(page: Page, [left, right]: readonly Span[]): boolean {
  if (!left || !right) return false
  return page.text[left.end - 1] === page.text[right.end - 1] || (right.end - right.start > 2 && !page.words(right).at(-1)?.tag.startsWith('v'))
}

const OPENER = /^[”"」’]?[^，。；：:\n]{0,12}?[，,]?(?:即|是指|指的是|分别是|也就是|包括|[:：—])+/

function itemsAfter(page: Page, { end }: Span): Span[] {
  const after = page.after(end, REACH).split(/[。！？\n]/)[0]!
  const opener = OPENER.exec(after)
  return opener ? split(page, after.slice(opener[0].length), end + opener[0].length) : []
}

/** Items between separators, with their places. The clause leads into the first, so of it as many whole words count as the second is long. */
function split(page: Page, text: string, offset: number): Span[] {
  const items: Span[] = []
  let from = 0
  for (const end of [...separatorsIn(page, text, offset), text.length]) {
    if (text.slice(from, end).trim() !== '') items.push({ start: offset + from, end: offset + end })
    from = end + 1
  }
  const [first, second] = items
  if (first && second) items[0] = lastWords(page, first, second.end - second.start)
  return items
}

/** Not the conjunctions within words (共和国, 参与). */
const separatorsIn = (page: Page, text: string, offset: number): number[] =>
  matchesOf(/[、，,；;和与及]/g, text).map(({ index }) => index).filter((at) => page.isWordBoundary(offset + at) && page.isWordBoundary(offset + at + 1))

/** The whole words at the end of a stretch that are no longer than so many characters; the last one however long it is. */
function lastWords(page: Page, { start, end }: Span, length: number): Span {
  const from = Math.max(start, end - length)
  if (page.isWordBoundary(from)) return { start: from, end }
  const [cut] = page.words({ start: from, end: from + 1 })
  return { start: cut!.end < end ? cut!.end : Math.max(start, cut!.start), end }
}
