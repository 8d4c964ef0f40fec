import type { Line } from '../lines.js'

/** How far down a page shows its teaser, and over how many lines the text may spread what it has in one. */
const FIRST = 12
const LINES = 5
/** Sentences begin alike; so much of one text does not stand twice in a row. */
const SHORTEST = 30

/**
 * The page’s title and its abstract, above the same title that stands right above the page’s bar: the first and the
 * lines between, one or two.
 */
export function abstractAbove(lines: readonly Line[], labels: readonly (string | null)[]): { title: number; abstract: readonly number[] } | null {
  for (let title = 0; title < Math.min(FIRST, lines.length); title++) {
    const { plain } = lines[title]!
    if (labels[title] !== null || plain.length < SHORTEST_TITLE || plain.length > LONGEST_TITLE) continue
    for (let own = title + 2; own <= title + 3 && own < lines.length - 1; own++) {
      const bar = labels[own + 1]
      if (lines[own]!.plain !== plain || (!bar?.startsWith('credit') && bar !== 'publish-bar')) continue
      return { title, abstract: Array.from({ length: own - title - 1 }, (_, i) => title + 1 + i).filter((at) => labels[at] === null) }
    }
    const abstract = title + 1
    if (labels[abstract] !== null || !repeats(lines[abstract]?.plain ?? '', plain)) continue
    // The page’s title, its abstract and the bar; below them the document’s own title block.
    let own = abstract + 1
    while (own < lines.length && own <= abstract + BAR && labels[own] !== null) own++
    const name = lines[own]?.plain ?? ''
    if (own > abstract + 1 && name.length >= SHORTEST_NAME && name.length < plain.length && plain.includes(name) && OWN_BLOCK.test(lines[own + 1]?.plain ?? '')) return { title, abstract: [abstract] }
  }
  return null
}
/** The abstract begins with the title. */
const repeats = (abstract: string, title: string): boolean => abstract.length > title.length && abstract.length < MOST && abstract.slice(0, title.length + 4).includes(title)
/** A page's bar has so many lines at most. */
const BAR = 6
const SHORTEST_NAME = 6
/** A subtitle, an occasion in brackets or a salutation goes on with the title block. */
const OWN_BLOCK = /^(?:——|--|[(]|各位|尊敬的|同志们)/
const SHORTEST_TITLE = 8
const LONGEST_TITLE = 60

/** Lines above the body that only give the beginning of the lines that follow, perhaps cut off in mid-sentence. */
export function teasers(lines: readonly Line[], labels: readonly (string | null)[]): number[] {
  const own = lines.flatMap((line, at) => (labels[at] === null && at < FIRST + LINES ? [{ at, text: line.text.slice(0, MOST) }] : []))
  return own.flatMap(({ at, text }, i) => {
    const cut = bare(text).replace(LABEL, '').replace(/[。.…]+$/, '')
    const next = bare(own.slice(i + 1, i + 1 + LINES).map((line) => line.text).join(''))
    return cut.length >= SHORTEST && cut.length < MOST && next.length > cut.length && next.startsWith(cut) ? [at] : []
  })
}
const MOST = 600
/** What a site calls it. */
const LABEL = /^[【\[]?(?:摘要|导读|导语|简介|内容简介|核心提示|内容提要|内容摘要|描述)[】\]]?[:：]?/

const bare = (text: string): string => text.replace(/\s/g, '')
