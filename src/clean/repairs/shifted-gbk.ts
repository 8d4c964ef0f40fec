import { isCommon, type Edit } from '../../text/index.js'
import { gbkChar, gbkCode } from '../gbk.js'
import { readings } from './readings.js'

/**
 * GBK whose pairs of bytes were taken apart. Converters that print readings (協(xié)) or add commas search bytes, not
 * characters: they also find the second byte of one character with the first of the next, and write between them.
 * Whoever then reads the text loses the byte before the insertion, with the insertion's own first sign, and pairs all
 * later bytes wrongly up to the next lost byte or ASCII sign: 談論山西 (D584 D593 C9BD CEF7; 84D5 is 務, wù) becomes
 * 談?wù)撋轿鹘. Where a reading follows, the lost byte is the second one of a character with that reading whose first
 * byte is the last before it. Behind an added comma it makes a mark of punctuation. Where neither says what was lost,
 * U+FFFD stands for that character, and the rest of the run is restored.
 */
export function shiftedGbk(text: string): Edit[] {
  const edits: Edit[] = []
  let present: ReadonlySet<string> | null = null
  LOSS.lastIndex = 0
  for (let match = LOSS.exec(text); match; match = LOSS.exec(text)) {
    const run = runFrom(text, match.index)
    if (!run) continue
    const isPresent = (char: string): boolean => (present ??= new Set(text)).has(char)
    const credible = (char: string): boolean => isUsual(char) || isPresent(char)
    // Of one letter alone comes no character that the text does not have elsewhere: a question may end so.
    if (LETTER.test(text.slice(match.index, run.end)) && !isPresent(run.text.at(-1)!)) continue
    const read = run.sure ? run.text : Array.from(run.text, (char) => (credible(char) ? char : '\ufffd')).join('')
    // The last byte was lost with the first digit of a number (提�7.8% was 提升17.8%): × stands for that digit.
    const lost = read.endsWith('\ufffd') && /[\d.]/.test(text[run.end] ?? '') ? '×' : ''
    edits.push({ source: { start: match.index, end: run.end }, text: read + lost, because: 'shifted-gbk' })
    LOSS.lastIndex = run.end
  }
  return edits
}

const SYLLABLE = "[a-zɡüêāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,7}"
/** A lost byte, perhaps with the reading that swallowed it, before more text, which may begin with a question mark. */
const LOSS = /[?\ufffd](?=[^\s\d?]|\?(?:\p{Script=Han}|[@-~]\p{Script=Han}))/gu
/** What stands right behind the question mark: a character, or the second byte of one (??h政協 was 。縣政協). */
const BEHIND = /^(?:\p{Script=Han}|[@-~]\p{Script=Han})/u
/** White space within a run: an ideographic space, of which some tools make others. */
const SPACE = /[ \u00a0\u3000]+/uy
const READING = new RegExp(`\\(?(${SYLLABLE})\\)`, 'uy')
const GLOSS = new RegExp(`\\( ?${SYLLABLE} ?\\)`, 'uy')
/** A closing tag whose first sign went with the byte before it. */
const TAG = /\/(?:p|div|span|strong|section|li|td)>/uy
/** No run was seen that is longer; it also bounds the work at each question mark. */
const MOST = 240

/** A run of one letter, behind the byte that was lost and a full-width question mark. */
const LETTER = /^.\?[@-~]$/u

interface Run {
  readonly end: number
  readonly text: string
  /** Its share of usual characters. */
  readonly usual: number
  /** Whether a reading says what was lost, or a Latin letter where the run ends. */
  readonly sure: boolean
}

/** A byte, or one that was lost, with the reading of the pair that it ended. */
interface Unit {
  readonly byte: number | null
  readonly reading: string | null
  readonly end: number
}

/** The run that begins with a lost byte, taken together again; null when it does not come to more usual characters. */
function runFrom(text: string, from: number): Run | null {
  const units: Unit[] = []
  let best: Run | null = null
  for (let at = from; at < text.length && at < from + MOST;) {
    const char = text[at]!
    const gloss = units.length > 0 ? matchAt(GLOSS, text, at) : null
    if (gloss) {
      at += gloss[0].length
      continue
    }
    // Right behind the lost byte a question mark is the full-width one that a tool made half-width.
    if (char === '\ufffd' || (char === '?' && !(units.length === 1 && BEHIND.test(text.slice(at + 1, at + 4))))) {
      const reading = matchAt(READING, text, at + 1)
      const tag = matchAt(TAG, text, at + 1)
      at += 1 + (reading ?? tag ?? [''])[0].length
      units.push({ byte: tag ? lastMark(units) : null, reading: reading?.[1] ?? null, end: at })
      if (units.length % 2 === 0) return better(best, readUnits(text, from, units))
      continue
    }
    const space = units.length % 2 === 1 ? matchAt(SPACE, text, at) : null
    if (space) {
      at += space[0].length
      units.push({ byte: 0xa1, reading: null, end: at }, { byte: 0xa1, reading: null, end: at })
      continue
    }
    const ascii = char.charCodeAt(0)
    if (ascii >= 0x40 && ascii < 0x7f && units.length % 2 === 1) {
      const rest = units.at(-1)!.byte === ZHENG[0] && ascii === XIE[1] ? [ZHENG[1], ...XIE] : [ascii]
      best = better(best, readUnits(text, from, [...units, ...rest.map((byte) => ({ byte, reading: null, end: at + 1 }))]))
    }
    // Some tools make half-width signs of full-width ones; in a run they stand for the two bytes of those.
    const code = ascii > 0x20 && ascii < 0x7f ? 0xa380 + ascii : gbkCode(char)
    if (code === undefined) break
    at++
    units.push({ byte: code >> 8, reading: null, end: at }, { byte: code & 0xff, reading: null, end: at })
  }
  return best
}

/** The second byte of the mark that ends a paragraph, of which its closing tag took it: a full stop's, or behind one a quotation mark's. */
function lastMark(units: readonly Unit[]): number | null {
  if (units.at(-1)?.byte !== 0xa1) return null
  return units.length > 2 && units.at(-2)!.byte === 0xa3 && (units.at(-3)!.byte ?? 0xa1) === 0xa1 ? 0xb1 : 0xa3
}

/** 政協: the pair between, FE85, is a private-use character, which some hosts removed. No word is taken apart more often. */
const ZHENG = [0xd5, 0xfe] as const
const XIE = [0x85, 0x66] as const

const better = (one: Run | null, other: Run | null): Run | null => (!one || (other && other.usual > one.usual) ? other : one)

/**
 * What bytes that begin with a lost one are read as; null when that is no more usual than what they stand as. Some hosts
 * also removed private-use characters (F8D5, FE85), of which no sign is left; the bytes on both sides then make a rare
 * character. U+FFFD stands for one that the text does not have elsewhere.
 */
function readUnits(text: string, from: number, units: readonly Unit[]): Run | null {
  const bytes = units.map(({ byte }) => byte)
  let before = (gbkCode(text[from - 1] ?? '') ?? 0) & 0xff
  units.forEach(({ byte, reading }, i) => {
    if (byte === null && reading !== null) bytes[i] = trailOf(before, reading)
    before = bytes[i] ?? 0
  })
  let read = ''
  let unknown = 0
  for (let i = 0; i < bytes.length; i += 2) {
    const [lead, trail] = [bytes[i]!, bytes[i + 1]!]
    const char = lead === null && i === 0 && trail !== null ? markBefore(text, from, trail, gbkChar(bytes[2] ?? 0, bytes[3] ?? 0)) : lead !== null && trail !== null ? gbkChar(lead, trail) : null
    if (char === undefined) return null
    if (char === null) unknown++
    read += char ?? '\ufffd'
  }
  // No text has a full-width letter between its characters: bytes were lost that left no sign.
  if (/\p{Script=Han}[Ａ-Ｚａ-ｚ]\p{Script=Han}/u.test(read)) return null
  const end = units.at(-1)!.end
  const usual = share(read)
  // The letter was the second byte of a character: no word ends so.
  const sure = (unknown === 0 && units[0]!.reading !== null) || (units.length >= 8 && /\p{Script=Han}[a-z]$/u.test(text.slice(from, end)))
  return unknown <= 2 && usual >= 0.7 && usual - share(text.slice(from, end)) > (sure ? 0 : 0.25) ? { end, text: read, usual, sure } : null
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The second byte of the one character that begins with a byte and is read so; of its tone only if several are. */
function trailOf(lead: number, reading: string): number | null {
  const plain = toneless(reading)
  const codes = (same: (syllable: string) => boolean): number[] => [...new Set([...readings()].filter(([syllable]) => same(syllable))
    .flatMap(([, chars]) => [...chars]).map((char) => gbkCode(char) ?? 0).filter((code) => code >> 8 === lead))]
  const exact = codes((syllable) => syllable === reading)
  const close = exact.length > 0 ? exact : codes((syllable) => toneless(syllable) === plain)
  return close.length === 1 ? close[0]! & 0xff : null
}

const toneless = (syllable: string): string => syllable.normalize('NFD').replace(/\p{M}/gu, '').replace('ɡ', 'g')

const MARKS = '，。、；：？！“”‘’（）《》〈〉「」『』【】…—·'

/**
 * A mark of punctuation, the only one with that second byte, stands behind a comma that the converter added, and between
 * a word and what follows the end of a sentence: a closing quotation mark or an indentation.
 */
function markBefore(text: string, at: number, trail: number, next: string | undefined): string | null {
  const before = text[at - 1] ?? ''
  if (!/[,，]/u.test(before) && !(/[\p{L}\p{N}%％》）)’]/u.test(before) && /[”’」』\u3000]/u.test(next ?? ''))) return null
  const marks = [...MARKS].filter((mark) => ((gbkCode(mark) ?? 0) & 0xff) === trail)
  return marks.length === 1 ? marks[0]! : null
}

/** The share of usual characters (common ones, and the first level of GB 2312) and marks; an unknown one counts half. */
function share(text: string): number {
  let usual = 0
  for (const char of text) usual += isUsual(char) ? 1 : char === '\ufffd' ? 0.5 : 0
  return text.length === 0 ? 0 : usual / text.length
}

function isUsual(char: string): boolean {
  const code = gbkCode(char) ?? 0
  return isCommon(char) || char === '\u3000' || (code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1)
}
