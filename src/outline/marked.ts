import { matchesOf, type Block } from '../text/index.js'
import type { Found } from './found.js'
import { FIRST, MARKERS, ORDER_WORDS, type MarkerRule } from './markers.js'
import { readNumber } from './numbers.js'
import { speakerLine } from './people.js'
import type { Piece } from './pieces.js'

/** A marked heading that has still to be believed. */
interface Candidate {
  readonly found: Found
  readonly rule: MarkerRule
  /** Opened after a colon or other words of its clause: 主要是：一是…；二是… */
  readonly weak: boolean
}

/** Headings that a marker opens, at line starts and inside paragraphs, in text order. */
export function markedHeadings(blocks: readonly Block[], pieces: readonly (readonly Piece[])[], from: number): Found[] {
  const candidates: Candidate[] = []
  for (let b = from; b < blocks.length; b++) {
    const block = blocks[b]!
    const openers = matchesOf(AFTER_OPENER, block.text)
    let opener = 0
    for (const piece of pieces[b]!) {
      const own = candidateAt(block, b, piece.first ? skipHashes(block) : piece.start - block.start, piece, false)
      if (own) candidates.push(own)
      const inside: number[] = []
      for (; opener < openers.length && block.start + openers[opener]!.index < piece.mark; opener++) inside.push(openers[opener]!.index + openers[opener]![0].length)
      for (const at of inside.slice(-MOST_INSIDE)) {
        const weak = at < piece.start - block.start ? null : candidateAt(block, b, at, piece, true)
        if (weak) candidates.push(weak)
      }
    }
  }
  const flat = new Set(blocks.flatMap((block, b) => (isFlat(block, pieces[b]!) ? [b] : [])))
  const found = believe(mixed(candidates)).map((candidate) => candidate.found)
  return found.map((heading, i) => cut(flat.has(heading.block) ? atBlank(heading) : heading, found[i + 1], blocks)).filter((heading) => heading !== null)
}

/** Line ends that have become blanks: five sentences or more stand a blank apart. */
function isFlat(block: Block, pieces: readonly Piece[]): boolean {
  let blanks = 0
  for (const { start, first } of pieces) if (!first && block.text[start - block.start - 1] === ' ') blanks++
  return blanks >= 5
}

/** 一、2023年工作回顾 2023年，…: the title's line ended at the blank; not inside 凝聚共识 服务大局. */
function atBlank(heading: Found): Found {
  const [first, second] = heading.title.split(' ', 2)
  if (second === undefined || heading.scheme === 'bullet') return heading
  const title = first!.length === second.length ? `${first} ${second}` : first!
  const end = heading.span.end - heading.title.length + title.length
  return { ...heading, title, span: { start: heading.span.start, end }, body: end, partial: true }
}

/** A title ends where a first point begins inside it: 一、夯实基础一是建制度。 One that has no words of its own before it is none. */
function cut(heading: Found, next: Found | undefined, blocks: readonly Block[]): Found | null {
  if (next === undefined || next.span.start >= heading.span.end) return cutBelow(heading)
  const block = blocks[heading.block]!
  const from = heading.span.end - heading.title.length
  const title = block.text.slice(from - block.start, next.span.start - block.start).replace(/[\s，,：:]+$/, '')
  return title === '' ? null : { ...heading, title, span: { start: heading.span.start, end: from + title.length }, body: next.span.start }
}

/** The same where the point below is not a heading, because no second one is there. */
function cutBelow(heading: Found): Found {
  const at = heading.scheme === 'cn-comma' ? heading.title.search(FIRST_BELOW) : -1
  if (at < 0) return heading
  const title = heading.title.slice(0, at).trimEnd()
  const end = heading.span.end - heading.title.length + title.length
  return { ...heading, title, span: { start: heading.span.start, end }, body: end }
}

/**
 * Only a first point can follow a colon or the words that lead up to it (下一步，一要…; 党员一要…; 夯实基础一是…), and only
 * where the second opens a sentence. The cheap look keeps the scan short.
 */
const AFTER_OPENER = /(?=[：:，,一（(1第首])(?:[：:]\s?[「『“]?(?=[一第首（(①1])|[，,]\s?(?=一[是要]|第一|首先|[（(]一[）)])|(?=一[是要]|[（(]一[）)])(?<=[\u3005\u3007\u3400-\u9fff”"](?<![第统唯专每逐任之同不万十二三四五六七八九])\s?)|(?=1[、.．][\u3005\u3007\u3400-\u9fff]{2}|第一[，,]|首先[，,]|一、[\u3005\u3007\u3400-\u9fff]{2})(?<=[\u3005\u3007\u3400-\u9fff”）)]\s))/g
/** Of the openers in one sentence only the last can lead a series; a few more are looked at for other schemes. */
const MOST_INSIDE = 4
/** A Markdown heading’s signs are no part of its marker. */
const HASHES = /#{1,6}\s+/y

export function skipHashes(block: Block): number {
  HASHES.lastIndex = 0
  return HASHES.test(block.text) ? HASHES.lastIndex : 0
}

/** ▲某市政协主席李某 stands below a portrait. */
const CAPTION = /^[▲△]$/

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
    const title = block.text.slice(titleStart, titleEnd).trimEnd().replace(/[：:]$/, '')
    if (title === '' || (CAPTION.test(marker) && speakerLine(title) !== null)) continue
    const found: Found = {
      scheme: rule.scheme,
      marker: marker.replace(/（/g, '(').replace(/）/g, ')').replace(/\s/g, ''),
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
  while (at < end && /[\s，,、：:]/.test(text[at]!)) at++
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

/** 一是…。二是…。三要…: a speaker's series that goes on with the other word. */
function mixed(candidates: readonly Candidate[]): Candidate[] {
  const place = ({ block, number }: Found, scheme: string): string => `${block} ${scheme} ${number}`
  // 一要…。二是…。三要…: the second is the series' own where it has no other.
  const places = new Set(candidates.map(({ found }) => place(found, found.scheme)))
  let last: Candidate | null = null
  return candidates.map((candidate) => {
    const { found, weak } = candidate
    if (found.scheme !== 'shi' && found.scheme !== 'yao') return candidate
    const before: Found | undefined = last?.found
    const goesOn = before !== undefined && !weak && before.block === found.block && before.number === found.number! - 1 && (found.number! > 2 || !places.has(place(found, before.scheme)))
    last = goesOn ? { ...candidate, found: { ...found, scheme: before.scheme } } : candidate
    return last
  })
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
  // 一是…，二是…，三是… in one clause is no series of headings.
  if (weak && /[，,]二[是要]/.test(found.title)) return false
  if (weak && found.scheme === 'cn-comma' && FIRST_POINT.test(found.title)) return true
  if (weak) return after !== undefined && !after.weak && after.found.block - found.block <= (after.found.opens ? 1 : 0) && after.found.number === 2
  if (found.scheme === 'bullet') return before !== undefined || after !== undefined
  // 一、工作情况（一）…: in a text without line ends the first point of the section below proves it.
  if (rule.single && (found.opens || FIRST_BELOW.test(found.title))) return true
  if (found.marker === '最后' || found.marker === '再者') return before !== undefined && before.rule === rule && !CLOSING.test(found.title)
  return [before, after].some((other) => other !== undefined && adjoins(found, other.found))
}

/** 如下: 一、工作回顾 1、健全机制: the line ends are lost, and the first point below proves the section. */
const FIRST_POINT = /^[^，。；：:]{4,24}\s1[、.．](?=[\u3005\u3007\u3400-\u9fff]{4})/
const FIRST_BELOW = /(?<=[\u3005\u3007\u3400-\u9fff”]\s?)[（(]一[）)](?=.{4})/

/** 最后 before good wishes closes the speech. */
const CLOSING = /^(?:预?祝|让|谢|感谢|衷心|我代表|再次)/

/** One step apart, or two where a point is missing; the same number again only where it is not 1. */
function adjoins(a: Found, b: Found): boolean {
  if (a.number === null || b.number === null) return a.marker !== b.marker
  const step = Math.abs(a.number - b.number)
  return step === 1 || step === 2 || (step === 0 && a.number !== 1)
}
