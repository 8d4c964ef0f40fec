import type { Span, Token } from '../text/index.js'
import type { Candidate } from './candidate.js'
import { ABOUT, EVENT_UNITS, GAPPED, HEADS, LINK, NOMINAL, NOT_NOUN, NOUNS, PREDICATES } from './nouns.js'
import type { Words } from './words.js'

/** What a figure counts and what was done with it, as far as its clause says. */
export interface Counted {
  readonly item: string | null
  readonly action: string | null
  /** The item was not written beside this figure but taken over from an earlier one. */
  readonly taken: boolean
}
export interface Told extends Candidate {
  item: string | null
  action: string | null
}

const CLAUSE_END = /^[，,。．；;：:！？!?…—\n\r\t　|●◆]/
const OPENING = new Set('“「『‘"《〈（(')
const CLOSING = new Set('”」』’"》〉）)')
const DEGREE = /^(?:%|％|‰|‱|个百分点|百分点|个千分点|倍|番|个基点|基点)$/
/** How many words a search looks back or ahead. */
const REACH = 24

/** The last figure of each unit in the document, for table cells and clauses that leave their noun out. */
export type Memory = Map<string, Told>

/** Finds the items and actions of one block's figures. */
export class ItemFinder {
  private readonly memory: Memory
  private readonly reading: string
  private readonly words: Words
  private readonly block: Span
  private readonly figures: Told[]
  /** Figure by the offset at which it begins or ends, in the reading. */
  private readonly byEnd = new Map<number, Told>()
  private readonly byStart = new Map<number, Told>()

  constructor(reading: string, words: Words, block: Span, candidates: readonly Candidate[], memory: Memory) {
    this.memory = memory
    this.reading = reading
    this.words = words
    this.block = block
    this.figures = candidates.map((c) => ({ ...c, item: null, action: null }))
    for (const figure of this.figures) {
      this.byStart.set(block.start + figure.start, figure)
      this.byEnd.set(block.start + figure.end, figure)
    }
  }

  run(): Told[] {
    this.figures.forEach((figure, index) => {
      const { item, action } = this.counted(figure, index)
      figure.item = item
      figure.action = action
      if (item !== null) this.memory.set(figure.unit, figure)
    })
    return this.figures
  }

  private counted(figure: Told, index: number): Counted {
    const before = this.figures[index - 1]
    const left = this.left(figure)
    const degree = DEGREE.test(figure.unit) || figure.unitClass === 'ratio'
    const right = this.right(figure, degree)
    if (degree) {
      if (left.share) return { item: left.item ?? before?.item ?? null, action: left.action, taken: left.item === null }
      if (right && (left.item === null || left.item === left.action || PREDICATES.has(left.item) || NOMINAL.has(left.item))) return { item: right.item, action: left.action ?? right.action, taken: false }
      if (left.item !== null) return { item: left.item, action: left.action, taken: false }
      return { item: before?.item ?? null, action: left.action, taken: true }
    }
    const counts = figure.unitClass === 'classifier' || figure.unitClass === 'compound'
    if (right && (counts || !(left.linked && left.item !== null))) return { item: right.item, action: right.action ?? left.action, taken: false }
    if (left.item !== null && !left.gapped) return { item: left.item, action: left.action, taken: false }
    const antecedent = this.antecedent(figure, index)
    if (antecedent) return { item: antecedent.item, action: left.action ?? right?.action ?? this.passive(figure) ?? antecedent.action, taken: true }
    return { item: left.item ?? right?.item ?? null, action: left.action, taken: false }
  }

  /** The last figure before, of the same unit if there is one near. */
  private antecedent(figure: Told, index: number): Told | null {
    const near = this.figures.slice(Math.max(0, index - 6), index).reverse().filter((f) => f.item !== null && !DEGREE.test(f.unit))
    const alone = figure.start === 0 && this.block.start + figure.end === this.block.end
    return near.find((f) => f.unit === figure.unit) ?? (near.length === 0 || alone ? this.memory.get(figure.unit) : undefined) ?? near[0] ?? null
  }

  // ---- to the right -------------------------------------------------------------------------------------------------

  private right(figure: Told, degree: boolean): { item: string; action: string | null } | null {
    let i = this.words.indexAt(this.block.start + figure.end - 1) + 1
    const first = this.words.tokens[i]
    const from = this.block.start + figure.end
    if (!first || from >= this.block.end) return null
    if (first.start > from) i-- // the last word of the figure reaches beyond it: 余本书
    if (this.byStart.has(this.words.tokens[i]?.start ?? -1)) return null
    const phrase = this.phraseAt(i, from, figure)
    if (!phrase) return null
    if (degree && this.reading[from] !== '的' && figure.number.form !== 'tenths') return null
    return phrase
  }

  private phraseAt(index: number, from: number, figure: Told): { item: string; action: string | null } | null {
    let i = index
    let start = -1
    let end = -1
    for (let steps = 0; steps < REACH; steps++, i++) {
      const token = this.words.tokens[i]
      if (!token || token.start >= this.block.end || CLAUSE_END.test(token.text)) break
      let text = token.start < from ? token.text.slice(from - token.start) : token.text
      if (text === '') continue
      if (start < 0 && text.length > 1 && text.startsWith('的')) text = text.slice(1)
      if (this.byStart.has(token.start)) break
      if (start < 0 && (/^(?:的|最|较|更)$/.test(text) || text === '以上')) continue
      if (OPENING.has(text)) {
        const close = this.closing(i)
        if (close < 0) break
        if (text === '(' || text === '（') {
          if (end < 0) { i = close; continue }
          break
        }
        if (start >= 0 && text === '《') break
        if (start < 0) start = this.words.tokens[i + 1]?.start ?? token.end
        end = this.words.tokens[close]!.start
        const next = this.words.tokens[close + 1]
        i = close
        if (text === '《' || !next || !this.isNoun(next)) break
        start = Math.min(start, token.end)
        end = next.end
        i = close + 1
        continue
      }
      const next = this.words.tokens[i + 1]
      if (this.isNoun(token, text) || (isNominal(token) && this.continues(next)) || (start < 0 && isModifier(token)) || (end > 0 && HEADS.has(text) && this.closes(next))) {
        if (start < 0) start = Math.max(token.end - text.length, from)
        end = token.end
        continue
      }
      if (start < 0 && this.describes(token, next)) {
        start = token.start
        end = token.end
        continue
      }
      if (end > 0 && /^[和与及]$/.test(text) && next && (this.isNoun(next) || isModifier(next)) && this.joinsNouns(i)) continue
      if (start < 0 && /^v/.test(token.tag) && EVENT_UNITS.has(figure.unit) && this.closes(next)) {
        start = token.start
        end = token.end
        continue
      }
      const after = this.relative(i, start >= 0)
      if (after > 0) {
        i = after
        start = -1
        end = -1
        continue
      }
      break
    }
    if (start < 0 || end <= start) return null
    const item = tidy(this.reading.slice(start, end))
    return item === '' ? null : { item, action: this.actionFor(figure, i) }
  }

  /** 6件事关民生的小事, 一个切口较小的主题: the index of the 的 that ends a description, if one is near. */
  private relative(i: number, hasNoun: boolean): number {
    const token = this.words.tokens[i]
    if (!token || token.text === '的' || !(/^[vadpz]/.test(token.tag) || ABOUT.has(token.text)) || (!hasNoun && PREDICATES.has(token.text) && !ABOUT.has(token.text))) return -1
    for (let k = i + 1; k < i + (hasNoun ? 4 : 8); k++) {
      const ahead = this.words.tokens[k]
      if (!ahead || CLAUSE_END.test(ahead.text) || ahead.text === '、' || this.byStart.has(ahead.start)) return -1
      if (ahead.text === '的') return k
    }
    return -1
  }

  /** 承办单位, 联合督查组, 断头路: a verb before a noun, right after the number, describes it. */
  private describes(token: Token, next: Token | undefined): boolean {
    if (!/^v/.test(token.tag) || token.text.length < 2 || PREDICATES.has(token.text) || !next || this.byStart.has(next.start)) return false
    return this.isNoun(next) || HEADS.has(next.text)
  }

  private joinsNouns(i: number): boolean {
    const [a, b] = [this.words.tokens[i + 1], this.words.tokens[i + 2]]
    return a !== undefined && !this.byStart.has(a.start) && !(b !== undefined && this.byStart.has(b.start))
  }

  private continues(next: Token | undefined): boolean {
    return this.closes(next) || this.isNoun(next!) || isNominal(next!)
  }

  private closes(next: Token | undefined): boolean {
    return !next || next.start >= this.block.end || CLAUSE_END.test(next.text) || /^[、的和与及）)”》]$/.test(next.text)
  }

  private closing(i: number): number {
    for (let k = i + 1; k < i + REACH && k < this.words.tokens.length; k++) if (CLOSING.has(this.words.tokens[k]!.text)) return k
    return -1
  }

  private isNoun(token: Token, text = token.text): boolean {
    if (NOT_NOUN.has(text) || ABOUT.has(text) || /^[\s\p{P}]/u.test(text) || /^[\d.]+$/.test(text)) return false
    if (/^x/.test(token.tag)) return /^\p{Script=Han}{2,}$/u.test(text)
    return NOUNS.has(text) || /^(?:n|j|l|s|eng|an|vn)/.test(token.tag)
  }

  // ---- to the left --------------------------------------------------------------------------------------------------

  private left(figure: Told): { item: string | null; action: string | null; linked: boolean; gapped: boolean; share: boolean } {
    let i = this.words.indexAt(this.block.start + figure.start - 1)
    const floor = this.words.indexAt(this.block.start)
    let action: string | null = null
    let linked = false
    let share = false
    const clause = this.clauseStart(i)
    // 民生支出占财政支出八成: what is shared out stands before 占.
    if (DEGREE.test(figure.unit)) for (let k = i; k >= clause; k--) if (this.words.tokens[k]!.text === '占') {
      share = true
      i = k
      break
    }
    for (let steps = 0; i >= Math.max(floor, clause) && steps < REACH; steps++) {
      const token = this.words.tokens[i]!
      const before = this.figureEndingIn(token)
      if (before) {
        i = this.words.indexAt(this.block.start + before.start - 1)
        linked ||= before !== figure && /[到至从由、和与]/.test(this.reading.slice(this.block.start + before.end, this.block.start + figure.start))
        continue
      }
      if (token.text.trim() === '' || LINK.has(token.text) || this.isAside(i, linked)) {
        if (/^v/.test(token.tag) && token.text.length > 1) action ??= token.text
        linked ||= LINK.has(token.text)
        i--
        continue
      }
      if (/^[、和与及]$/.test(token.text) && linked) { i--; continue }
      break
    }
    const phrase = this.phraseBefore(i, clause, figure)
    const verb = this.words.tokens[phrase.before]
    if (phrase.item === null && verb && phrase.before >= clause && /^v/.test(verb.tag)) return { item: null, action: verb.text, linked, gapped: true, share }
    const gapped = phrase.item !== null && (GAPPED.has(phrase.item) || phrase.verbal || /(?:立案|类)$/.test(phrase.item)) && !EVENT_UNITS.has(figure.unit)
    if (gapped) return { item: phrase.item, action: phrase.item, linked, gapped, share }
    if (!action && verb && phrase.before >= clause && /^v/.test(verb.tag)) action = verb.text
    return { item: phrase.item, action, linked, gapped: false, share }
  }

  /** Between what is measured and its number: 由上年的58.2%, 比上年同期快11.4个百分点, 解决的307件. */
  private isAside(i: number, linked: boolean): boolean {
    const { tag, text } = this.words.tokens[i]!
    const next = this.words.tokens[i + 1]
    const adjacent = next !== undefined && this.byStart.has(next.start)
    if (text === '的' || (text === '等' && adjacent)) return true
    if (tag === 't' || text === '同期' || text === '上年') return true
    return (linked || adjacent) && /^[adf]$/.test(tag) && text.length <= 2 && !NOUNS.has(text) && !NOMINAL.has(text) && !HEADS.has(text)
  }

  private phraseBefore(index: number, clause: number, figure: Told): { item: string | null; before: number; verbal: boolean } {
    let i = index
    let start = -1
    let end = -1
    let verbal = true
    const last = this.words.tokens[i]
    if (last && i >= clause && CLOSING.has(last.text) && last.text !== ')' && last.text !== '）') {
      const open = this.opening(i)
      if (open >= 0) {
        const item = tidy(this.reading.slice(this.words.tokens[open]!.end, last.start))
        return { item, before: open - 1, verbal: false }
      }
    }
    for (let steps = 0; i >= clause && steps < REACH; steps++, i--) {
      const token = this.words.tokens[i]!
      if (this.figureEndingIn(token) || (this.block.start > token.start)) break
      if (this.isNoun(token) || isNominal(token) || (end > 0 && isModifier(token)) || (end < 0 && this.isObject(i, clause, figure))) {
        if (end < 0) end = token.end
        start = token.start
        verbal &&= (/^[vd]$/.test(token.tag) && !NOUNS.has(token.text)) || GAPPED.has(token.text)
        continue
      }
      // 解决采纳率: a last syllable takes the verbs before it in.
      const head = this.words.tokens[i + 1]
      if (end < 0 && HEADS.has(token.text) && i > clause) {
        end = token.end
        start = token.start
        verbal = false
        continue
      }
      if (end > 0 && head && HEADS.has(head.text) && head.start === start && /^[vd]/.test(token.tag) && !LINK.has(token.text) && token.text.length > 1) {
        start = token.start
        if (/^v/.test(this.words.tokens[i - 1]?.tag ?? '') && i - 1 >= clause && !LINK.has(this.words.tokens[i - 1]!.text) && isNominal(this.words.tokens[i]!)) start = this.words.tokens[--i]!.start
        continue
      }
      if (end > 0 && /^[、和与及]$/.test(token.text)) {
        const before = this.words.tokens[i - 1]
        if (before && i - 1 >= clause && !this.figureEndingIn(before) && (this.isNoun(before) || isNominal(before))) continue
      }
      break
    }
    if (start < 0) return { item: null, before: i, verbal: false }
    const item = tidy(this.reading.slice(start, Math.min(end, this.block.start + figure.start)))
    return { item: item === '' ? null : item, before: i, verbal }
  }

  /** A verb right before the number that is counted itself: an event (交流2次), or the object of a verb (增加编制26个). */
  private isObject(i: number, clause: number, figure: Told): boolean {
    const token = this.words.tokens[i]!
    if (!/^[vi]/.test(token.tag) || LINK.has(token.text) || token.text.length < 2) return false
    if (EVENT_UNITS.has(figure.unit)) return true
    const before = this.words.tokens[i - 1]
    return before !== undefined && i - 1 >= clause && /^v/.test(before.tag) && !GAPPED.has(token.text) && !NOMINAL.has(token.text) && before.text.length > 1
  }

  private opening(i: number): number {
    for (let k = i - 1; k > i - REACH && k >= 0; k--) if (OPENING.has(this.words.tokens[k]!.text)) return k
    return -1
  }

  private figureEndingIn(token: Token): Told | undefined {
    return this.byEnd.get(token.end)
  }

  /** Index of the first word of the clause that holds a word. */
  private clauseStart(index: number): number {
    let i = index
    for (let steps = 0; i >= 0 && steps < 2 * REACH; steps++, i--) {
      const token = this.words.tokens[i]!
      if (token.end <= this.block.start || CLAUSE_END.test(token.text)) break
    }
    return i + 1
  }

  // ---- action -------------------------------------------------------------------------------------------------------

  /** For an item that follows its number: the verb before it, else the verb after it. */
  private actionFor(figure: Told, after: number): string | null {
    const at = this.words.indexAt(this.block.start + figure.start - 1)
    const clause = this.clauseStart(at)
    for (let i = at, steps = 0; i >= clause && steps < 6; i--, steps++) {
      const token = this.words.tokens[i]!
      if (token.end > this.block.start + figure.start || this.figureEndingIn(token)) break
      if (/^v/.test(token.tag) && token.text.length > 1) return token.text
    }
    for (let i = after; i < after + 8; i++) {
      const token = this.words.tokens[i]
      if (!token || CLAUSE_END.test(token.text) || this.byStart.has(token.start)) break
      if (/^v/.test(token.tag) && token.text.length > 1) return token.text
    }
    return null
  }

  private passive(figure: Told): string | null {
    const at = this.words.indexAt(this.block.start + figure.end)
    for (let i = at; i < at + 8; i++) {
      const token = this.words.tokens[i]
      if (!token || CLAUSE_END.test(token.text)) break
      if (/^v/.test(token.tag) && token.text.length > 1) return token.text
    }
    return null
  }
}

const isNominal = (token: Token): boolean => (token.tag === 'vn' || NOMINAL.has(token.text)) && !NOT_NOUN.has(token.text)
const isModifier = (token: Token): boolean => /^(?:a|b|n|ag|ng)/.test(token.tag) && !NOT_NOUN.has(token.text) && token.text.length <= 3
const tidy = (text: string): string => text.replace(/\s+/gu, '').replace(/^[的、和与及“”"《]+|[的、和与及“”"》]+$/gu, '')
