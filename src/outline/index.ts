import type { Outlined, Segmented } from '../text/index.js'
import { appendixOf } from './appendix.js'
import { enumerationsOf } from './enumerations.js'
import { byStart } from './found.js'
import { readHead } from './head.js'
import { issuesOf } from './issues.js'
import { leadHeadings } from './leads.js'
import { lineHeading, lineHeadings, hasLineShape } from './lines.js'
import { markedHeadings } from './marked.js'
import { creditsOf, metadataOf } from './metadata.js'
import { piecesOf } from './pieces.js'
import { turnHeadings, turnsOf } from './speakers.js'
import { treeOf } from './tree.js'

export interface OutlineOptions {
  /** Find leads (short parallel opening sentences) too. Default true. */
  readonly leads: boolean
}

/** Finds the document's head, its headings as a tree, and what its author promised. */
export function outline(text: Segmented, options: OutlineOptions): Outlined {
  const { blocks } = text
  const turns = turnHeadings(turnsOf(blocks), blocks)
  const turnBlocks = new Set(turns.flatMap((turn) => turn.blocks))
  const head = readHead(blocks, (index) => turnBlocks.has(index))
  const appendix = appendixOf(blocks, head.body)

  const pieces = blocks.map((block, index) => (index < head.body || appendix.closed.has(index) ? [] : piecesOf(block, index)))
  const starts = new Map(blocks.map((block, index) => [block.start, index]))
  const marked = markedHeadings(blocks, pieces, head.body).filter(({ span }) => !appendix.titles.has(starts.get(span.start) ?? -1))
  const opened = new Set([...turnBlocks, ...appendix.closed, ...appendix.titles])
  for (const { opens, span } of marked) if (opens) opened.add(starts.get(span.start) ?? -1)

  const lines = lineHeadings(blocks, head.body, opened)
  const above = blocks[head.loose]
  // A title block's last loose line is the first heading of a text that has others like it.
  if (above && head.loose === head.body - 1 && lines.length > 0 && hasLineShape(above.text) && above.text !== head.subtitle) lines.unshift(lineHeading(above))

  const found = [...marked, ...lines, ...turns.map((turn) => turn.found), ...appendix.headings].sort(byStart)
  const leads = options.leads ? leadHeadings(blocks, pieces, found, head.body) : []
  const tree = treeOf([...found, ...leads].sort(byStart), blocks)
  return {
    ...text,
    metadata: metadataOf(head, blocks, turns, creditsOf(text.source.text, text.chrome)),
    outline: tree,
    outlineIssues: issuesOf(tree),
    enumerations: enumerationsOf(blocks, tree, blocks[0], head.body),
  }
}
