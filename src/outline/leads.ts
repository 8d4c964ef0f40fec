import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { bare, type Piece } from './pieces.js'

/** A sentence of a section, and what makes it fit to be a lead. */
interface Sentence {
  readonly start: number
  /** Index of its block. */
  readonly block: number
  /** Offset of its final mark. */
  readonly mark: number
  readonly end: number
  readonly text: string
  /** Without quotes and spaces: lengths are compared on this. */
  readonly plain: string
  /** Without what stands in quotes; null where nothing does: 体悟“”的担当. */
  readonly frame: string | null
  /** Opens its paragraph, or follows the section’s heading. */
  readonly opener: boolean
  /** Opens its paragraph: what follows a heading on its line does not. */
  readonly first: boolean
  readonly fit: boolean
  /** Ends its line without a final mark, a colon or a closing quote. */
  readonly unfinished: boolean
}
type Paragraph = readonly Sentence[]

/** The guide’s "at most about 30 characters", punctuation included; one in a short line of its own may be longer. */
const LONGEST = 34
const LONGEST_ALONE = 46
const SHORT_LINE = 66
/** Siblings are looked for among so many openers on each side. */
const NEAR = 8
/** Sentences that go on with what was said before, ask, quote or date. */
const UNFIT = /^(?:大会|会议|全会)\s?(?:还|共|由|在|于|对|号召|决定|期间|应[到出]|听取|审议|通过|传达|学习|认为|指出|强调|要求)|^(?:但|也|并|而|且|同时|此外|另外|为此|对此|因此|所以|其中|例如|比如|如[，,]|下面|今天|当前|目前|近年来|刚才|现在|截至|据|经过|通过|根据|按照|[\d０-９]{2,4}年|各位|同志们|谢谢|大家|主席|请[各大予])|[：:《%％]|以下|如下|[，,](?:(?:也|都|就|更|正)?是|这)|是.{2,30}之一$|不是|[吗呢吧等]$|^[^，,。]{2,14}(?:认为|表示|指出|强调|说道?|坦言)[，,：:]/
/** Sentences that report a figure; digits in quotes belong to a name. */
const FIGURE = /(?<![“"‘])[\d０-９]+(?:\.\d+)?(?![^“]*”|[\d+＋])/
/** Openers that point back or at the speakers: leads only where the siblings share them. */
const DEICTIC = /^(?:这|那|我|他|她|它|全年|今年|去年|一年来|五年来|过去)/

/**
 * Leads: short whole sentences that open blocks of text and are parallel to one another, looked for in each section
 * (from one heading’s title to the next heading). `headings` are all other headings, in text order; `from` is where the
 * document’s body begins.
 */
export function leadHeadings(blocks: readonly Block[], pieces: readonly (readonly Piece[])[], headings: readonly Found[], from: number): Found[] {
  const leads: Found[] = []
  const all = pieces.slice(from).flat()
  let at = 0
  // Of the part under the last heading that opens a line: the leads, and openers of paragraphs whose own points follow.
  let found: Sentence[] = []
  let pending: Sentence[] = []
  const close = (): void => {
    const waiting = new Set(pending)
    const both = [...found, ...pending].sort((a, b) => a.start - b.start)
    for (const [i, own] of both.entries()) {
      if (waiting.has(own) && !both.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((other) => other !== own && kin(own, other))) continue
      const { start, mark, end, text, block } = own
      leads.push({ scheme: 'lead', marker: '', number: null, title: text, span: { start, end: mark }, block, body: end, opens: false, partial: false, top: false })
    }
    found = []
    pending = []
  }
  for (let h = -1; h < headings.length; h++) {
    const start = h < 0 ? (blocks[from]?.start ?? 0) : headings[h]!.body
    const end = headings[h + 1]?.span.start ?? Infinity
    while (at < all.length && all[at]!.end <= start) at++
    let to = at
    while (to < all.length && all[to]!.start < end) to++
    const paragraphs = paragraphsOf(blocks, all.slice(at, to), start, headings[h]?.partial ?? false)
    at = Math.max(at, to - 1)
    if (h >= 0 && headings[h]!.opens) close()
    const cut = h + 1 < headings.length && !headings[h + 1]!.opens
    const own = leadsOf(paragraphs, cut, h < 0)
    found.push(...own)
    const last = paragraphs.at(-1)
    if (cut && headings[h + 1]!.number === 1 && last?.length === 1 && last[0]!.opener && last[0]!.fit && last[0]!.block === headings[h + 1]!.block && !own.includes(last[0]!)) pending.push(last[0]!)
  }
  close()
  return leads
}

/** The section's pieces by their blocks. What is left of a piece that the heading's title cuts opens nothing if `partial`. */
function paragraphsOf(blocks: readonly Block[], pieces: readonly Piece[], start: number, partial: boolean): Paragraph[] {
  const paragraphs: Sentence[][] = []
  let block = -1
  for (const piece of pieces) {
    const own = blocks[piece.block]!
    const last = paragraphs.at(-1)
    // A line after one that has no final mark goes on with it.
    const goesOn = last !== undefined && (piece.block === block || last.at(-1)!.unfinished)
    const inTitle = piece.start < start
    const opener = !goesOn && !inTitle && !(partial && own.start < start)
    const one = sentence(own, Math.max(piece.start, start), piece, opener)
    if (goesOn) last.push(one)
    else paragraphs.push([one])
    block = piece.block
  }
  return paragraphs
}

function sentence(block: Block, start: number, piece: Piece, opener: boolean): Sentence {
  const short = piece.mark - start <= (block.text.length <= SHORT_LINE ? LONGEST_ALONE : LONGEST)
  const text = short ? block.text.slice(start - block.start, piece.mark - block.start) : ''
  const plain = bare(text)
  const frame = /“[^”]+”/.test(text) ? text.replace(/“[^”]+”/g, '“”') : null
  const mark = block.text[piece.mark - block.start]
  const fit = short && mark === '。' && plain.length >= 3 && !UNFIT.test(text) && !FIGURE.test(text)
  return { start, first: start === block.start, block: piece.block, mark: piece.mark, end: piece.end, text, plain, frame, opener, fit, unfinished: piece.mark === piece.end && !/[：:”’」』）)》]$/.test(block.text) }
}

function leadsOf(paragraphs: readonly Paragraph[], cut: boolean, unheaded: boolean): Sentence[] {
  const openers = parallelOpeners(paragraphs, cut, unheaded)
  return openers.length > 0 ? openers : paragraphs.flatMap((paragraph) => inside(paragraph))
}

/**
 * Sentences that open the section’s paragraphs and are like one another. `cut` tells that a run-in point ends the last
 * paragraph; before the first heading (`unheaded`) place alone is no proof.
 */
function parallelOpeners(paragraphs: readonly Paragraph[], cut: boolean, unheaded: boolean): Sentence[] {
  // Short lines of their own between longer paragraphs are parallel by their place.
  const lines = paragraphs.filter((_, i) => isHeadline(paragraphs, i, cut))
  const alone = lines.filter(([first], i) => verbPhrase(first!) || lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).some(([other]) => other !== first && kin(first!, other!)))
  if (alone.length >= 2 && !unheaded) return alone.flat()
  const openers = paragraphs.flatMap((paragraph, i) => {
    const first = paragraph[0]!
    const rest = paragraph.at(-1)!.end - first.end
    return first.opener && first.fit && (rest > first.plain.length || isHeadline(paragraphs, i, cut)) ? [first] : []
  })
  const firsts = paragraphs.map((paragraph) => paragraph[0]!)
  const place = new Map(firsts.map((first, i) => [first, i]))
  const akin = openers.filter((a, i) =>
    DEICTIC.test(a.plain) ? inRun(firsts, place.get(a)!) : openers.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((b) => b !== a && kin(a, b)))
  const kindred = new Set([...akin, ...metrical(openers, firsts)])
  const phrases = openers.filter((opener) => kindred.has(opener) || verbPhrase(opener))
  const most = phrases.length >= paragraphs.length - 1 || (phrases.length >= 3 && phrases.length * 5 >= paragraphs.length * 3)
  if (phrases.length >= 2 && most && !unheaded) return phrases
  return kindred.size >= 2 ? openers.filter((opener) => kindred.has(opener)) : []
}

/**
 * 聚焦关键，提案锁定发展脉搏。 … 现场答卷，办理展现务实作风。 …: no words in common, but clauses of one length in three
 * paragraphs on end or more.
 */
function metrical(openers: readonly Sentence[], firsts: readonly Sentence[]): Sentence[] {
  const able = new Set(openers)
  const found: Sentence[] = []
  let run: Sentence[] = []
  let metre = ''
  for (const first of firsts) {
    const own = able.has(first) ? metreOf(first) : ''
    if (own === '' || !(own === metre || (first.first && run.at(-1)?.first && sameMetre(own, metre)))) {
      if (run.length >= 3) found.push(...run)
      run = []
    }
    metre = own
    if (own !== '') run.push(first)
  }
  if (run.length >= 3) found.push(...run)
  return found
}

/** Two clauses, of which only the second differs, by no more than a word or two: 提高站位，做到… / 创新载体，坚持… */
function sameMetre(own: string, other: string): boolean {
  const [a, b] = [own.split(','), other.split(',')]
  return a.length === 2 && b.length === 2 && a[0] === b[0] && Math.abs(Number(a[1]) - Number(b[1])) <= 3
}

/** The lengths of a sentence's clauses; empty for a sentence of one clause, or of one that goes on from another. */
function metreOf({ plain }: Sentence): string {
  const clauses = plain.split(/[，,]/)
  return clauses.length < 2 || clauses[0]!.length < 4 || DEICTIC.test(plain) || MODAL.test(plain) ? '' : clauses.map((clause) => clause.length).join()
}

/** 我们…, 五年来，…: three paragraphs on end must open so before it is more than a way of speaking. */
function inRun(firsts: readonly Sentence[], at: number): boolean {
  let run = 1
  for (let k = at; k > 0 && run < 3 && kin(firsts[k - 1]!, firsts[k]!); k--) run++
  for (let k = at; k < firsts.length - 1 && run < 3 && kin(firsts[k]!, firsts[k + 1]!); k++) run++
  return run >= 3
}

/** A short sentence or two that are all of a paragraph, before a longer one or before the points that follow. */
function isHeadline(paragraphs: readonly Paragraph[], i: number, cut: boolean): boolean {
  const paragraph = paragraphs[i]!
  const [first, second] = paragraph
  if (paragraph.length > 2 || !paragraph.every(({ fit }) => fit) || !first!.opener || (second && second.plain.length > first!.plain.length)) return false
  const next = paragraphs[i + 1]
  return next === undefined ? cut && paragraph.length === 1 : lengthOf(next) > 1.2 * lengthOf(paragraph)
}

const lengthOf = (paragraph: Paragraph): number => paragraph.at(-1)!.end - paragraph[0]!.start

/** A bare verb phrase without a comma or a copula, as most leads are. */
const verbPhrase = ({ plain }: Sentence): boolean => plain.length <= 24 && !/[，,了]|(?<![别其凡但])是|我们|没有/.test(plain) && !DEICTIC.test(plain) && !MODAL.test(plain)

/** Leads within one paragraph: its first sentence, and later ones that are like it; each covers what stands after it. */
function inside(paragraph: Paragraph): Sentence[] {
  const first = paragraph[0]!
  if (!first.opener || !first.fit || paragraph.length < 4) return []
  const set = likeThe(first, paragraph)
  if (set.length >= 2) return set
  // 打铁必须自身硬。学习有制度。…服务有温度。…管理有尺度。…: a word ahead of them all.
  const rest = likeThe(paragraph[1]!, paragraph.slice(1))
  return rest.length >= 3 && rest.every(({ plain }) => plain.length === rest[0]!.plain.length && suffix(plain, first.plain) === 0) ? rest : []
}

/** The first sentence, and later ones that are like it, each of which covers what stands after it; empty where it covers nothing. */
function likeThe(first: Sentence, sentences: readonly Sentence[]): Sentence[] {
  const set = sentences.slice(0, -1).filter((own, i) => {
    const next = sentences[i + 1]!
    return own.fit && (own === first || kin(first, own)) && !(next.fit && kin(own, next))
  })
  return set[0] === first ? set : []
}

/** Opens any sentence of a plan, so that it makes none parallel. */
const MODAL = /^(?:我们)?(?:必须|还?要|将)/

/** Whether two sentences are parallel: the same first characters, the same ending, or the same length of each clause. */
function kin(a: Sentence, b: Sentence): boolean {
  if (a.frame !== null && b.frame !== null && a.frame.length === b.frame.length && a.frame.indexOf('“') === b.frame.indexOf('“') && a.frame.length <= 16) return true
  const [p, q] = [a.plain.replace(MODAL, ''), b.plain.replace(MODAL, '')]
  const [shorter, longer] = p.length < q.length ? [p, q] : [q, p]
  if (DEICTIC.test(a.plain) || DEICTIC.test(b.plain)) return prefix(p, q) >= 2 && shorter.length * 2 >= longer.length
  if (prefix(p, q) >= 2 && shorter.length * 3 >= longer.length) return true
  if (within(p) !== '' && within(p) === within(q)) return true
  const clauses = (text: string): number[] => text.split(/[，,]/).map((clause) => clause.length)
  const [c, d] = [clauses(p), clauses(q)]
  if (c.length !== d.length) return false
  if (c.length > 1) return (prefix(p, q) >= 1 || suffix(p, q) >= (longer.length > 20 ? 2 : 1)) && c.every((length, i) => Math.abs(length - d[i]!) <= 2)
  const apart = longer.length - shorter.length
  if (prefix(p, q) >= 1 || suffix(p, q) >= 2) return apart <= 4
  return apart <= 1 && longer.length <= 16
}

/** 在思想引领中…, 在协商互动中…: one frame, whatever stands in it; its last character, empty where there is none. */
const within = (text: string): string => /^在[^，,]{2,12}?([中上下])(?!级|层|午|半|央|国)/.exec(text)?.[1] ?? ''

const prefix = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}
const suffix = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
