import type { Token } from '../text/index.js'
import { verbGoverning } from './act.js'
import { BODIES, isPersons, PERSON } from './actors.js'
import { comparisonBefore, compares, isYardstick, isYearBefore, multipleBefore, shareBefore } from './compared.js'
import { REACH, isCount, isDegree, isNominal, isVerb, tidy, type Context, type Told } from './context.js'
import { followsNames, headlessOf, PAPERS } from './headless.js'
import { ADVERBIAL, EVENT_UNITS, GAPPED, HEADS, INTRANSITIVE, LINK, NOMINAL, NOUNS, OPENERS, PARTICIPLES } from './nouns.js'
import { OURS, PhraseBefore, type Phrase } from './phrase.js'
import { saidOf } from './said.js'
import { goes } from './travel.js'

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

/** 营业收入三年增长两成. */
const YEARS = /^[两三四五六七八九十\d]{1,2}年$/
/** 提案|立案, 主席会议成员|督办: what was done with papers is not part of their name. */
const DONE_WITH = /^(.{2,})(立案|并案处理|办复|办结|督办|领办|交办|承办)$/
/** What those who are counted did to be counted. */
const COUNTED_IN = /^(?:参保|参训|参会|参加|参与|到会|入园|入驻|签约|受益)$/
/** 分管领导参加30人次: those who came, and what they came for. */
const CAME = /^(.{2,})(参加|参与|出席|列席|到会|参会|参训)$/
/** 快于全市|工业: whose the measure is that another is held against. */
const SCOPE = /^全[国省市区县州]$/
/** 收集线索共9条: no verb of measure. */
const SUM = /^(?:共|共计|合计|总计|总共|一共)$/
/** Nouns that money is allotted as. */
const FUNDS = /(?:投资|资金|债券|国债|经费|基金|贷款|预算|支出|补贴|补助|善款)$/
/** What is built by the length or the area, or put in by the piece. */
const EXTENT = /^(?:平方)?(?:公里|千米|米|里|公顷)$|^[亩部台套盏根辆艘]$/
const THING = /(?:[梯灯桩车船厕泵池井房]|路|道|线|网|管|渠|堤|桥|田|林|地|园|草原|湿地|河|护栏|面积|里程|绿地|大棚|基地)$/
export function leftOf(context: Context, figure: Told): Left {
  return new LeftReader(context, figure).read()
}

/** 办复率：98%； a label names what is counted in a list of figures; who speaks, or what goes on behind the number, does not. */
function isLabelled(context: Context, figure: Told, last: number): boolean {
  const name = context.word(last - 1)
  if (name === undefined || !/^[：:]$/.test(context.word(last)!.text) || PERSON.test(name.text) || BODIES.test(name.text)) return false
  const start = context.word(context.clauseStart(last - 1))!.start
  return (name.tag.startsWith('n') || isNominal(name)) && name.end - start <= LONGEST_LABEL && /^(?:[，,；;。、）)\s]|$)/.test(context.reading.slice(context.endOf(figure), context.endOf(figure) + 1))
}
const LONGEST_LABEL = 12
/** 各民主党派、工商联和专门委员会|集体提案: a list of who wrote them is not what they are. */
const OWN_PAPERS = /^.{2,}、.{2,}(?:委员会|党派|团体|政协|工商联|中央|党组|支部|专委会)((?:集体|联合)?(?:提案|建议|信息))$/
/** 市政府|承办|74件, 领导|批示|12篇, 市政府|办理|市人大代表建议140件: who did something with papers, and what. */
const DONE_BY = /^(.{2,}?)(承办|主办|协办|办理|采用|采纳|批示|批转|转发|刊发|编发|录用|报送|答复)([\u3400-\u9fff、]*(?:提案|建议|议案|信息))?$/
/** 承办|政协委员提案16件: whose papers they are, behind what was done with them; 协办建议 are a kind. */
const DONE_WITH_THEIRS = /^(承办|主办|协办)((?:全国|各级|[省市区县州])?(?:人大|政协|代表|委员|两会)[\u3400-\u9fff、]*)$/
/** 提案34件，发言3篇: what is said in public is a paper of its own, not what is done with the papers before. */
const WRITTEN = /^(?:发言|演讲|讲话|报道|评论|公告|访谈)$/
/** 提案与委员|面商不少于两次, 为高龄老人每季度|巡诊一次: with whom, and how often, is not what is done. */
const MET = /(?:[与同和](?:委员|代表|提案[人者]|群众|企业|部门|单位|专家)|每(?:半年|季度?|年|月|周|旬|天|日|次))([\u3400-\u9fff]{2,4})$/
/** 从|十届一次|的4.38%, 由|上届一次会议|的80% */
const SESSION_OF = /(?<=[从由到至])(?:[上本]届|[\d一二三四五六七八九十]{1,3}届)(?:[\d一二三四五六七八九十]{1,2}次)?(?:会议|全会)?$/
/** 采用信息9条：省委统战部2条、市委办3条: papers are taken by these, and none of them is counted by a paper's unit. */
const OFFICES = /(?:(?<![全内外干])部|厅|局|院|[委府省市区县州]办|办公室|中央)$/

class LeftReader {
  private readonly context: Context
  private readonly figure: Told
  /** The last word before the number, or before the colon behind its label. */
  private readonly end: number
  private readonly clause: number
  private readonly phrases: PhraseBefore
  private action: string | null = null
  private linked = false
  private share = false
  private rest: number | undefined

  constructor(context: Context, figure: Told) {
    this.context = context
    this.figure = figure
    const last = context.before(figure)
    this.end = isLabelled(context, figure, last) ? last - 1 : last
    this.clause = context.clauseStart(this.end)
    this.phrases = new PhraseBefore(context, figure, this.clause)
  }

  read(): Left {
    const headless = headlessOf(this.context, this.figure, this.clause)
    if (headless) return headless
    if (followsNames(this.context, this.figure, this.clause)) return { item: null, action: null, linked: false, gapped: false, share: false }
    const said = saidOf(this.context, this.figure, this.clause)
    if (said) return this.told(said.item, said.action, said.item === null, false)
    const last = this.end
    // 名单（571人）: a number alone in brackets is of the noun before them.
    const end = last >= this.clause && /^[(（]$/.test(this.context.word(last)!.text) ? last - 1 : last
    const multiple = multipleBefore(this.context, this.figure, this.clause, end)
    const share = isDegree(this.figure) && multiple === null ? shareBefore(this.context, this.clause, end) : null
    this.share = share !== null
    const from = multiple ?? share ?? end
    const comparison = comparisonBefore(this.context, this.clause, from)
    this.rest = comparison?.rest
    let i = this.skip(comparison?.before ?? from)
    const at = goes(this.context, this.figure, this.clause, i)
    const traveller = at < 0 ? null : this.phrases.ending(at - 1, this.linked).item
    if (at === this.clause || (traveller !== null && isPersons(traveller))) return this.told(traveller, this.context.word(at)!.text, traveller === null, this.linked)
    let phrase = this.phrases.ending(i, this.linked)
    // 比上年同期, 较“十三五”末, 高于目标: what it is compared with is not what is counted.
    while (phrase.item !== null && phrase.before >= this.clause) {
      const than = this.than(phrase.before)
      if (!isYearBefore(phrase.item) && than < this.clause) break
      i = this.skip(isYearBefore(phrase.item) ? phrase.before : than - 1)
      phrase = this.phrases.ending(i, this.linked)
    }
    if (phrase.item !== null && isYardstick(phrase.item, phrase.before >= this.clause ? this.context.word(phrase.before)!.text : '', this.figure)) return this.told(null, this.action, false, this.linked)
    if (isDegree(this.figure) && phrase.item === '占比') { // 占|比|为: the segmenter parted it
      this.share = true
      phrase = this.phrases.ending(this.skip(phrase.before), this.linked)
    }
    if (phrase.item !== null && COUNTED_IN.test(phrase.item) && /^(?:人次?|[名位户])$/.test(this.figure.unit)) { // 贷款户|参保|300人次
      const who = this.phrases.ending(this.skip(phrase.before), this.linked).item
      if (who !== null && (PERSON.test(who) || who.endsWith('户'))) return this.told(who, phrase.item, false, this.linked)
    }
    const [, who, came] = CAME.exec(phrase.item ?? '') ?? []
    if (who !== undefined && PERSON.test(who)) return this.told(who, came!, false, this.linked)
    const verb = phrase.before >= this.clause ? this.context.word(phrase.before) : undefined
    const { linked } = this
    if (phrase.item === null && verb && isVerb(verb)) return this.gap(verb.text, phrase.before - 1)
    if (phrase.item !== null && (phrase.person ? !isDegree(this.figure) : phrase.place && isCount(this.figure))) return this.told(null, this.action, false, linked)
    if (phrase.item !== null && PAPERS.test(this.figure.unit) && (BODIES.test(phrase.item) || OFFICES.test(phrase.item))) return this.told(null, this.action, true, linked)
    const [, met = null] = (EVENT_UNITS.has(this.figure.unit) && MET.exec(phrase.item ?? '')) || []
    if (met !== null) return this.told(met, this.action, false, linked)
    const [, body, did, own = null] = (PAPERS.test(this.figure.unit) && DONE_BY.exec(phrase.item ?? '')) || []
    const [, done, theirs = null] = (PAPERS.test(this.figure.unit) && DONE_WITH_THEIRS.exec(phrase.item ?? '')) || []
    if (done !== undefined) return this.told(theirs, done, false, linked)
    if (body !== undefined && (BODIES.test(body) || OFFICES.test(body) || body.endsWith('领导'))) return this.told(own, did!, own === null, linked)
    if (phrase.item !== null && this.isGap(phrase)) return this.subject(phrase) ?? this.told(phrase.item, GAPPED.has(phrase.item) ? phrase.item : (/(?:立案|并案处理)$/.exec(phrase.item)?.[0] ?? this.action), true, linked)
    const papers = PAPERS.test(this.figure.unit) ? OWN_PAPERS.exec(phrase.item ?? '')?.[1] : undefined
    return this.told(papers ?? phrase.item, this.action ?? phrase.opener ?? verbGoverning(this.context, phrase.before, this.clause, linked && !SUM.test(this.context.word(last)!.text)), false, linked)
  }

  /** Index of the word of comparison that the phrase behind the word `before` is held against by: 快于|全市|工业; -1 where there is none. */
  private than(before: number): number {
    const at = SCOPE.test(this.context.word(before)!.text) ? before - 1 : before
    return at >= this.clause && compares(this.context.word(at)!.text, this.figure) ? at : -1
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
      const theme = this.phrases.ending(this.skip(before), this.linked)
      if (lasts || (theme.item !== null && !BODIES.test(theme.item))) return this.told(theme.item ?? this.verbs(before), verb, false, linked)
    }
    const theme = this.theme(verb, before)
    if (theme !== null) return this.told(theme, verb, false, linked)
    if (!isCount(this.figure) && !isDegree(this.figure) && !GAPPED.has(verb)) {
      const item = verb.length === 1 || OPENERS.has(verb) || INTRANSITIVE.has(verb) ? null : verb
      return { item, action: verb, linked, gapped: false, share: this.share, bare: item !== null }
    }
    return this.told(null, PARTICIPLES.has(verb) || ADVERBIAL.has(verb) ? null : verb, true, linked)
  }

  /** 研发|投入, 技改|投入, “三农”|投入: what is put into it; who puts it in, and where, is not. */
  private putInto(kind: Token, at: number): string | null {
    const { context } = this
    const open = context.isClosing(kind) ? context.opening(at) : -1
    if (open >= this.clause) return context.reading.slice(context.word(open)!.start, kind.end)
    return isNominal(kind) || (/^(?:[nj]|x)$/.test(kind.tag) && /^[\u3400-\u9fff]{2,}$/.test(kind.text) && !BODIES.test(kind.text) && !OURS.test(kind.text)) ? kind.text : null
  }

  /** 技改投资拟安排8亿元, 夜谈会每月举办一次, 农村公路新建30公里: the noun before a verb of doing that is what was done. */
  private theme(verb: string, before: number): string | null {
    const money = this.figure.unitClass === 'money' && OPENERS.has(verb)
    const event = EVENT_UNITS.has(this.figure.unit) && /^(?:举办|召开|举行|开展)$/.test(verb)
    const extent = EXTENT.test(this.figure.unit) && OPENERS.has(verb)
    if (!money && !event && !extent) return null
    let i = before
    while (i >= this.clause && /^(?:[mtd]|zg$)/.test(this.context.word(i)!.tag)) i-- // 每两周
    const { item, place } = this.phrases.ending(this.skip(i), this.linked)
    if (extent) return item !== null && !place && THING.test(item) ? item : null
    return item !== null && (money ? FUNDS.test(item) : !BODIES.test(item)) ? item : null
  }

  /** 提案已办复1874件: a plain noun before the verb is what it is said of. */
  private subject({ item, before }: Phrase): Left | null {
    const [, noun, done] = DONE_WITH.exec(item!) ?? []
    if (noun !== undefined && NOUNS.has(noun.slice(-2))) return { item: noun, action: done!, gapped: false, linked: this.linked, share: this.share }
    if (!GAPPED.has(item!) || before < this.clause) return null
    const theme = this.phrases.ending(this.skip(before), this.linked).item
    return theme !== null && NOUNS.has(theme) ? { item: theme, action: item, gapped: false, linked: this.linked, share: this.share } : null
  }

  /** 恢复重建|提前两年: verbs that stand for what they name. */
  private verbs(index: number): string | null {
    let i = index
    while (i >= this.clause && isVerb(this.context.word(i)) && !LINK.has(this.context.word(i)!.text)) i--
    return i === index ? null : tidy(this.context.reading.slice(this.context.word(i + 1)!.start, this.context.word(index)!.end))
  }

  private isGap({ item, verbal }: Phrase): boolean {
    if (EVENT_UNITS.has(this.figure.unit) || isDegree(this.figure) || (PAPERS.test(this.figure.unit) && WRITTEN.test(item!))) return false
    return GAPPED.has(item!) || item === '建设' || (verbal && isCount(this.figure)) || /(?:立案|并案处理|类|方面)$/.test(item!) || (PAPERS.test(this.figure.unit) && DONE_WITH.test(item!))
  }

  /** Goes left over verbs of measure, adverbs, brackets and figures. */
  private skip(index: number): number {
    const { context, figure } = this
    let i = index
    for (let steps = 0; i >= this.clause && steps < REACH; steps++) {
      const token = context.word(i)!
      const before = context.figureEnding(token)
      const session = token.text === '的' ? this.sessionBefore(token) : null
      if (before) {
        i = context.before(before)
        this.linked ||= /[到至从由、和与]/.test(context.reading.slice(context.endOf(before), context.startOf(figure)))
      } else if ((token.text === ')' || token.text === '）') && context.opening(i) >= this.clause) {
        i = context.opening(i) - 1
      } else if (session !== null) {
        i = context.words.indexAt(session) - 1 // 从|十届一次|的4.38%
      } else if (/^[年月季]$/.test(token.text) && context.word(i - 1)?.text === '按') {
        i -= 2 // 按|月|下挫
      } else if (token.text === '会' && (context.figureAt(context.word(i + 1)) || SUM.test(context.word(i + 1)?.text ?? '')) && (isVerb(context.word(i - 1)) || context.isNoun(context.word(i - 1)!))) {
        break // 推进会3次
      } else if (/^(?:发展|调整)$/.test(token.text) && /^[到至]$/.test(context.word(i + 1)?.text ?? '')) {
        this.action = token.text // 家庭农场|发展|到860家
        this.linked = true
        i--
      } else if (token.text === '比' && /^[为达是从由到降]$/.test(context.word(i + 1)?.text ?? '')) {
        break // 收入比为2.3: the last syllable of a noun
      } else if (token.text.trim() === '' || LINK.has(token.text) || token.text === '被' || (token.text === '以' && isDegree(figure)) || this.isAside(i) || (this.linked && /^[、和与及]$/.test(token.text))) {
        if (isVerb(token) && token.text.length > 1 && !ADVERBIAL.has(token.text)) this.action ??= token.text
        this.linked ||= LINK.has(token.text)
        i--
      } else break
    }
    return i
  }

  /** Where the session begins that a number before this 的 was of; null where none is named. */
  private sessionBefore({ start }: Token): number | null {
    const { reading, block } = this.context
    const from = Math.max(block.start, start - 12)
    const session = SESSION_OF.exec(reading.slice(from, start))
    return session && from + session.index
  }

  /** 由上年的58.2%, 比同期快11.4个百分点, 解决的307件, 笔记等2600份. */
  private isAside(i: number): boolean {
    const { tag, text } = this.context.word(i)!
    const adjacent = this.context.figureAt(this.context.word(i + 1)) !== undefined
    if (text === '的' || (text === '等' && adjacent)) return true
    if (tag === 't' || text === '同期' || text === '上年' || text === '末' || isYearBefore(text) || text === '年' || YEARS.test(text + (this.context.word(i + 1)?.text === '年' ? '年' : ''))) return true
    return (this.linked || adjacent) && /^[adf]d?$/.test(tag) && text.length <= 2 && !NOUNS.has(text) && !NOMINAL.has(text) && !HEADS.has(text)
  }
}
