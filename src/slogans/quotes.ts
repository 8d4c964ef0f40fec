import type { Block, Span } from '../text/index.js'

/** Quoted words. `inner` is without the marks, which may be missing on one side. */
export interface Quote {
  readonly inner: Span
  readonly outer: Span
  readonly text: string
}

const OPEN = new Map([['“', '”'], ['‘', '’'], ['「', '」'], ['『', '』'], ['〝', '〞']])
const CLOSE = new Map([...OPEN].map(([open, close]) => [close, open]))
/** By code unit: nearly all are none. */
const IS_MARK = new Uint8Array(0x10000)
for (const mark of [...OPEN.keys(), ...CLOSE.keys(), '"', '＂', "'"]) IS_MARK[mark.charCodeAt(0)] = 1
/** An unbalanced quote ends, or begins, at one of these. */
const STOP = /[，,。、；;：:！!？?即《》\n]/
/** What follows an opening mark that stands for a closing one (“两山“的理念): no words begin with 的 but 的确 and 的士. */
const MEANT_TO_CLOSE = /^的[^确士”」]/
/** A closing mark that stands for an opening one (提出”三个早”): what follows is neither a list nor a noun of what it would close. */
const MEANT_TO_OPEN = /^”(?![的和与及等是、，])[^“”，。；！？\n]{2,12}”/
/** A straight mark before it closes, if anything: its partner is missing. */
const CANNOT_OPEN = /^(?:[，。；：、！？,;:!?）)》]|的[^确士"＂])/
/** What stands between two quotes, not in one: a sentence ends in it, and it does not end with a mark itself. */
const isBetween = (text: string): boolean => SENTENCE.test(text) && !MARK.test(text.at(-1)!)
const SENTENCE = /[。；！？]/
const MARK = /[。；！？!?…，、：:”’」》）)]/
const FRAMED = /以[^以为，,。、；;：:！!？?\n]*$/
/** Deepest nesting that is followed. */
const DEEPEST = 8
/** An unbalanced quote reaches no further than this; coinages are short. */
const REACH = 12

/**
 * The quotes of a paragraph in the order in which they open, nested ones included. Straight quotes open and close in
 * turn, as far as what stands in them allows. A mark whose partner is missing reaches to the next stop, if that is near.
 */
export function quotesOf(block: Block): Quote[] {
  const { text } = block
  const open: { mark: string; at: number }[] = []
  const quotes: Quote[] = []
  const add = (start: number, end: number, outerStart: number, outerEnd: number): void => {
    if (end <= start) return
    quotes.push({
      inner: { start: block.start + start, end: block.start + end },
      outer: { start: block.start + outerStart, end: block.start + outerEnd },
      text: text.slice(start, end),
    })
  }
  const abandon = ({ at }: { at: number }): void => {
    const end = framedEnd(text, at) ?? stopAfter(text, at + 1)
    if (end !== null) add(at + 1, end, at, end)
  }
  for (let i = 0; i < text.length; i++) {
    if (!IS_MARK[text.charCodeAt(i)]) continue
    // Typewritten pages open with one pair of marks and close with the other: “十五〞.
    const char = text[i] === '〞' && open.at(-1)?.mark === '“' ? '”' : text[i]!
    if ((char === '"' || char === '＂') && !isAttribute(text, i, open.at(-1)?.mark)) {
      const top = open.at(-1)
      if (top?.mark !== '"') {
        if (!CANNOT_OPEN.test(text.slice(i + 1, i + 3))) open.push({ mark: '"', at: i })
      } else if (isBetween(text.slice(top.at + 1, i))) top.at = i
      else add(open.pop()!.at + 1, i, top.at, i + 1)
    } else if (char === "'") {
      const end = singleEnd(text, i)
      if (end > 0) {
        add(i + 1, end, i, end + 1)
        i = end
      }
    } else if (OPEN.has(char) && MEANT_TO_CLOSE.test(text.slice(i + 1, i + 3))) {
      if (open.at(-1)?.mark === char) add(open.at(-1)!.at + 1, i, open.pop()!.at, i + 1)
    } else if (OPEN.has(char)) {
      // The same mark opens twice: the first was never closed.
      if (open.at(-1)?.mark === char) abandon(open.pop()!)
      open.push({ mark: char, at: i })
      if (open.length > DEEPEST) abandon(open.shift()!)
    } else if (CLOSE.has(char)) {
      if (open.at(-1)?.mark === CLOSE.get(char)) add(open.at(-1)!.at + 1, i, open.pop()!.at, i + 1)
      else if (MEANT_TO_OPEN.test(text.slice(i, i + REACH + 2))) open.push({ mark: '“', at: i })
      else if (!open.some(({ mark }) => mark === CLOSE.get(char))) {
        const start = stopBefore(text, i)
        if (start !== null) add(start, i, start, i + 1)
      }
    }
  }
  // What opens last and breaks off inside a list (“党政主导、部门协同，各方…) is cut off: its first item is not all of it.
  for (const left of open) if (left.mark !== '"' && text[stopAfter(text, left.at + 1) ?? -1] !== '、') abandon(left)
  return quotes.sort((a, b) => a.outer.start - b.outer.start)
}

/** Where the single straight quote at `at` closes, both with Chinese inside and near each other; -1 for an apostrophe. */
function singleEnd(text: string, at: number): number {
  if (!/^[\u3400-\u9fff\d]$/.test(text[at + 1] ?? '')) return -1
  for (let i = at + 1; i < Math.min(text.length, at + 2 + REACH); i++) if (text[i] === "'") return /[\u3400-\u9fff]/.test(text[i - 1]!) ? i : -1
  return -1
}

/** width="199": markup that was left in the text. Neither mark of it is a quote. */
function isAttribute(text: string, at: number, mark: string | undefined): boolean {
  return mark !== '"' && (text[at - 1] === '=' || /="[^"<>]{0,40}$/.test(text.slice(Math.max(0, at - 42), at)))
}

/** 以“…为目标, 以政策和“…为目标: 以 stands in the clause before the mark, so that the 为 it asks for is not of the quoted words. */
function framedEnd(text: string, at: number): number | null {
  const named = FRAMED.test(text.slice(Math.max(0, at - REACH), at)) ? /^[^为，,。、；;：:！!？?《》\n]{2,}(?=为)/.exec(text.slice(at + 1, at + 1 + REACH)) : null
  return named && at + 1 + named[0].length
}

function stopAfter(text: string, from: number): number | null {
  for (let i = from; i < Math.min(text.length, from + REACH); i++) if (STOP.test(text[i]!)) return i
  return null
}

function stopBefore(text: string, to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - REACH); i--) if (STOP.test(text[i]!) || CLOSE.has(text[i]!)) return i + 1
  return null
}
