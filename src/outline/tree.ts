import type { Block, Heading, Scheme } from '../text/index.js'
import type { Found } from './found.js'

/** Rank of the marked schemes, 1 the highest: the order of the annotation guide's table. */
export const RANKS: Readonly<Partial<Record<Scheme, number>>> = {
  'cn-comma': 1, 'cn-paren': 2, arabic: 3, 'arabic-paren': 4, shi: 5, yao: 6, ordinal: 7, bullet: 8, lead: 9,
}
/** Schemes that run on inside paragraphs; a heading on a line of its own stands above them. */
const RUN_IN: ReadonlySet<Scheme> = new Set(['shi', 'yao', 'ordinal', 'bullet', 'lead'])
/** What stands before the first part of a document is no part that has others below it. */
const PREFACE = /^(?:[前引序导]\s?言|绪\s?论|开场白)$/
/** Nor does what closes a document belong to its last part. */
const AFTERWORD = /^(?:结\s?语|结\s?束\s?语|尾\s?声|后\s?记)$/
/** 特就……作出如下决定。 the words with which the instrument itself begins; what stands above them sums it up. */
const ENACTS = /如下(?<kind>决定|决议|意见|通知|方案|规定|办法|规划|建议)[。：:]$/
/** The instrument's name stands no further down. */
const TITLE_BLOCKS = 3

interface Node {
  readonly found: Found
  readonly children: Node[]
}

/**
 * The tree of the headings, which are in text order. A heading of a scheme that is open closes all below it and becomes
 * that scheme's sibling; another opens below the deepest open heading, after closing those of lower rank.
 */
export function treeOf(found: readonly Found[], blocks: readonly Block[]): Heading[] {
  const roots: Node[] = []
  const open: Node[] = []
  const goOn = continued(found)
  for (const heading of found) {
    const node: Node = { found: heading, children: [] }
    while (open.length > 0 && closes(heading, open, blocks, goOn)) open.pop()
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return finish(roots, blocks)
}

/** Whether a heading that comes next closes the deepest open one. An annex keeps its own lines below it. */
function closes(next: Found, open: readonly Node[], blocks: readonly Block[], goOn: ReadonlySet<Found>): boolean {
  if (next.top || open.some(({ found: { scheme, top } }) => scheme === next.scheme && !top)) return true
  const rank = RANKS[next.scheme]
  const last = open.at(-1)!.found
  if (last.scheme === 'line' && enacted(next, last, blocks)) return true
  // ■ 凝聚共识, a line of its own, stands above those who speak on it.
  if (rank === undefined && AFTERWORD.test(next.title) && RANKS[last.scheme] !== undefined) return true
  if (rank === undefined) return next.opens && RUN_IN.has(last.scheme) && !(next.scheme === 'speaker' && last.scheme === 'bullet' && !last.partial)
  // Under a marked line of its own (■ 夯实根基) run-in points are its own.
  if (last.scheme === 'bullet' && next.scheme !== 'lead' && RUN_IN.has(next.scheme) && isLine(blocks[last.block]!.text)) return false
  if (last.scheme === 'line' && PREFACE.test(last.title) && !RUN_IN.has(next.scheme)) return true
  return open.some(({ found: own }) => (RANKS[own.scheme] ?? 0) > rank && !(RUN_IN.has(next.scheme) && goOn.has(own)))
}

/**
 * 第一，… 一是… 二是… 第二，…: points whose list goes on behind run-in points of a higher rank, so that those are their own.
 * A list goes on with the next number, or with the same sign, before anything but run-in points opens a part.
 */
function continued(found: readonly Found[]): Set<Found> {
  const goOn = new Set<Found>()
  let waiting: Found[] = []
  for (const next of found) {
    if (!RUN_IN.has(next.scheme)) waiting = []
    else if (next.scheme !== 'lead') {
      const before = waiting.find(({ scheme }) => scheme === next.scheme)
      if (before && before.marker !== '' && (before.number === null ? before.marker === next.marker : before.number + 1 === next.number)) goOn.add(before)
      waiting = [...waiting.filter(({ scheme }) => scheme !== next.scheme), next]
    }
  }
  return goOn
}

/** 一、 right below the words that begin the instrument which the document's title names, and no line since. */
function enacted({ scheme, number, block }: Found, above: Found, blocks: readonly Block[]): boolean {
  if (scheme !== 'cn-comma' || number !== 1) return false
  const kind = ENACTS.exec(blocks[block - 1]?.text ?? '')?.groups!.kind
  return kind !== undefined && !above.title.endsWith(kind) && blocks.slice(0, TITLE_BLOCKS).some(({ text }) => isLine(text) && text.endsWith(kind))
}

/** A short line without a final mark: a heading, and no item of a list. */
const isLine = (text: string): boolean => text.length <= LONGEST_LINE && !/[。！？；;]/.test(text)
const LONGEST_LINE = 50

/** Numbers the nodes and gives each its extent: to the next heading that is not below it, or to the last block's end. */
function finish(roots: readonly Node[], blocks: readonly Block[]): Heading[] {
  let last = blocks.length - 1
  const endBefore = (limit: number): number => {
    while (last > 0 && blocks[last]!.start >= limit) last--
    return Math.min(blocks[last]?.end ?? limit, limit)
  }
  const build = (nodes: readonly Node[], prefix: string, level: number, limit: number): Heading[] => {
    const out: Heading[] = []
    let end = limit
    for (let i = nodes.length - 1; i >= 0; i--) {
      const { found: { scheme, marker, number, title, span }, children: below } = nodes[i]!
      const id = `${prefix}${i + 1}`
      const extent = { start: span.start, end: Math.max(span.end, endBefore(end)) }
      out.push({ id, level, scheme, marker, number, title, span, extent, children: build(below, `${id}.`, level + 1, end) })
      end = span.start
    }
    return out.reverse()
  }
  return build(roots, '', 1, Infinity)
}
