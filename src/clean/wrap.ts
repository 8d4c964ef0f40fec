import { type Edit, lineStartsOf } from '../text/index.js'
import type { Line } from './lines.js'
import { replacing } from './repairs/replacing.js'
import { columns, ENDED, isFull, wrappedAt } from './width.js'

/** All that stands between two line ends, without the white space around it; empty lines too. */
interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Further in than most lines of the text. */
  readonly indented: boolean
  readonly chrome: boolean
}

const HEADING = /^(?:第?[一二三四五六七八九十百]+[、，.．是要]|第[一二三四五六七八九十百\d]+[章节条部分，、]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、)）](?!\d)|[①-⑳]|[●◆■·•▲★※*-]|——|［\d+］|\[\d+\])/
const SPEAKER = /^[^\s，。！？；：,]{2,16}[：:]/
/** A whole line that says who speaks next. */
const LABEL = /^[^\s，。！？；：:,]{2,24}[：:]$/
const CONTINUES = /^(?:[，、。；：！？”』」》）〉】,.;:!?)%％]|是[:：]|等[，。、])/
const GOES_ON = /(?:[，、（《〈“‘「『,(]|(?<!目)的|(?<![共平温缓柔谐祥融饱总调随])和|(?<![参赋给授])与|(?<![普涉波推顾触危提论])及)$/
const SALUTATION = /^(?:尊敬的|各位|同志们|委员们|朋友们|女士们|先生们).{0,20}[,，]$/
/** The occasion in a title block, above who spoke there. */
const SUBTITLE = /^(?:——|--|—)[^。]*(?:会议|大会|会)上$/
const LATIN = /[A-Za-z]$/

interface Unwrapped {
  readonly edits: readonly Edit[]
  /** The whole text was broken at a fixed width. */
  readonly wrapped: boolean
}

/**
 * The line ends inside paragraphs, removed: those of a text that was broken at a fixed width (PDF extraction, old mail
 * and press texts), with the running headers between its pages, and those that a scraper put around a link or a
 * subscript. A line end between two paragraphs stays, and so does any that may be one.
 */
export function unwrap(text: string, pieces: readonly Line[], labels: readonly (string | null)[]): Unwrapped {
  const lines = rowsOf(text, pieces, labels)
  const width = wrappedAt(lines.filter(({ chrome, text }) => !chrome && text !== '').map(({ text }) => text))
  const step = width === null ? 1 : stepOf(lines, width)
  const edits: Edit[] = []
  let length = 0
  let quotes = 0
  let names = 0
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    length += line.text.length
    quotes += unclosed(line.text, '“', '”')
    names += unclosed(line.text, '《', '》')
    const next = nextText(lines, at)
    const joined = next > 0 && !line.chrome && line.text !== '' &&
      (width === null ? isBroken(line, lines[next]!, length, { quoting: quotes > 0, naming: names > 0 }, next - at) : isWrapped(line, lines[next]!, width, next - at > step, lines.slice(at + 1, next)))
    if (!joined) {
      length = 0
      quotes = 0
      names = 0
      at++
      continue
    }
    const between = LATIN.test(line.text) && /^[A-Za-z]/.test(lines[next]!.text) ? ' ' : ''
    edits.push({ source: { start: line.end, end: lines[next]!.start }, text: between, because: width === null ? 'broken-line' : 'wrapped-line' })
    at = next
  }
  return { edits, wrapped: width !== null }
}

/** How many more open than close; negative where more close. */
function unclosed(text: string, open: string, close: string): number {
  let count = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) count++
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) count--
  return count
}

/** Spaces that PDF extraction puts where the script changes, into thousands, and beside quotation marks. */
const SPACE = /(?<=[\u3005\u3007\u3400-\u9fff，。、；：（《“])[ \u00a0]+(?=\d)|(?<=[^\n\d.]\d{1,9}(?:\.\d{1,4})?)[ \u00a0]+(?=[\u3005\u3007\u3400-\u9fff，。、；：）%％])|(?<=\S“)[ \u00a0]+(?=\S)|(?<=[\u3005\u3007\u3400-\u9fff])[ \u00a0]+(?=[”，。、；：》）])|(?<=[^\d\n]\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g
export const spaces = replacing('pdf-space', SPACE, () => '')

function rowsOf(text: string, pieces: readonly Line[], labels: readonly (string | null)[]): Row[] {
  const starts = lineStartsOf(text)
  const raw = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length))
  const indents = raw.map((line) => (line.trim() === '' ? -1 : line.length - line.trimStart().length))
  const margin = commonest(indents.filter((indent) => indent >= 0))
  const rows: Row[] = []
  let piece = 0
  for (let i = 0; i < raw.length; i++) {
    const trimmed = raw[i]!.trim()
    const start = starts[i]! + (trimmed === '' ? 0 : indents[i]!)
    let own = 0
    let chrome = 0
    for (; piece < pieces.length && pieces[piece]!.end <= starts[i]! + raw[i]!.length; piece++) {
      if (labels[piece] === null) own++
      else chrome++
    }
    rows.push({ start, end: start + trimmed.length, text: trimmed, indented: indents[i]! > margin, chrome: chrome > 0 && own === 0 })
  }
  return rows
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** The next line of the document, over empty ones and chrome; -1 when there is none near. */
function nextText(lines: readonly Row[], at: number): number {
  for (let i = at + 1; i < lines.length && i <= at + NEAR; i++) if (!lines[i]!.chrome && lines[i]!.text !== '') return i
  return -1
}
const NEAR = 12

/** Lines from one of a paragraph to the next: two where a tool put an empty one between any two. */
function stepOf(lines: readonly Row[], width: number): number {
  const steps: number[] = []
  lines.forEach((line, at) => {
    if (line.chrome || !isFull(line.text, width) || ENDED.test(line.text)) return
    const next = nextText(lines, at)
    if (next > 0) steps.push(next - at)
  })
  return commonest(steps)
}

/** `apart`: further from each other than lines of one paragraph. */
function isWrapped(line: Row, next: Row, width: number, apart: boolean, between: readonly Row[]): boolean {
  if (!isFull(line.text, width) || next.indented || HEADING.test(next.text) || (SPEAKER.test(next.text) && ENDED.test(line.text)) || SUBTITLE.test(line.text)) return false
  // No paragraph ends short and without a mark: a heading does.
  if (ENDED.test(line.text) && columns(next.text) <= width / 2 && !ENDED.test(next.text)) return false
  // Over a page's end only what is certainly not finished goes on; an empty line alone ends a paragraph.
  return !apart || (!ENDED.test(line.text) && !/\.{4}/.test(line.text) && between.some(({ chrome }) => chrome))
}

/** `length` is that of the paragraph so far; `quoting`, `naming`: a quotation, a title in 《》 in it is not closed yet. */
function isBroken(line: Row, next: Row, length: number, { quoting, naming }: { readonly quoting: boolean; readonly naming: boolean }, distance: number): boolean {
  if (distance > 1) return false
  if (CONTINUES.test(next.text)) return true
  if (HEADING.test(next.text) || next.indented || SALUTATION.test(line.text)) return false
  if (/^——?[^。]*在[^。]*[^上时。]$/.test(line.text) && /^[^。，,]{2,20}(?:会议|大会|会|仪式|活动)上$/.test(next.text)) return true
  if (GOES_ON.test(line.text) && !HEADING.test(line.text)) return true
  if (LABEL.test(next.text)) return false
  if (ENDED.test(line.text)) return false
  if (naming && /^[^《》。]{1,40}》/.test(next.text)) return true
  if (/[（(][^（()）]{0,12}$/.test(line.text) && /^[^（(。]{1,20}[）)]/.test(next.text)) return true
  if (quoting && /^(?:[^“”]{0,40}”|[^“”。]{1,8}$)/.test(next.text)) return true
  // A long heading may have no mark at its end.
  return length >= 50 && (length > line.text.length || (/[，。；,]/.test(line.text) && !HEADING.test(line.text)))
}
