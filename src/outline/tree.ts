import type { Block, Heading, Scheme } from '../text/index.js'
import type { Found } from './found.js'

/** Rank of the marked schemes, 1 the highest: the order of the annotation guide's table. */
export const RANKS: Readonly<Partial<Record<Scheme, number>>> = {
  'cn-comma': 1, 'cn-paren': 2, arabic: 3, 'arabic-paren': 4, shi: 5, yao: 6, ordinal: 7, bullet: 8, lead: 9,
}
/** Schemes that run on inside paragraphs; a heading on a line of its own stands above them. */
const RUN_IN: ReadonlySet<Scheme> = new Set(['shi', 'yao', 'ordinal', 'bullet', 'lead'])

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
  for (const heading of found) {
    const node: Node = { found: heading, children: [] }
    while (open.length > 0 && closes(heading, open, blocks)) open.pop()
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return finish(roots, blocks)
}

/** Whether a heading that comes next closes the deepest open one. An annex keeps its own lines below it. */
function closes(next: Found, open: readonly Node[], blocks: readonly Block[]): boolean {
  if (next.top || open.some(({ found: { scheme, top } }) => scheme === next.scheme && !top)) return true
  const rank = RANKS[next.scheme]
  const last = open.at(-1)!.found
  // ■ 凝聚共识, a line of its own, stands above those who speak on it.
  if (rank === undefined) return next.opens && RUN_IN.has(last.scheme) && !(next.scheme === 'speaker' && last.scheme === 'bullet' && !last.partial)
  // Under a marked line of its own (■ 夯实根基) run-in points are its own.
  if (last.scheme === 'bullet' && next.scheme !== 'lead' && RUN_IN.has(next.scheme) && isLine(blocks[last.block]!.text)) return false
  return open.some(({ found: { scheme } }) => (RANKS[scheme] ?? 0) > rank)
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
