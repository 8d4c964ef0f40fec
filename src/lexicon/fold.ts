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
const SAME: Readonly<Record<string, string>> = {
  与: '和', '○': '〇', '＋': '+', '０': '0', '１': '1', '２': '2', '３': '3', '４': '4', '５': '5', '６': '6', '７': '7', '８': '8', '９': '9',
}

/** Longest run of mask characters that is read as one mask: a name of three characters is two signs each at most, and some. */
const MASK_RUN = 8

/**
 * Folds a text for comparison, with positions. Quotes go (but a closing quote next to an opening one is a separator),
 * runs of separators become one 、, full-width digits and + become ASCII, 与 becomes 和, a mask run (XXX, 某某某) becomes one ※.
 */
export function fold(text: string): Folded {
  let folded = ''
  let separated = false
  const starts: number[] = []
  const ends: number[] = []
  const put = (char: string, start: number, end: number): void => {
    if (char === SEPARATOR && separated) return
    separated = char === SEPARATOR
    folded += char
    starts.push(start)
    ends.push(end)
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    switch (KINDS[text.charCodeAt(i)]) {
      case PLAIN:
        separated = false
        folded += char
        starts.push(i)
        ends.push(i + 1)
        break
      case QUOTE:
        if (CLOSING.has(char) && OPENING.has(text[i + 1] ?? '')) put(SEPARATOR, i, i + 1)
        break
      case SEPARATES:
        put(SEPARATOR, i, i + 1)
        break
      case MASKS_NAME: {
        const end = runEnd(text, i, (sign) => MASKS.has(sign))
        put(MASK, i, end)
        i = end - 1
        break
      }
      case SOME: {
        // 某 alone is a word (某些); from two on it is a name.
        const end = runEnd(text, i, (sign) => sign === char)
        put(end - i > 1 ? MASK : char, i, end)
        i = end - 1
        break
      }
      default:
        put(SAME[char]!, i, i + 1)
    }
  }
  return { text: folded, starts, ends }
}

function runEnd(text: string, start: number, belongs: (sign: string) => boolean): number {
  let end = start + 1
  while (end < text.length && end - start < MASK_RUN && belongs(text[end]!)) end++
  return end
}

const OPENING = new Set('“‘「『')
const CLOSING = new Set('”’」』')

const PLAIN = 0
const QUOTE = 1
const SEPARATES = 2
const MASKS_NAME = 3
const SOME = 4
const OTHER = 5

/** What each code unit is: nearly all are plain, and every paragraph is folded. */
const KINDS = new Uint8Array(0x10000)
for (const [kind, characters] of [[QUOTE, QUOTES], [SEPARATES, SEPARATORS], [MASKS_NAME, MASKS], [SOME, '某'], [OTHER, Object.keys(SAME)]] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind
