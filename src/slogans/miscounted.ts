import type { SloganVariant } from '../text/index.js'
import type { Candidate } from './candidate.js'
import type { Page } from './page.js'
import { countable } from './plain.js'

/** How far from its name a set's members are read. */
const REACH = 100
/** What announces the members, and the list up to the end of the clause. */
const LIST = /^[”"」’]?[\u3400-\u9fff]{0,4}[，,]?(?:即|是指|指的是|分别是|分别为)[:：]?(?<list>[^，,。；;！？：:\n]+)(?<end>[，,。；;！？\n])(?<next>[^，,。；;！？：:\n]*)/
/** A list that says it is not all. */
const OPEN = /等/

/**
 * Sets whose members are spelled out right after them, as many as the number does not say: “三个早”，即早发现、早化解。
 * Only where the items are surely the members: of equal length, with the same first or last character, and the list done.
 */
export function findMiscounted(page: Page, sets: readonly Candidate[]): SloganVariant[] {
  return sets.flatMap(({ span, kind, number, canonical }) => {
    if (kind !== 'numeral' || number === null) return []
    const { list, end, next } = LIST.exec(page.after(span.end, REACH))?.groups ?? {}
    if (list === undefined || OPEN.test(list)) return []
    const items = list.split(/[、和与]/)
    const lengths = new Set(items.map(countable))
    const goesOn = /[，,；;]/.test(end!) && lengths.has(countable(next!))
    if (items.length < 2 || items.length === number || lengths.size > 1 || goesOn || !isSeries(items)) return []
    return [{ text: page.text.slice(span.start, span.end), canonical, kind: 'members' as const, difference: `${items.length} members for ${number}`, span }]
  })
}

const isSeries = (items: readonly string[]): boolean =>
  new Set(items.map((item) => item[0])).size === 1 || new Set(items.map((item) => item.at(-1))).size === 1
