import { lastAtOrBefore, type Block, type Heading, type OutlineIssue } from '../text/index.js'
import { chineseNumber } from './numbers.js'
import { RANKS } from './tree.js'

/** Faults of numbering and of form: what a proof-reader would mark. In text order. */
export function issuesOf(outline: readonly Heading[], blocks: readonly Block[]): OutlineIssue[] {
  const starts = blocks.map(({ start }) => start)
  const restOf = ({ span }: Heading): string => {
    const block = blocks[lastAtOrBefore(starts, span.start)]!
    return block.text.slice(span.end - block.start, span.end - block.start + FAR)
  }
  const issues: OutlineIssue[] = []
  const nesting = new Set<string>()
  const running = new Map<string, number>()
  const visit = (siblings: readonly Heading[], parent: Heading | null): void => {
    for (const fault of numbering(siblings, running)) issues.push(fault)
    for (const heading of siblings) {
      const form = unclosed(heading, restOf)
      if (form) issues.push(form)
      if (parent) nesting.add(`${parent.scheme}>${heading.scheme}`)
      visit(heading.children, heading)
    }
  }
  visit(outline, null)
  return [...issues, ...skipped(outline, nesting)].sort((a, b) => a.span.start - b.span.start)
}

/**
 * Numbers that do not follow on. A new series from 1 under the same heading is no fault, nor is one that goes on from the
 * last heading's; `running` holds each scheme's last number so far.
 */
function numbering(siblings: readonly Heading[], running: Map<string, number>): OutlineIssue[] {
  const issues: OutlineIssue[] = []
  const last = new Map<string, number>()
  for (const { scheme, marker, number, span } of siblings) {
    if (number === null || scheme === 'bullet') continue
    const before = last.get(scheme) ?? (running.get(scheme) === number - 1 ? number - 1 : undefined)
    last.set(scheme, number)
    running.set(scheme, number)
    const add = (kind: string, message: string): void => void issues.push({ kind, message, span })
    if (before === undefined) {
      if (number > 1) add('gap', `${marker} is the first of its series: ${missing(1, number - 1)} not found before it`)
    } else if (number === before) add('duplicate', `${marker} stands twice in one series`)
    else if (number > before + 1) add('gap', `${marker} follows ${chineseNumber(before)}: ${missing(before + 1, number - 1)} not found`)
    else if (number < before && number !== 1) add('out-of-order', `${marker} follows ${chineseNumber(before)}`)
  }
  return issues
}

const missing = (from: number, to: number): string => (from === to ? chineseNumber(from) : `${chineseNumber(from)} to ${chineseNumber(to)}`)

/** A scheme that is passed over here, though the text uses it between the two elsewhere. */
function skipped(outline: readonly Heading[], nesting: ReadonlySet<string>): OutlineIssue[] {
  const issues: OutlineIssue[] = []
  const NUMBERED = ['cn-comma', 'cn-paren', 'arabic', 'arabic-paren'] as const
  const visit = (heading: Heading): void => {
    for (const child of heading.children) {
      const [from, to] = [RANKS[heading.scheme] ?? 0, RANKS[child.scheme] ?? 0]
      const between = NUMBERED.slice(from, Math.max(from, to - 1))
      const usual = between.find((scheme) => nesting.has(`${heading.scheme}>${scheme}`) && nesting.has(`${scheme}>${child.scheme}`))
      if (from > 0 && to <= NUMBERED.length && usual && child === heading.children.find(({ scheme }) => scheme === child.scheme))
        issues.push({ kind: 'level-skipped', message: `${child.marker} stands directly under ${heading.marker}, elsewhere a ${usual} heading stands between them`, span: child.span })
      visit(child)
    }
  }
  outline.forEach(visit)
  return issues
}

const PAIRS = [['“', '”'], ['‘', '’'], ['「', '」'], ['《', '》'], ['(', ')'], ['【', '】']] as const
/** How far a closing mark is looked for after a title, in code units. */
const FAR = 300

/** A bracket or quote that the title opens and does not close, or closes and has not opened. */
function unclosed(heading: Heading, restOf: (heading: Heading) => string): OutlineIssue | null {
  const { title, span } = heading
  if (!/[“”‘’「」《》（）()【】]/.test(title)) return null
  const even = title.replace(/（/g, '(').replace(/）/g, ')')
  for (const [open, close] of PAIRS) {
    const difference = even.split(open).length - even.split(close).length
    // A bracket that the paragraph closes further on is only cut by the title's end.
    if (difference > 0 && restOf(heading).replace(/）/g, ')').includes(close)) continue
    if (difference !== 0) return { kind: 'unclosed', message: `${difference > 0 ? open : close} in “${title.slice(0, 20)}” has no ${difference > 0 ? close : open}`, span }
  }
  return null
}
