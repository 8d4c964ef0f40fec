/** Texts compared without what writers vary freely: quotes, the kind of separator, width, 与 for 和, masks. */

export interface Folded {
  readonly text: string
  /** For each code unit of the folded text, the code unit of the original it stands for. */
  readonly starts: readonly number[]
  /** Likewise, where its original ends. */
  readonly ends: readonly number[]
}

/** Stands for a run of mask characters (XXX, ××, ***). */
export const MASK = '※'
/** Stands for any run of separators. */
export const SEPARATOR = '、'

const QUOTES = new Set('“”"‘’\'「」『』＂＇')
const SEPARATORS = new Set('、，,;；·•・ \u00a0\u3000')
const MASKS = new Set('XxＸｘ×*＊')
const SAME: Readonly<Record<string, string>> = { 与: '和', '○': '〇', '＋': '+' }

/** Longest run of mask characters that is read as one mask. */
const MASK_RUN = 5

/**
 * Folds a text for comparison, with positions. Quotes go (but a closing quote next to an opening one is a separator),
 * runs of separators become one 、, full-width digits and + become ASCII, 与 becomes 和, a mask run becomes one ※.
 */
export function fold(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  const put = (char: string, start: number, end: number): void => {
    if (char === SEPARATOR && folded.endsWith(SEPARATOR)) return
    folded += char
    starts.push(start)
    ends.push(end)
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (QUOTES.has(char)) {
      if (CLOSING.has(char) && OPENING.has(text[i + 1] ?? '')) put(SEPARATOR, i, i + 1)
    } else if (SEPARATORS.has(char)) put(SEPARATOR, i, i + 1)
    else if (MASKS.has(char)) {
      let end = i + 1
      while (end < text.length && end - i < MASK_RUN && MASKS.has(text[end]!)) end++
      put(MASK, i, end)
      i = end - 1
    } else put(foldChar(char), i, i + 1)
  }
  return { text: folded, starts, ends }
}

const OPENING = new Set('“‘「『')
const CLOSING = new Set('”’」』')

function foldChar(char: string): string {
  const same = SAME[char]
  if (same !== undefined) return same
  const code = char.charCodeAt(0)
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : char
}
