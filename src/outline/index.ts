import type { Block, Outlined, Segmented } from '../text/index.js'
import { appendixOf } from './appendix.js'
import { partsOf } from './collection.js'
import { enumerationsOf } from './enumerations.js'
import { mendBroken } from './broken.js'
import { byStart, type Found } from './found.js'
import { readHead } from './head.js'
import { issuesOf } from './issues.js'
import { leadHeadings } from './leads.js'
import { brokenLine, lineHeading, lineHeadings, hasLineShape, isParagraph, isTableRow } from './lines.js'
import { markedHeadings } from './marked.js'
import { creditsOf, metadataOf } from './metadata.js'
import { minutesHeadings } from './minutes.js'
import { piecesOf } from './pieces.js'
import { turnHeadings, turnsOf, type Turn } from './speakers.js'
import { COLLECTION, TITLE_END, cleanTitle } from './titles.js'
import { treeOf } from './tree.js'

/** Titles of rules, as collections of samples have them. */
const RULE_END = /(?:办法|制度|条例|规定|细则|规则)$/

export interface OutlineOptions {
  /** Find leads (short parallel opening sentences) too. Default true. */
  readonly leads: boolean
}

/** The lines that the cleaner took for the page's repetition of the title, as the reading has them. */
function repeatedIn({ chrome, reading, alignment }: Segmented): Set<string> {
  const lines = new Set<string>()
  for (const { rule, source } of chrome) {
    if (rule !== 'repeated-title') continue
    const { start, end } = alignment.toReading(source)
    lines.add(reading.text.slice(start, end).trim())
  }
  return lines
}

/**
 * Titles right above the speakers’ lines: 某某工作提质增效 / 某市政协主席 李某. Where all speakers but a few have one, each
 * title opens a contribution and the speaker stands below it. The blocks of these titles; empty where there are none.
 */
function titlesOfTurns(turns: readonly Turn[], lines: readonly Found[], loose: number, blocks: readonly Block[]): Set<number> {
  const headings = new Set(lines.map((line) => lastOf(line, blocks)))
  if (loose >= 0) headings.add(loose)
  const titles = new Set<number>()
  let speakers = 0
  for (const { kind, blocks: own } of turns) {
    if (kind !== 'line') continue
    speakers++
    if (headings.has(own[0]! - 1)) titles.add(own[0]! - 1)
  }
  if (titles.size < 2 || titles.size * 5 < speakers * 4) return new Set()
  // 某县政协, above the title, opens the contribution with it.
  for (const title of [...titles]) if (headings.has(title - 1)) titles.add(title - 1)
  return titles
}

/** The last block of a line heading: one that was broken takes two. */
const lastOf = ({ block, span }: Found, blocks: readonly Block[]): number => (span.end > blocks[block]!.end ? block + 1 : block)

/** The title of a part’s text, right below the part’s own line, which names it. */
const repeatsPart = (line: Found, parts: readonly Found[]): boolean => parts.some(({ block, title }) => block === line.block - 1 && title.includes(line.title))

/** ## 推动转化。二、调研: a Markdown heading is one heading, whatever stands in its line. */
const inMarkdownLine = ({ text }: Block): boolean => /^#{1,6}\s/.test(text)

/** Finds the document's head, its headings as a tree, and what its author promised. */
export function outline(text: Segmented, options: OutlineOptions): Outlined {
  const { blocks } = text
  const turns = turnHeadings(turnsOf(blocks), blocks)
  const turnBlocks = new Set(turns.flatMap((turn) => turn.blocks))
  const lineTurns = new Set(turns.filter(({ kind }) => kind === 'line').flatMap((turn) => turn.blocks))
  const repeated = repeatedIn(text)
  const parts = partsOf(blocks, repeated)
  const partBlocks = new Set(parts.map(({ block }) => block))
  const head = readHead(blocks, (index) => turnBlocks.has(index) || partBlocks.has(index), repeated)
  const appendix = appendixOf(blocks, head.body)

  const pieces = blocks.map((block, index) => (index < head.body || appendix.closed.has(index) ? [] : piecesOf(block, index)))
  const others = new Set([...turnBlocks, ...partBlocks, ...appendix.closed, ...appendix.titles])
  const { headings: marked, taken } = mendBroken(markedHeadings(blocks, pieces, head.body).filter(({ block, opens }) => (opens || !inMarkdownLine(blocks[block]!)) && !isTableRow(blocks[block]!.text) && !appendix.titles.has(block) && !lineTurns.has(block) && !partBlocks.has(block)), blocks, others)
  const opened = new Set([...others, ...taken])
  for (const { opens, block } of marked) if (opens) opened.add(block)
  const sitting = turns.filter(({ kind }) => kind === 'label').length >= 2 ? minutesHeadings(blocks, head.body, opened) : []
  for (const { block } of sitting) opened.add(block)

  const collected = COLLECTION.test(head.lines.find((line) => cleanTitle(line) === head.title) ?? '')
  const read = lineHeadings(text, head.body, opened).filter((line) => !repeatsPart(line, parts))
  const titles = titlesOfTurns(turns, read, head.pair ? head.body - 1 : head.loose, blocks)
  const lines = read.map((line) => ((collected && TITLE_END.test(line.title)) || titles.has(lastOf(line, blocks)) ? { ...line, top: true } : line))
  const above = blocks[head.loose]
  const part = collected && above !== undefined && (TITLE_END.test(above.text) || RULE_END.test(above.text))
  // A title block's last loose line is the first heading of a text that has others like it, or of minutes.
  const goesOn = lines.length > 0 ? isParagraph(blocks[head.body]) || titles.has(head.loose) : turns[0]?.kind === 'label' && turnBlocks.has(head.body)
  if (above && head.loose === head.body - 1 && goesOn && hasLineShape(above.text) && above.text !== head.subtitle)
    lines.unshift(lineHeading(above, head.loose, 0, part || titles.has(head.loose)))
  else if (head.pair && titles.has(head.body - 1)) lines.unshift({ ...brokenLine(blocks[head.body - 2]!, blocks[head.body - 1]!, head.body - 2), top: true })
  else if (above && part) lines.unshift(lineHeading(above, head.loose, 0, true))

  const found = [...marked, ...sitting, ...lines, ...turns.map((turn) => turn.found), ...parts, ...appendix.headings].sort(byStart)
  const leads = options.leads ? leadHeadings(blocks, pieces, found, head.body) : []
  const tree = treeOf([...found, ...leads].sort(byStart), blocks)
  return {
    ...text,
    metadata: metadataOf(head, text, turns, creditsOf(text)),
    outline: tree,
    outlineIssues: issuesOf(tree, blocks),
    enumerations: enumerationsOf(blocks, tree, blocks[0], head.body),
  }
}
