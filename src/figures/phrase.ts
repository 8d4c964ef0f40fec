import type { Token } from '../text/index.js'
import { BODIES, isActor, isPersons, PERSON } from './actors.js'
import { CLAUSE_END, REACH, isDegree, isModifier, isNominal, isVerb, opening, tidy, type Context, type Told } from './context.js'
import { ACT_OF_ONE, EVENT_UNITS, GAPPED, HEADS, INTRANSITIVE, LINK, NOMINAL, NOUNS, OPENERS, PREDICATES, TRANSITIVE } from './nouns.js'

/** The noun phrase, or the verbs in its place, that ends at a word before a number. */
export interface Phrase {
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

/** Last syllables that make a noun of the verb before them. */
const SUFFIX = /^[率量额值]$/
/** Verbs of summing up have no object: 累计开行300列. */
const SUMS = /^(?:累计|共计|合计|总计|总共)$/
/** 服务|机构, 培训|基地: what a place is for, unlike 培训|干部. */
const SERVES = /^(?:服务|培训|救助|接待|生产|销售|种植|养殖|修复|安置)$/
const SERVING = /^(?:机构|中心|站点?|网点|窗口|基地|平台)$/
/** 督导组|走访|企业: what persons and groups do to what is counted. */
const ACTS = /^(?:走访|回访|慰问|资助|接待|化解|调处|解决|督办|领衔|撰写|捐赠)$/
/** Those of the 政协 that do what is counted. */
const DOING = /(?:委员|常委|成员|领导|同志)$/
/** What is measured of those who do something, and papers for doing it: 参保|人数, 开行|数量, 督办|单. */
const OF_DOING = /^(?:人数|户数|人次|数量|能力|时间|时限|天数|比例|标准|单)$/
/** 民革市委|发展|新党员: whom a party or a body takes in. */
const MEMBERS = /^新?(?:党员|会员|盟员|社员|成员)/
/** What a plain verb before it names: 培训|活动 stays whole, 培训|干部 does not. */
const OCCASION = /^(?:活动|仪式|大会|会议|会|班|项目|工程|工作)$/
/** 救助|资金, 建设|资金: what money is for; 筹集|资金 is what was done. */
const FUNDED = /^(?:救助|补助|扶持|帮扶|资助|建设|治理|培训|修复|改造|安置)$/
const FUNDS = /^(?:资金|经费|款物|款项)$/
/** 平台|服务|3万人, 夜校|培训|学员: what does something to those who are counted; or how: 结对|帮扶. */
const DOER = /(?:平台|活动|行动|工程|项目|中心|驿站|站点|基地|窗口|学校|夜校|学院|机构|企业|园区|公司|合作社|协会|医院|[队团]|机制|品牌|专班|改革|举措|政策|措施|热线|网点|支部|^(?:联系|结对|包联|挂钩|定点))$/
const TO_PERSONS = /^(?:惠及|吸纳|吸引|带动|覆盖|培训|培养|救助|资助|帮扶|慰问|接待|安置|转移|招收|招募|输送|服务|辐射)$/
const TO_THINGS = /^(?:化解|解决|调处|走访|收集|征集|发放|节约|节省|筹集|募集|捐赠)$/
const PERSONS = /^(?:余|多)?(?:人|人次|名|位|户|家)$/
/** 体系|覆盖|95%的行政村: what stands behind the share is what it is of. */
const COVERS = /^(?:覆盖|惠及|涉及|涵盖)$/
/** 实现|入学率|100%: the rate is what was reached. */
const REACHED = /^(?:实现|完成|保持|达到|确保|提高|提升)$/
/** 出生|人口, 参保|人口: what befell those who are counted. */
const LIVES = /^(?:出生|死亡|流动|脱贫|参保|从业|就业)$/
/** 开工|建设|停车场: two verbs before their object. */
const STARTS = /^(?:开工|动工|启动)$/
/** What is done with an occasion. */
const HELD = /^(?:参[加与]|出席|列席|[承主协联]办|启动|策划|召集|主持|筹办)$/
/** 提升|率, 培训|、考核: the verb is part of what is measured, or one of several. */
const GOES_ON = /^(?:[、和与及率路单面网房性]|面积|范围|覆盖面积)$/
/** 改造|提升|农田, 走访|慰问|群众: a second verb of the same doing. */
const SECOND = /^(?:提升|调整|慰问|帮扶|整治|改造|改建|扩建|引进|落实|督办|优化|推进|实施)$/
/** 国内|到位|资金: what has become of things, between nouns. */
const COMING = /^(?:组成|到位|落地|投产|开工|竣工|签约|入驻|入库|获奖|参保)$/
/** 引导|企业|投资: to do what. */
const LEADS = /^(?:引导|动员|发动|鼓励|指导)$/
/** 高质量|办理|建议, 新|培育|企业: how it was done. */
const WELL = /^(?:新|现场|当场|实地|高质量|高标准|高水平|高品质|高效|高位)$/
/** 省内7|市|生产总值: how many places, which is whose and not what. */
const PLACE = /^[国省市区县州镇乡村]$/
/** 我市|产值, 全区|产值: whose, not what. */
export const OURS = /^[我全本][国省市区县州镇乡村]$/

const TO_WHOM = /向([\u3400-\u9fff]{2,14})$/

/** Reads the phrases before one number, back to the first word of its clause. */
export class PhraseBefore {
  constructor(private readonly context: Context, private readonly figure: Told, private readonly clause: number) {}

  /** The phrase whose last word is at `index`; `linked` where a verb of measure or another figure stands between it and the number. */
  ending(index: number, linked: boolean): Phrase {
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
      if (begun && token.text === '发展' && MEMBERS.test(context.reading.slice(token.end, token.end + 3))) break
      if (begun && ACTS.test(token.text) && i > this.clause && isPersons(context.word(i - 1)!.text) && !OCCASION.test(next!.text)) break
      if (this.does(i, begun) || (!begun && COVERS.test(token.text) && (next?.text === '了' || context.reading[context.endOf(this.figure)] === '的'))) break
      if (begun && OPENERS.has(token.text) && !GOES_ON.test(next!.text) && STARTS.test(context.word(i - 1)?.text ?? '')) break
      if (begun && !coordinated && this.acts(token, next!, context.word(first)!)) break
      if (!begun && OF_DOING.test(token.text) && i > this.clause && isVerb(context.word(i - 1)) && context.word(i - 1)!.end === token.start && (token.text.length === 1 || this.isPartOfHead(i - 1))) {
        verbal = false
        first = --i
      } else if (noun || isNominal(token) || (begun ? isModifier(token) : this.isObject(i))) {
        verbal &&= (/^[vd]$/.test(token.tag) && !NOUNS.has(token.text)) || GAPPED.has(token.text)
        first = i
      } else if (begun && i === index - 1 && this.isMeasured(token, last)) {
        verbal = false
        first = i
      } else if (begun && OCCASION.test(next!.text) && this.isOf(i)) {
        first = i
      } else if (begun && token.text === '级' && i > this.clause && context.word(i - 1)!.end === token.start && context.isNoun(context.word(i - 1)!)) {
        first = i // 地方|级|收入
      } else if (begun && COMING.test(token.text) && i > this.clause && context.word(i - 1)!.end === token.start && context.isNoun(context.word(i - 1)!)) {
        first = i
      } else if (begun && next!.start === token.end && token.tag === 'v' && (/^[人性者]$/.test(next!.text) ? token.text.length === 2 : next!.text === '人口' && LIVES.test(token.text))) {
        first = i // 参保|人, 收养|性|机构, 出生|人口
      } else if (HEADS.has(token.text) && i > this.clause && (!begun || context.closes(next))) {
        // 解决采纳率: a last syllable takes the verbs before it in.
        verbal = false
        first = i
        while (i - 1 >= this.clause && i > index - 3 && this.isPartOfHead(i - 1)) first = --i
      } else if (begun && /^[、和与及]$/.test(token.text) && this.joins(i - 1, coordinated) && !(token.text === '、' && this.isCounted(i - 1))) {
        coordinated = true
      } else if (coordinated && isVerb(token) && /^[、和与及]$/.test(context.word(i - 1)?.text ?? '') && this.distributed) {
        first = i
      } else break
    }
    if (first === i + 1 && i >= this.clause && first <= index && context.word(i)!.text === '受' && isNominal(context.word(first)!)) first = i-- // 受污染|耕地
    // 老年|助|餐点, 开展|促|消费活动: a verb of one character between another word and a noun is the noun's.
    const one = first === i + 1 && i > this.clause ? context.word(i)! : undefined
    if (one?.tag === 'v' && one.text.length === 1 && !ACT_OF_ONE.test(one.text) && !LINK.has(one.text) && !PREDICATES.has(one.text) && one.end === context.word(first)!.start && /^[nvtja]/.test(context.word(i - 1)!.tag)) first = i--
    // “同心圆”|活动: a quoted name is part of the noun behind it.
    const mark = context.word(i)
    if (first === i + 1 && i >= this.clause && mark && /[”」]/.test(mark.text) && context.opening(i) >= this.clause) i = (first = context.opening(i)) - 1
    return first < 0 ? { ...none, before: i } : this.close(first, index, i, verbal, linked)
  }

  private close(from: number, last: number, before: number, verbal: boolean, linked: boolean): Phrase {
    const { context } = this
    let first = from < last && (OURS.test(context.reading.slice(context.word(from)!.start - 1, context.word(from)!.end)) || (context.word(from)!.tag === 'ns' && context.word(before)?.text === '向')) ? from + 1 : from // 向|某地|捐款捐物
    if (first < last && context.word(first)!.text === '委员会' && context.word(first + 1)!.text === '委员') first++ // 全国|委员会|委员总数
    if (first < last && PLACE.test(context.word(first)!.text) && /\d/.test(context.reading[context.word(first)!.start - 1] ?? '')) first++
    if (first < last && context.word(first)!.text === '大' && /[两三四五六七八九十]/.test(context.reading[context.word(first)!.start - 1] ?? '')) first++ // 两|大|产业产值
    const whole = Math.min(context.word(last)!.end, context.startOf(this.figure))
    const end = /^收[窄敛]/.test(context.reading.slice(whole - 1, whole + 1)) ? whole - 1 : whole // 收入比收|窄至
    const named = verbal || linked
    const well = !named && WELL.test(context.word(first)!.text) && this.opens(first + 1, last, first)
    const told = this.toldTo(first, last)
    if (told >= 0) first = told
    const opens = well || told >= 0 || (!named && this.opens(first, last, before))
    const opener = context.word(well ? ++first : first)!
    // One character that is a verb is cut from the word it belongs to, or says what was done: 新(改)建40公里, 分两|批次; 我|市 says whose.
    const lone = first === last && whole - opener.start === 1 && (isVerb(opener) || opener.end > whole || OURS.test(context.reading.slice(opener.start - 1, opener.end)))
    if (first < last && opener.text === '方面' && /^其[他它]$/.test(context.word(before)?.text ?? '')) first = before // 其他|方面|提案
    if (!opens && last > first && opener.text === '方面' && context.reading[opener.start - 1] === '等') first++ // 教育、卫生等|方面|报告
    const again = opens && last > first + 1 && SECOND.test(context.word(first + 1)!.text) && !OCCASION.test(context.word(first + 2)!.text)
    const item = lone ? null : tidy(context.reading.slice(again ? context.word(first + 1)!.end : opens ? opener.end : opening(context.reading, context.word(first)!.start), end))
    return { item, before, verbal, opener: opens ? opener.text : null, place: first === last && opener.tag === 'ns', person: first === last && opener.tag === 'nr' && context.word(last + 1)?.text === '的' }
  }

  /** 向市政协|编报|信息: index of the verb behind those who are told, whatever the dictionary takes it for; -1 where nobody is. */
  private toldTo(first: number, last: number): number {
    const from = this.context.word(this.clause)!.start
    for (let i = last - 1; i >= first && this.context.word(i)!.text.length > 1; i--) {
      const whom = TO_WHOM.exec(this.context.reading.slice(Math.max(from, this.context.word(i)!.start - 16), this.context.word(i)!.start))
      if (whom && BODIES.test(whom[1]!)) return i
    }
    return -1
  }

  /** Whether the word at `first` is the verb that governs the words up to `last`: 改造|棚户区; not 培训|活动, 服务|机构, 覆盖|率. */
  private opens(first: number, last: number, before: number): boolean {
    if (first >= last) return false
    const [{ text }, { text: next }] = [this.context.word(first)!, this.context.word(first + 1)!]
    if (first === last - 1 && this.isMeasured(this.context.word(first)!, this.context.word(last)!)) return false
    if (!OPENERS.has(text) && !/^(?:提升|发布)$/.test(text) && !(text === '发展' && before < this.clause) && !(text === '规范' && SECOND.test(next)) && !(LEADS.test(text) && isActor(next)) && !(text === '立案' && SECOND.test(next)) && !this.isDone(first, last, before)) return false
    return !OCCASION.test(next) && !(SERVES.test(text) && SERVING.test(next)) && !(FUNDED.test(text) && FUNDS.test(next)) && !GOES_ON.test(next)
  }

  /** 免费|审查|合同, 实地|检查|单位: behind an adverb a verb is no part of a name. */
  private isDone(first: number, last: number, before: number): boolean {
    const { context } = this
    const [adverb, verb, noun] = [before >= this.clause ? context.word(before) : undefined, context.word(first)!, context.word(first + 1)!]
    return adverb !== undefined && (adverb.tag === 'd' || WELL.test(adverb.text)) && adverb.end === verb.start && isVerb(verb) && verb.text.length > 1 && noun.text.length > 1 && context.isNoun(noun) && (!isVerb(noun) || last > first + 1)
  }

  /** 委员|捐款捐物, 教育界委员|送课下乡, 委员|座谈: those before the verb did what is counted. */
  private acts(token: Token, next: Token, first: Token): boolean {
    if (!isPersons(token.text)) return false
    if (first.text.startsWith('捐')) return true
    return EVENT_UNITS.has(this.figure.unit) && ((next.tag === 'v' && PERSON.test(token.text)) || (DOING.test(token.text) && (isVerb(next) || NOMINAL.has(next.text))))
  }

  /** 调解|成功率, 投入|强度: what is measured in per cent is measured of the verb, unless that says it was reached. */
  private isMeasured(verb: Token, rate: Token): boolean {
    return isDegree(this.figure) && isVerb(verb) && verb.text.length > 1 && verb.end === rate.start && /[率度]$/.test(rate.text) && rate.text.length > 1 && !LINK.has(verb.text) && !REACHED.test(verb.text)
  }

  /** 读书|分享|活动: what goes on there, behind a noun that does not do it. */
  private isOf(i: number): boolean {
    const [what, verb] = [i > this.clause ? this.context.word(i - 1)! : undefined, this.context.word(i)!]
    return what !== undefined && what.end === verb.start && verb.tag === 'v' && verb.text.length === 2 && !OPENERS.has(verb.text) && !HELD.test(verb.text) && this.context.isNoun(what) && !isPersons(what.text) && !isActor(what.text) && !DOER.test(what.text) && what.tag !== 'ns'
  }

  /** Whether a verb stands behind what does it, and before whom it is done to, or their number. */
  private does(i: number, begun: boolean): boolean {
    const [doer, verb, next] = [i > this.clause ? this.context.word(i - 1)! : undefined, this.context.word(i)!, this.context.word(i + 1)]
    if (doer === undefined || doer.end !== verb.start || !isVerb(verb) || !DOER.test(doer.text) || isDegree(this.figure)) return false
    if (!begun) return TO_PERSONS.test(verb.text) && PERSONS.test(this.figure.unit)
    return (TO_PERSONS.test(verb.text) || TO_THINGS.test(verb.text)) && this.context.isNoun(next!) && !OCCASION.test(next!.text) && !GOES_ON.test(next!.text) && !HEADS.has(next!.text) && !SERVING.test(next!.text) && !(FUNDED.test(verb.text) && FUNDS.test(next!.text))
  }

  private isPartOfHead(i: number): boolean {
    const token = this.context.word(i)!
    if (token.tag === 'd' && token.text.length > 1 && /^[率费]$/.test(this.context.word(i + 1)!.text)) return true // 重复率, 特别费
    return token.text === '占' || (isVerb(token) || isNominal(token) || this.context.isNoun(token)) && (!LINK.has(token.text) || token.text === '保持') && (!OPENERS.has(token.text) || HEADS.has(this.context.word(i + 1)!.text) || /^(?:能力|人数|户数|人次)$/.test(this.context.word(i + 1)!.text)) && token.text.length > 1
  }

  /** 9个|社区|、常住人口3万人: a noun right behind a number is what that number counts. */
  private isCounted(index: number): boolean {
    let i = index
    while (i > this.clause && i > index - 4 && this.context.isNoun(this.context.word(i)!) && !this.context.figureEnding(this.context.word(i))) i--
    return this.context.figureEnding(this.context.word(i)) !== undefined
  }

  private joins(i: number, coordinated: boolean): boolean {
    const token = this.context.word(i)
    if (!token || i < this.clause || this.context.figureEnding(token) || /^nr/.test(token.tag)) return false
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
    if (this.context.reading[this.context.endOf(this.figure)] === '的') return false // 推动设立|500万元的基金
    return before !== undefined && /^[vx]/.test(before.tag) && before.text.length > 1 && !(SUMS.test(before.text) && INTRANSITIVE.has(token.text)) && !GAPPED.has(token.text) && !NOMINAL.has(token.text)
  }
}
