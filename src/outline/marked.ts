import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { FIRST, MARKERS, ORDER_WORDS, type MarkerRule } from './markers.js'
import { readNumber } from './numbers.js'
import type { Piece } from './pieces.js'

/** A marked heading that has still to be believed. */
interface Candidate {
  readonly found: Found
  readonly rule: MarkerRule
  /** Opened after a colon: 主要是：一是…；二是… */
  readonly weak: boolean
}

/** Headings that a marker opens, at line starts and inside paragraphs, in text order. */
export function markedHeadings(blocks: readonly Block[], pieces: readonly (readonly Piece[])[], from: number): Found[] {
  const candidates: Candidate[] = []
  for (let b = from; b < blocks.length; b++) {
    const block = blocks[b]!
    const colons = block.text.matchAll(AFTER_COLON)
    let colon = colons.next()
    for (const piece of pieces[b]!) {
      const at = piece.first ? skipHashes(block) : piece.start - block.start
      const own = candidateAt(block, b, at, piece, false)
      if (own) candidates.push(own)
      for (; !colon.done && block.start + colon.value.index < piece.mark; colon = colons.next()) {
        const weak = candidateAt(block, b, colon.value.index + colon.value[0].length, piece, true)
        if (weak) candidates.push(weak)
      }
    }
  }
  return believe(candidates).map(({ found }) => found)
}

/** Only a first point can follow a colon; the cheap look keeps the scan short. */
const AFTER_COLON = /[：:]\s?[「『“]?(?=[一第首（(①1])/gu
/** A Markdown heading’s signs are no part of its marker. */
const HASHES = /#{1,6}\s+/uy

export function skipHashes(block: Block): number {
  HASHES.lastIndex = 0
  return HASHES.test(block.text) ? HASHES.lastIndex : 0
}

function candidateAt(block: Block, index: number, at: number, piece: Piece, weak: boolean): Candidate | null {
  if (!FIRST.has(block.text[at]!)) return null
  for (const rule of MARKERS) {
    if (rule.at === 'line' && !piece.first) continue
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(block.text)
    if (!match) continue
    const groups = match.groups!
    const marker = groups.marker ?? groups.marker2!
    const number = ORDER_WORDS[marker] ?? readNumber(groups.n ?? groups.n2 ?? '')
    if (weak && number !== 1) continue
    const end = piece.mark - block.start
    const titleStart = skip(block.text, at + match[0].length, end)
    const titleEnd = rule.scheme === 'bullet' ? clauseEnd(block.text, titleStart, end) : end
    const title = block.text.slice(titleStart, titleEnd).trimEnd().replace(/[：:]$/u, '')
    if (title === '') continue
    const found: Found = {
      scheme: rule.scheme,
      marker: marker.replace(/（/gu, '(').replace(/）/gu, ')').replace(/\s/gu, ''),
      number,
      title,
      span: { start: block.start + at, end: block.start + titleStart + title.length },
      block: index,
      body: titleEnd < end ? block.start + titleEnd : piece.end,
      opens: piece.first && !weak,
      partial: titleEnd < end,
      top: false,
    }
    return { found, rule, weak }
  }
  return null
}

function skip(text: string, at: number, end: number): number {
  while (at < end && /[\s，,、：:]/u.test(text[at]!)) at++
  return at
}

/** End of the first clause: the first comma that stands outside quotes and brackets, or `end`. */
function clauseEnd(text: string, at: number, end: number): number {
  let depth = 0
  for (let i = at; i < end; i++) {
    const char = text[i]!
    if ('“‘「『《（('.includes(char)) depth++
    else if ('”’」』》）)'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (char === '，' || char === ',')) return i
  }
  return depth === 0 ? end : firstComma(text, at, end)
}

/** For a quotation that is never closed. */
function firstComma(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) if (text[i] === '，' || text[i] === ',') return i
  return end
}

/** Drops what stands alone: a run-in marker is a heading only among its like. */
function believe(candidates: readonly Candidate[]): Candidate[] {
  const lanes = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const lane = laneOf(candidate)
    const list = lanes.get(lane)
    if (list) list.push(candidate)
    else lanes.set(lane, [candidate])
  }
  const kept = new Set<Candidate>()
  for (const list of lanes.values()) {
    list.forEach((candidate, i) => {
      if (supported(candidate, list[i - 1], list[i + 1])) kept.add(candidate)
    })
  }
  return candidates.filter((candidate) => kept.has(candidate))
}

/** Bullets go by their sign; the rest by scheme. */
const laneOf = ({ found }: Candidate): string => (found.scheme === 'bullet' ? found.marker : found.scheme)

function supported(candidate: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const { found, rule, weak } = candidate
  if (weak) return after !== undefined && !after.weak && after.found.block - found.block <= (after.found.opens ? 1 : 0) && after.found.number === 2
  if (found.scheme === 'bullet') return before !== undefined || after !== undefined
  if (rule.single && found.opens) return true
  if (found.marker === '最后' || found.marker === '再者') return before !== undefined && before.rule === rule && !CLOSING.test(found.title)
  return [before, after].some((other) => other !== undefined && adjoins(found, other.found))
}

/** 最后 before good wishes closes the speech. */
const CLOSING = /^(?:预?祝|让|谢|感谢|衷心|我代表|再次)/u

/** One step apart, or two where a point is missing; the same number again only where it is not 1. */
function adjoins(a: Found, b: Found): boolean {
  if (a.number === null || b.number === null) return a.marker !== b.marker
  const step = Math.abs(a.number - b.number)
  return step === 1 || step === 2 || (step === 0 && a.number !== 1)
}
