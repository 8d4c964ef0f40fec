import { flatten, type Occurrence, type Outlined, type Slogan, type Span } from '../text/index.js'
import { CARDINAL, MEASURE } from './numbers.js'
import type { Page } from './page.js'
import { plainText } from './plain.js'

/** Where a set's members may be spelled out. Each gives as many places as the set declares, or none. */
interface Place {
  readonly id: string
  readonly find: (slogan: Slogan, page: Page, text: Outlined) => Span[]
  readonly reason: string
}

const PLACES: readonly Place[] = [
  {
    id: 'before',
    find: ({ occurrences, number }, page) => firstOf(occurrences, ({ span }) => exactly(number, itemsBefore(page, span))),
    reason: '即时反馈、季度反馈、年度反馈“三次反馈”',
  },
  {
    id: 'after',
    find: ({ occurrences, number }, page) => firstOf(occurrences, ({ span }) => exactly(number, itemsAfter(page, span))),
    reason: '“三个不”，即…、…、…',
  },
  {
    id: 'headings',
    find: ({ text, number }, _, { outline }) => {
      const head = headOf(text)
      const groups = head.length < 2 ? [] : [outline, ...flatten(outline).map(({ children }) => children)]
      const group = groups.find((siblings) => siblings.length === number && siblings.every(({ title }) => title.includes(head)))
      return group?.map(({ span }) => span) ?? []
    },
    reason: 'the headings under “四个着眼” all have 着眼',
  },
  {
    id: 'quotes',
    find: ({ text, number }, page) => {
      const head = headOf(text)
      const byText = new Map(page.quotes.filter((quote) => quote.text.endsWith(head) && plainText(quote.text) !== plainText(text)).reverse().map((quote) => [quote.text, quote.inner]))
      return head === '' ? [] : exactly(number, [...byText.values()].reverse())
    },
    reason: '“五个年” has five quoted …年 beside it',
  },
]

/** The members of a numeral set that the text itself spells out, in text order; none unless as many as it declares. */
export function spelledOut(slogan: Slogan, page: Page): Occurrence[] {
  const { number, members } = slogan
  if (slogan.kind !== 'numeral' || number === null || number < 2) return []
  const known = members.flatMap((member) => {
    const start = page.text.indexOf(member)
    return start < 0 ? [] : [{ start, end: start + member.length }]
  })
  const spans = known.length > 0 ? known : (PLACES.map(({ find }) => find(slogan, page, page.document)).find((found) => found.length > 0) ?? [])
  return spans.map((span) => ({ text: page.text.slice(span.start, span.end), span }))
}

/** What the number counts: 着眼 of 四个着眼. */
const headOf = (text: string): string => plainText(text).replace(new RegExp(`^(?:${CARDINAL}${MEASURE}?|双)`, 'u'), '')

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
  const before = page.before(start, REACH).replace(/[“"「‘]$/u, '').replace(/(?:等|这)$/u, '')
  const from = Math.max(...['，', ',', '。', '；', ';', '：', ':', '\n'].map((mark) => before.lastIndexOf(mark))) + 1
  const offset = start - (page.before(start, REACH).length - from)
  return split(before.slice(from), offset)
}

const OPENER = /^[”"」’]?[^，。；：:\n]{0,12}?[，,]?(?:即|是指|指的是|分别是|也就是|包括|[:：—])+/u

function itemsAfter(page: Page, { end }: Span): Span[] {
  const after = page.after(end, REACH).split(/[。！？\n]/u)[0]!
  const opener = OPENER.exec(after)
  return opener ? split(after.slice(opener[0].length), end + opener[0].length) : []
}

/** Items between separators, with their places. The clause leads into the first, so of it as much counts as the second has. */
function split(text: string, offset: number): Span[] {
  const items = [...text.matchAll(/[^、，,；;和与及]+/gu)].filter(([item]) => item.trim() !== '')
  const second = items[1]?.[0].length ?? Infinity
  return items.map((m, i) => {
    const end = offset + m.index + m[0].length
    return { start: i === 0 ? Math.max(offset + m.index, end - second) : offset + m.index, end }
  })
}
