import type { Token } from '../text/index.js'
import { comparisonBefore, compares, isYardstick, isYearBefore, multipleBefore, shareBefore } from './compared.js'
import { CLAUSE_END, REACH, isCount, isDegree, isModifier, isNominal, isVerb, opening, tidy, type Context, type Told } from './context.js'
import { followsNames, headlessOf, PAPERS } from './headless.js'
import { EVENT_UNITS, GAPPED, HEADS, INTRANSITIVE, LINK, NOMINAL, NOUNS, OPENERS, TRANSITIVE } from './nouns.js'

/** What stands before a number in its clause: 读书角打造310余个, 森林覆盖率提高到58%. */
export interface Left {
  readonly item: string | null
  /** The verb between item and number, or before the item. */
  readonly action: string | null
  /** A verb like 达到, or another figure, stands between. */
  readonly linked: boolean
  /** The noun is left out: 立案420件. */
  readonly gapped: boolean
  /** The number is the share that something has (占…). */
  readonly share: boolean
  /** A description stands where the noun would: 已落实的有46件. */
  readonly headless?: boolean
  /** The item is a verb alone, for want of a noun: 录得100亿元. */
  readonly bare?: boolean
  /** Index of the word behind a comparison that opens the clause: 较上年度预算|增加. */
  readonly rest?: number | undefined
}

interface Phrase {
  readonly item: string | null
  /** Index of the word before the phrase. */
  readonly before: number
  /** Nothing but verbs. */
  readonly verbal: boolean
  /** The verb that opened the phrase and was cut off: 改造|棚户区. */
  readonly opener: string | null
  /** One name of a place or a person: where or whose, not what (香港有8人, 王某某的300字). */
  readonly place?: boolean
  readonly person?: boolean
}

/** Who does, as against what is done. */
export const AGENT = /(?:政协|委员会|专委会|党派|工商联|团体|界别|党组|支部|政府|部门|单位|机关|组织|我们|委员)$/
/** Last syllables that make a noun of the verb before them. */
const SUFFIX = /^[率量额值]$/
/** 营业收入三年增长两成. */
const YEARS = /^[两三四五六七八九十\d]{1,2}年$/
/** Verbs of summing up have no object: 累计开行300列. */
const SUMS = /^(?:累计|共计|合计|总计|总共)$/
/** What a plain verb before it names: 培训|活动 stays whole, 培训|干部 does not. */
const OCCASION = /^(?:活动|仪式|大会|会议|会|班|项目|工程|工作)$/
/** 提案|立案, 主席会议成员|督办: what was done with papers is not part of their name. */
const DONE_WITH = /^(.{2,})(立案|并案处理|办复|办结|督办|领办|交办|承办)$/
/** 我市|产值, 全区|产值: whose, not what. */
const OURS = /^[我全本][国省市区县州镇乡村]$/
/** Nouns that money is allotted as. */
const FUNDS = /(?:投资|资金|债券|国债|经费|基金|贷款|预算|支出|补贴|补助|善款)$/

export function leftOf(context: Context, figure: Told): Left {
  return new LeftReader(context, figure).read()
}

class LeftReader {
  private readonly context: Context
  private readonly figure: Told
  private readonly clause: number
  private action: string | null = null
  private linked = false
  private share = false
  private rest: number | undefined

  constructor(context: Context, figure: Told) {
    this.context = context
    this.figure = figure
    this.clause = context.clauseStart(context.before(figure))
  }

  read(): Left {
    const headless = headlessOf(this.context, this.figure, this.clause)
    if (headless) return headless
    if (followsNames(this.context, this.figure, this.clause)) return { item: null, action: null, linked: false, gapped: false, share: false }
    const last = this.context.before(this.figure)
    // 名单（571人）: a number alone in brackets is of the noun before them.
    const end = last >= this.clause && /^[(（]$/.test(this.context.word(last)!.text) ? last - 1 : last
    const multiple = multipleBefore(this.context, this.figure, this.clause, end)
    const share = isDegree(this.figure) && multiple === null ? shareBefore(this.context, this.clause, end) : null
    this.share = share !== null
    const from = multiple ?? share ?? end
    const comparison = comparisonBefore(this.context, this.clause, from)
    this.rest = comparison?.rest
    let i = this.skip(comparison?.before ?? from)
    let phrase = this.phrase(i)
    // 比上年同期, 较“十三五”末, 高于目标: what it is compared with is not what is counted.
    while (phrase.item !== null && phrase.before >= this.clause && (isYearBefore(phrase.item) || compares(this.context.word(phrase.before)!.text, this.figure))) {
      i = this.skip(isYearBefore(phrase.item) ? phrase.before : phrase.before - 1)
      phrase = this.phrase(i)
    }
    if (phrase.item !== null && isYardstick(phrase.item, phrase.before >= this.clause ? this.context.word(phrase.before)!.text : '', this.figure)) return this.told(null, this.action, false, this.linked)
    if (isDegree(this.figure) && phrase.item === '占比') { // 占|比|为: the segmenter parted it
      this.share = true
      phrase = this.phrase(this.skip(phrase.before))
    }
    const verb = phrase.before >= this.clause ? this.context.word(phrase.before) : undefined
    const { linked } = this
    if (phrase.item === null && verb && isVerb(verb)) return this.gap(verb.text, phrase.before - 1)
    if (phrase.item !== null && (phrase.person ? !isDegree(this.figure) : phrase.place && isCount(this.figure))) return this.told(null, this.action, false, linked)
    if (phrase.item !== null && PAPERS.test(this.figure.unit) && AGENT.test(phrase.item)) return this.told(null, this.action, true, linked)
    if (phrase.item !== null && this.isGap(phrase)) return this.subject(phrase) ?? this.told(phrase.item, GAPPED.has(phrase.item) ? phrase.item : (/(?:立案|并案处理)$/.exec(phrase.item)?.[0] ?? this.action), true, linked)
    return this.told(phrase.item, this.action ?? phrase.opener ?? (verb && isVerb(verb) ? verb.text : null), false, linked)
  }

  private told(item: string | null, action: string | null, gapped: boolean, linked: boolean): Left {
    return { item, action, linked, gapped, share: this.share, rest: this.rest }
  }

  /** A verb right before the number. */
  private gap(verb: string, before: number): Left {
    // As far as the verb: what is looked for before it may be linked for itself.
    const { linked } = this
    const kind = before >= this.clause ? this.context.word(before)! : undefined
    const put = verb === '投入' && kind ? this.putInto(kind, before) : null
    if (put !== null) return this.told(put + verb, verb, false, linked)
    const lasts = this.figure.unitClass === 'time'
    if (lasts || INTRANSITIVE.has(verb)) {
      const theme = this.phrase(this.skip(before))
      if (lasts || (theme.item !== null && !AGENT.test(theme.item))) return this.told(theme.item ?? this.verbs(before), verb, false, linked)
    }
    const theme = this.theme(verb, before)
    if (theme !== null) return this.told(theme, verb, false, linked)
    if (!isCount(this.figure) && !isDegree(this.figure) && !GAPPED.has(verb)) {
      const item = verb.length === 1 || OPENERS.has(verb) || INTRANSITIVE.has(verb) ? null : verb
      return { item, action: verb, linked, gapped: false, share: this.share, bare: item !== null }
    }
    return this.told(null, verb, true, linked)
  }

  /** 研发|投入, 技改|投入, “三农”|投入: what is put into it; who puts it in, and where, is not. */
  private putInto(kind: Token, at: number): string | null {
    const { context } = this
    const open = context.isClosing(kind) ? context.opening(at) : -1
    if (open >= this.clause) return context.reading.slice(context.word(open)!.start, kind.end)
    return isNominal(kind) || (/^(?:[nj]|x)$/.test(kind.tag) && /^[\u3400-\u9fff]{2,}$/.test(kind.text) && !AGENT.test(kind.text) && !OURS.test(kind.text)) ? kind.text : null
  }

  /** 技改投资拟安排8亿元, 夜谈会每月举办一次: the noun before a verb of doing that is what was done. */
  private theme(verb: string, before: number): string | null {
    const money = this.figure.unitClass === 'money' && OPENERS.has(verb)
    const event = EVENT_UNITS.has(this.figure.unit) && /^(?:举办|召开|举行|开展)$/.test(verb)
    if (!money && !event) return null
    let i = before
    while (i >= this.clause && /^(?:[mtd]|zg$)/.test(this.context.word(i)!.tag)) i-- // 每两周
    const { item } = this.phrase(this.skip(i))
    return item !== null && (money ? FUNDS.test(item) : !AGENT.test(item)) ? item : null
  }

  /** 提案已办复1874件: a plain noun before the verb is what it is said of. */
  private subject({ item, before }: Phrase): Left | null {
    const [, noun, done] = DONE_WITH.exec(item!) ?? []
    if (noun !== undefined && NOUNS.has(noun.slice(-2))) return { item: noun, action: done!, gapped: false, linked: this.linked, share: this.share }
    if (!GAPPED.has(item!) || before < this.clause) return null
    const theme = this.phrase(this.skip(before)).item
    return theme !== null && NOUNS.has(theme) ? { item: theme, action: item, gapped: false, linked: this.linked, share: this.share } : null
  }

  /** 恢复重建|提前两年: verbs that stand for what they name. */
  private verbs(index: number): string | null {
    let i = index
    while (i >= this.clause && isVerb(this.context.word(i)) && !LINK.has(this.context.word(i)!.text)) i--
    return i === index ? null : tidy(this.context.reading.slice(this.context.word(i + 1)!.start, this.context.word(index)!.end))
  }

  private isGap({ item, verbal }: Phrase): boolean {
    if (EVENT_UNITS.has(this.figure.unit) || isDegree(this.figure)) return false
    return GAPPED.has(item!) || (verbal && isCount(this.figure)) || /(?:立案|并案处理|类|方面)$/.test(item!) || (PAPERS.test(this.figure.unit) && DONE_WITH.test(item!))
  }

  /** Goes left over verbs of measure, adverbs, brackets and figures. */
  private skip(index: number): number {
    const { context, figure } = this
    let i = index
    for (let steps = 0; i >= this.clause && steps < REACH; steps++) {
      const token = context.word(i)!
      const before = context.figureEnding(token)
      if (before) {
        i = context.before(before)
        this.linked ||= /[到至从由、和与]/.test(context.reading.slice(context.endOf(before), context.startOf(figure)))
      } else if ((token.text === ')' || token.text === '）') && context.opening(i) >= this.clause) {
        i = context.opening(i) - 1
      } else if (/^[年月季]$/.test(token.text) && context.word(i - 1)?.text === '按') {
        i -= 2 // 按|月|下挫
      } else if (token.text === '比' && /^[为达是从由到降]$/.test(context.word(i + 1)?.text ?? '')) {
        break // 收入比为2.3: the last syllable of a noun
      } else if (token.text.trim() === '' || LINK.has(token.text) || token.text === '被' || (token.text === '以' && isDegree(figure)) || this.isAside(i) || (this.linked && /^[、和与及]$/.test(token.text))) {
        if (isVerb(token) && token.text.length > 1) this.action ??= token.text
        this.linked ||= LINK.has(token.text)
        i--
      } else break
    }
    return i
  }

  /** 由上年的58.2%, 比同期快11.4个百分点, 解决的307件, 笔记等2600份. */
  private isAside(i: number): boolean {
    const { tag, text } = this.context.word(i)!
    const adjacent = this.context.figureAt(this.context.word(i + 1)) !== undefined
    if (text === '的' || (text === '等' && adjacent)) return true
    if (tag === 't' || text === '同期' || text === '上年' || text === '末' || isYearBefore(text) || text === '年' || YEARS.test(text + (this.context.word(i + 1)?.text === '年' ? '年' : ''))) return true
    return (this.linked || adjacent) && /^[adf]d?$/.test(tag) && text.length <= 2 && !NOUNS.has(text) && !NOMINAL.has(text) && !HEADS.has(text)
  }

  private phrase(index: number): Phrase {
    const { context } = this
    const none: Phrase = { item: null, before: index, verbal: false, opener: null }
    const last = context.word(index)
    if (!last || index < this.clause) return none
    if (context.isClosing(last)) {
      const open = context.opening(index)
      return open < 0 ? none : { item: tidy(context.reading.slice(context.word(open)!.end, last.start)), before: open - 1, verbal: false, opener: null }
    }
    let i = index
    let first = -1
    let verbal = true
    let coordinated = false
    for (let steps = 0; i >= this.clause && steps < REACH; steps++, i--) {
      const token = context.word(i)!
      if (context.figureEnding(token) || context.block.start > token.start || CLAUSE_END.test(token.text)) break
      const begun = first >= 0
      const next = context.word(i + 1)
      const suffix = !begun && SUFFIX.test(token.text) && i > this.clause && this.isPartOfHead(i - 1) // 点击|量
      const noun = !suffix && context.isNoun(token)
      if (begun && TRANSITIVE.has(token.text) && !context.closes(next) && !HEADS.has(next!.text)) break
      if (noun || isNominal(token) || (begun ? isModifier(token) : this.isObject(i))) {
        verbal &&= (/^[vd]$/.test(token.tag) && !NOUNS.has(token.text)) || GAPPED.has(token.text)
        first = i
      } else if (HEADS.has(token.text) && i > this.clause && (!begun || context.closes(next))) {
        // 解决采纳率: a last syllable takes the verbs before it in.
        verbal = false
        first = i
        while (i - 1 >= this.clause && i > index - 3 && this.isPartOfHead(i - 1)) first = --i
      } else if (begun && /^[、和与及]$/.test(token.text) && this.joins(i - 1, coordinated)) {
        coordinated = true
      } else if (coordinated && isVerb(token) && /^[、和与及]$/.test(context.word(i - 1)?.text ?? '') && this.distributed) {
        first = i
      } else break
    }
    if (first === i + 1 && i >= this.clause && first <= index && context.word(i)!.text === '受' && isNominal(context.word(first)!)) first = i-- // 受污染|耕地
    // “同心圆”|活动: a quoted name is part of the noun behind it.
    const mark = context.word(i)
    if (first === i + 1 && i >= this.clause && mark && /[”」]/.test(mark.text) && context.opening(i) >= this.clause) i = (first = context.opening(i)) - 1
    return first < 0 ? { ...none, before: i } : this.close(first, index, i, verbal)
  }

  private close(from: number, last: number, before: number, verbal: boolean): Phrase {
    const { context } = this
    const first = from < last && OURS.test(context.reading.slice(context.word(from)!.start - 1, context.word(from)!.end)) ? from + 1 : from
    const end = Math.min(context.word(last)!.end, context.startOf(this.figure))
    const opener = context.word(first)!
    const opens = last > first && !verbal && !this.linked && (OPENERS.has(opener.text) || (opener.text === '发展' && before < this.clause) || /^(?:提升|发布)$/.test(opener.text)) && !OCCASION.test(context.word(first + 1)!.text) && context.word(first + 1)!.text !== '、' && !/^[和与及率路]$/.test(context.word(first + 1)!.text)
    // One character that is a verb is cut from the word it belongs to, or says what was done: 新(改)建40公里.
    const lone = first === last && opener.text.length === 1 && isVerb(opener)
    const again = opens && last > first + 1 && context.word(first + 1)!.text === '提升' && !OCCASION.test(context.word(first + 2)!.text) // 改造|提升|农田
    const item = lone ? null : tidy(context.reading.slice(again ? context.word(first + 1)!.end : opens ? opener.end : opening(context.reading, opener.start), end))
    return { item, before, verbal, opener: opens ? opener.text : null, place: first === last && opener.tag === 'ns', person: first === last && opener.tag === 'nr' && context.word(last + 1)?.text === '的' }
  }

  private isPartOfHead(i: number): boolean {
    const token = this.context.word(i)!
    if (token.tag === 'd' && token.text.length > 1 && /^[率费]$/.test(this.context.word(i + 1)!.text)) return true // 重复率, 特别费
    return token.text === '占' || (isVerb(token) || isNominal(token) || this.context.isNoun(token)) && (!LINK.has(token.text) || token.text === '保持') && (!OPENERS.has(token.text) || HEADS.has(this.context.word(i + 1)!.text)) && token.text.length > 1
  }

  private joins(i: number, coordinated: boolean): boolean {
    const token = this.context.word(i)
    if (!token || i < this.clause || this.context.figureEnding(token)) return false
    return this.context.isNoun(token) || isNominal(token) || HEADS.has(token.text) && this.distributed || coordinated && this.distributed
  }

  /** 分别: every member of the enumeration has a figure of its own. */
  private get distributed(): boolean {
    const from = this.context.word(this.clause)?.start ?? 0
    return this.context.reading.slice(from, this.context.startOf(this.figure)).includes('分别')
  }

  /** A verb right before the number that is counted itself: an event (交流2次), or a verb's object (增加编制8个). */
  private isObject(i: number): boolean {
    const token = this.context.word(i)!
    if (!/^[vi]/.test(token.tag) || LINK.has(token.text) || token.text.length < 2) return false
    if (EVENT_UNITS.has(this.figure.unit)) return !OPENERS.has(token.text)
    const before = i - 1 >= this.clause ? this.context.word(i - 1) : undefined
    return before !== undefined && /^[vx]/.test(before.tag) && before.text.length > 1 && !(SUMS.test(before.text) && INTRANSITIVE.has(token.text)) && !GAPPED.has(token.text) && !NOMINAL.has(token.text)
  }
}
