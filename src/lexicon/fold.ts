import { Alignment, type Edit, type Span } from '../text/index.js'

/** Texts compared without what writers vary freely: quotes, the kind of separator, width, 与 for 和, masks. */
export interface Folded {
  readonly text: string
  /** Where a span of the folded text stands in the original. */
  place(span: Span): Span
}

/** Stands for a run of mask characters (XXX, ××, ***). */
export const MASK = '※'
/** Stands for any run of separators. */
export const SEPARATOR = '、'

const OPENING = '“‘「『'
const CLOSING = '”’」』'
const QUOTES = `${OPENING}${CLOSING}"'＂＇`
const SEPARATORS = '、，,;；·•・ \u00a0\u3000'
const MASKS = 'XxＸｘ×*＊'
const SAME: Readonly<Record<string, string>> = {
  与: '和', '○': '〇', '＋': '+', '０': '0', '１': '1', '２': '2', '３': '3', '４': '4', '５': '5', '６': '6', '７': '7', '８': '8', '９': '9',
}

/** Longest run of mask characters that is read as one mask: a name of three characters is two signs each at most, and some. */
const MASK_RUN = 8
/** What is not taken as it is: quotes and separators in a row, a mask, 某 (alone it is a word (某些), from two on a name), the rest. */
const VARIED = new RegExp(`[${QUOTES}${SEPARATORS}]+|[${MASKS}]{1,${MASK_RUN}}|某{1,${MASK_RUN}}|[${Object.keys(SAME).join('')}]`, 'g')

/**
 * Folds a text for comparison, with positions. Quotes go (but a closing quote next to an opening one is a separator),
 * runs of separators become one 、, full-width digits and + become ASCII, 与 becomes 和, a mask run (XXX, 某某某) becomes one ※.
 */
export function fold(text: string): Folded {
  const edits: Edit[] = []
  let folded = ''
  let at = 0
  VARIED.lastIndex = 0
  for (let match = VARIED.exec(text); match !== null; match = VARIED.exec(text)) {
    folded += text.slice(at, match.index) + foldedRun(match[0], match.index, edits)
    at = VARIED.lastIndex
  }
  return new Unfolding(at === 0 ? text : folded + text.slice(at), edits)
}

class Unfolding implements Folded {
  private alignment: Alignment | null = null

  constructor(readonly text: string, private readonly edits: readonly Edit[]) {}

  place(span: Span): Span {
    return (this.alignment ??= new Alignment(this.edits)).toSource(span)
  }
}

function foldedRun(run: string, start: number, edits: Edit[]): string {
  const first = run[0]!
  const same = SAME[first]
  if (same !== undefined) return same
  if (first !== '某' && !MASKS.includes(first)) return joint(run, start, edits)
  if (first === '某' && run.length === 1) return run
  if (run.length > 1) edits.push({ source: { start, end: start + run.length }, text: MASK, because: '' })
  return MASK
}

/** Quotes and separators in a row: one separator at most. Of the others it is told that they went. */
function joint(run: string, start: number, edits: Edit[]): string {
  let separated = false
  for (let i = 0; i < run.length; i++) {
    const separates = QUOTES.includes(run[i]!) ? CLOSING.includes(run[i]!) && OPENING.includes(run[i + 1] ?? '\n') : true
    if (separates && !separated) separated = true
    else edits.push({ source: { start: start + i, end: start + i + 1 }, text: '', because: '' })
  }
  return separated ? SEPARATOR : ''
}
