import { startsWithHan, type Span, type Token } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { ABOUT, NOMINAL, NOT_NOUN, NOUNS, PARTICIPLES, PREDICATES } from './nouns.js'
import type { Words } from './words.js'

/** A figure with what it counts and what was done, as they become known. */
export interface Told extends Candidate {
  item: string | null
  action: string | null
}

// A literal, not a spread: V8 11 gives each object that is spread from several shapes a hidden class of its own, and
// whatever reads one looks the property up anew.
const told = ({ start, end, number, numberStart, numberEnd, unitEnd, unit, unitClass, approx, listStart }: Candidate): Told =>
  ({ start, end, number, numberStart, numberEnd, unitEnd, unit, unitClass, approx, listStart, item: null, action: null })

/** How many words a search looks back or ahead. */
export const REACH = 24
export const CLAUSE_END = /^[，,。．；;：:！？!?…—\n\r\t　|●◆]/
const OPENING = new Set('“「『‘"《〈（(')
const CLOSING = new Set('”」』’"》〉）)')
const OPENING_OF: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『', '’': '‘', '》': '《', '〉': '〈' }
const BRACKET = /^[（()）]$/

/** A block's words with its figures among them. Word positions are indices into the words, offsets are the reading's. */
export class Context {
  readonly reading: string
  readonly words: Words
  readonly block: Span
  readonly figures: readonly Told[]
  private readonly ends = new Map<number, Told>()
  private readonly starts = new Map<number, Told>()

  constructor(reading: string, words: Words, block: Span, candidates: readonly Candidate[]) {
    this.reading = reading
    this.words = words
    this.block = block
    this.figures = candidates.map(told)
    for (const figure of this.figures) {
      this.starts.set(block.start + figure.start, figure)
      this.ends.set(block.start + figure.end, figure)
    }
  }

  startOf(figure: Told): number {
    return this.block.start + figure.start
  }
  endOf(figure: Told): number {
    return this.block.start + figure.end
  }
  word(index: number): Token | undefined {
    return this.words.tokens[index]
  }
  /** Index of the last word before a figure. */
  before(figure: Told): number {
    return this.words.indexAt(this.startOf(figure) - 1)
  }
  figureAt(token: Token | undefined): Told | undefined {
    return token && this.starts.get(token.start)
  }
  figureEnding(token: Token | undefined): Told | undefined {
    return token && this.ends.get(token.end)
  }
  figureFrom(offset: number): Told | undefined {
    return this.starts.get(offset)
  }

  /** Whether the clause, or a member of an enumeration, ends before a word. */
  closes(token: Token | undefined): boolean {
    return !token || token.start >= this.block.end || CLAUSE_END.test(token.text) || /^(?:[、的和与及）)”」》]|以及)$/.test(token.text)
  }

  /** Index of the first word of the clause that holds a word. */
  clauseStart(index: number): number {
    let i = index
    for (let steps = 0; i >= 0 && steps < 3 * REACH; steps++, i--) {
      const token = this.words.tokens[i]!
      if (token.end <= this.block.start || CLAUSE_END.test(token.text)) break
      if (/^[）)”」]$/.test(token.text)) { // 生产总值（预计，下同）, “读好书，强素质”活动: no clause ends in brackets or near quotes
        const open = this.opening(i)
        if (open >= 0 && this.words.tokens[open]!.start >= this.block.start) i = open
      }
    }
    return i + 1
  }

  opens(token: Token): boolean {
    return OPENING.has(token.text)
  }
  isClosing(token: Token): boolean {
    return CLOSING.has(token.text)
  }
  /** Index of the mark that closes the one at `index`; -1 when none is near. Quotation marks may stand inside brackets. */
  closing(index: number): number {
    const bracket = BRACKET.test(this.words.tokens[index]!.text)
    for (let k = index + 1; k < index + REACH && k < this.words.tokens.length; k++) {
      const token = this.words.tokens[k]!
      if (this.isClosing(token) && (!bracket || BRACKET.test(token.text))) return k
    }
    return -1
  }
  /** Of “…《…》…” the mark that is the first's own, where it is near; else the nearest. */
  opening(index: number): number {
    const close = this.words.tokens[index]!.text
    const bracket = BRACKET.test(close)
    let nearest = -1
    for (let k = index - 1; k > index - REACH && k >= 0; k--) {
      const token = this.words.tokens[k]!
      if (!this.opens(token) || (bracket && !BRACKET.test(token.text))) continue
      if (bracket || token.text === OPENING_OF[close]) return k
      if (nearest < 0) nearest = k
    }
    return nearest
  }

  isNoun(token: Token, text = token.text): boolean {
    if (NOT_NOUN.has(text) || ABOUT.has(text) || PREDICATES.has(text) || (!startsWithHan(text) && /^[\s\p{P}]/u.test(text)) || /^[\d.]+$/.test(text)) return false
    if (token.tag === 'x') return /^[\u3005\u3007\u3400-\u9fff]{2,}$/.test(text)
    return NOUNS.has(text) || (text.length > 2 && text.endsWith('率')) || /^[正副][部省厅处科局]级$/.test(text) || /^(?:n|j|l|s|eng|an|vn)/.test(token.tag) || (token.tag === 'i' && text.length === 3 && text[0] !== '不') // 孤独症
  }
}

export const isVerb = (token: Token | undefined): boolean => token !== undefined && token.tag.startsWith('v')
/** A verb that may stand as a noun. */
export const isNominal = (token: Token): boolean => (token.tag === 'vn' || NOMINAL.has(token.text)) && !NOT_NOUN.has(token.text)
/** A word that may stand before a noun. */
export const isModifier = (token: Token): boolean => (/^(?:ad|[abz]$|ng)/.test(token.tag) || PARTICIPLES.has(token.text)) && !NOT_NOUN.has(token.text) && token.text.length <= 3
/** Where a phrase begins whose first character the segmenter took for a word of its own, or whose rank for a number: 一|产增加值, 全|社会用电量, 和|美乡村, 托|位数, 世界500|强企业. */
export function opening(reading: string, start: number): number {
  if (reading[start - 1] === '非' && !/[是除并莫若无]/.test(reading[start - 2] ?? '')) return start - 1 // 非|中共委员
  const twice = TWICE.exec(reading.slice(Math.max(0, start - 3), start + 4))
  if (twice) return start - twice[1]!.length - 1
  if (start > 0 && PARTED.test(reading.slice(start - 1, start + 3))) return start - 1
  return reading[start] === '强' ? start - (RANK.exec(reading.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : start
}
/** 满意和|基本满意率: of both, though the first is said without its last syllable. */
const TWICE = /^([\u3400-\u9fff]{2})[和与或及、]基本\1$/
const RANK = /(?:世界|全球|中国|全国|民企|民营)?\d{2,4}$/
const PARTED = /^(?:好事实事|全社会[\u3400-\u9fff]|正[县处厅科部局]级|[一二三]产[增值比]|和[美谐][\u3400-\u9fff]|托位|农事|[消进服西文]博会|[上入升]规[\u3400-\u9fff]|入[黄河海][\u3400-\u9fff])/
/** A phrase without the particles at its edges, and without quotation marks around the whole of it. */
export const tidy = (text: string): string | null => {
  const plain = text.replace(/\s+|[［[〔]\d{1,3}[］\]〕]|^(?:[一二三四五六七八九十]{1,3}次(?:全体)?)?会议(?=提案|议案)/g, '').replace(/^(?:[的、与及等]|和(?![美谐]))+|(?:[的、和与]|(?<![惠普波涉推])及)+$/g, '').replace(/^[“"《]([^“”"《》]*)[”"》]?$|^([^“”"《》]*)[”"》]$/, '$1$2')
  return plain === '' ? null : plain
}

const DEGREE = /^(?:%|％|‰|‱|个百分点|百分点|个千分点|倍|番|个基点|基点)$/
/** A share, a change or a ratio: it measures what stands before it, and has no things of its own. */
export const isDegree = (figure: Candidate): boolean => DEGREE.test(figure.unit) || figure.unitClass === 'ratio'
/** Things counted one by one, as against amounts of money, length, weight. */
export const isCount = (figure: Candidate): boolean => figure.unitClass === 'classifier' || figure.unitClass === 'compound' || figure.unitClass === 'none'
