import type { Token } from '../text/index.js'
import { isPersons } from './actors.js'
import { bodyBehind, bodyEnd, countsBodies, isBody } from './bodies.js'
import { CLAUSE_END, REACH, isCount, isDegree, isModifier, isNominal, isVerb, opening, tidy, type Context, type Told } from './context.js'
import { withoutDoings } from './doings.js'
import { PLACE_SUFFIX, describes, describesPersons, ends, endsList, isOf, isProvince, isWhole, joins, names, relative, sharesNoun } from './following.js'
import { ABOUT, DOINGS, EVENT_UNITS, HEADS, LINK, NOMINAL, NOT_NOUN, NOUNS, OPENERS, PLACES, PREDICATES } from './nouns.js'

/** The noun phrase after a number: 12项主要任务, 8件事关健康的小事, 4名以上的医务人员. */
export interface Right {
  readonly item: string
  /** Index of the first word behind the phrase. */
  readonly after: number
  /** It is joined to the number by 的. */
  readonly joined: boolean
}

/** 惠及200万人的工程, 8人担任副主任: the unit names who is counted, what follows is what reaches them or what they do. */
const OF_PEOPLE = /^人(?:次|口)?$/
/** 13件|群众反映强烈的|问题: these count no persons. */
const OF_THINGS = /^[件项条份篇起]$/
/** 全国重点实验室: words of scope that open a name. */
const SCOPE = /^全[国省市县区]$/
/** 省级和美乡村, 民间合作机制: words that describe, whatever the dictionary calls them; the noun is still to come. */
const ATTRIBUTE = /^(?:(?:国家|自治[区州县]|[省市县区州乡镇村部厅])级|民间|重点|[大中小]型|本科|专科|具体|成功|新型)(?:及?以[上下])?$/
/** 9项国家、省级奖励: of what level, before a further level. */
const LEVEL = /^(?:国家|[省市区县部](?:级)?|国家级)$/
/** Measures before a noun: 3个|500千伏|工程, 2条|12英寸|产线. */
const MEASURE = /^(?:千?伏|[千兆]瓦|英寸|[公海]里|米|吨|升)$/
/** 邀请侨胞150人|来市考察: what they came for, or went to. */
const COME = /^[来赴][我国省市县区镇乡村校院京]/
/** 由90所|整合为60所: what became of them, not what they are. */
const BECOMES = /^[\u3400-\u9fff]{2,6}[为到至](?=[\d一二三四五六七八九十两])/
/** 30家|具有自主知识产权的|企业. */
const HAS = /^(?:具|具有|具备|拥有|含有|带有|符合|方便|便于)$/
const MEASURED = /^(?:年)?(?:总?产值|营收|(?:营业|销售|主营业务)?收入|销售额|总?投资|投资额|税收|利润|面积|总?建筑面积|装机|人口|规模|资产|经济总量|生产总值)$/
/** What befell the things that were counted. */
const BEFELL = /^(?:落地|揭牌|竣工|投产|达产|开工|投入使用|投用|投运|封顶|动工|晋级|落地见效|提质升级|提质焕|提档|提标|扩面)$/
/** What a thing has much of: 20个带动力强、辐射面广的示范点. */
const MUCH = /^(?:强|高|大|好|广|优|足|深|快|多|低|少|小|实|新)$/
/** Tags of set phrases: of persons they say what these do (60名代表|欢聚一堂). */
const SAYING = /^(?:nz|i|l)$/
/** 3家企业|主板上市. */
const BOARDS = /^(?:主板|科创板|创业板|北交所|新三板|境内外|境外|[AH]股)$/
/** 在其中3期|上|作了批示. */
const WITHIN = /^[上中里内]$/
/** What goes on behind a second kind of place in brackets. */
const OTHER_KIND = /^(?:委会?|市场|民|级|政协|长|干部|委员|代表|政府|部门|企业|学校|镇|乡)$/

/** 九成以上|希望: what those say of whom it is a share. */
const SAYS = /^(?:希望|认为|表示|愿意|反映|支持|赞成|觉得)$/
/** 300名|留守、独居、失能|老人: the kinds of those who are counted. */
const KINDS = /^((?:[\u3400-\u9fff]{2,3}、){1,3}[\u3400-\u9fff]{2,3}?)(老人|儿童|妇女|学生|人员|群众|居民|职工|患者)(?![的家代团协会])/

export function rightOf(context: Context, figure: Told): Right | null {
  const from = context.endOf(figure)
  let i = context.words.indexAt(from - 1) + 1
  const first = context.word(i)
  if (!first || from >= context.block.end || WITHIN.test(first.text)) return null
  if (first.start > from) i-- // 余本书
  if (first.start > from && WITHIN.test(context.reading.slice(from, first.start))) return null // 委员2237|人中
  if ((LINK.has(first.text) && context.reading[first.end] === '了') || context.figureFrom(from) || COME.test(context.reading.slice(from, from + 2))) return null
  const joined = /^(?:不等)?的/.test(context.reading.slice(from, from + 3))
  if (OF_PEOPLE.test(figure.unit) && ((joined && figure.unit !== '人次') || (first.tag === 'v' && first.start === from) || context.reading.startsWith('线上线下', from))) return null
  if (isDegree(figure) && !joined && figure.number.form !== 'tenths' && !sharesNoun(context, figure, first)) return null
  if (/[从由]/.test(context.reading[context.startOf(figure) - 1] ?? '') && BECOMES.test(context.reading.slice(from, from + 8))) return null
  if (isDegree(figure) && SAYS.test(first.text)) return null
  const listed = /^[名位人]$/.test(figure.unit) ? KINDS.exec(context.reading.slice(from, Math.min(context.block.end, from + 24))) : null
  if (listed && !listed[1]!.split('、').some(isPersons)) return { item: listed[2]!, after: context.words.indexAt(from + listed[0].length), joined }
  const phrase = new RightReader(context, figure, from).read(i)
  if (OF_PEOPLE.test(figure.unit) && joined && !isPersons(phrase?.item ?? '')) return null // 吸引百人次的|委员, not 的|活动
  return phrase && { item: phrase.item, after: phrase.after, joined }
}

class RightReader {
  private start = -1
  private end = -1
  /** Nothing but adjectives so far: the noun is still to come. */
  private adjectival = true
  /** The unit's class of a figure that follows. */
  private ahead: string | undefined = undefined

  constructor(private readonly context: Context, private readonly figure: Told, private readonly from: number) {}

  read(index: number): { item: string; after: number } | null {
    let i: number | null = index
    let last = index
    for (let steps = 0; i !== null && steps < REACH; steps++) {
      last = i
      i = this.step(i)
    }
    if (this.start < 0 || this.end <= this.start || this.isAttribute || (this.adjectival && /^ad?$/.test(this.context.words.at(this.end - 1)?.tag ?? ''))) return null
    if (countsBodies(this.figure)) this.end = bodyEnd(this.context, this.phrase, this.end)
    const item = tidy(withoutDoings(this.context.reading.slice(opening(this.context.reading, this.start), this.end), this.ahead))
    return item === null ? null : { item, after: (this.context.word(last)?.start ?? this.end) < this.end ? last + 1 : last }
  }

  private take(start: number, end: number): void {
    if (this.start < 0) this.start = start
    this.end = end
  }

  /** What was taken in. */
  private get phrase(): string {
    return this.context.reading.slice(this.start, this.end)
  }

  /** Nothing but a word that describes what is still to come. */
  private get isAttribute(): boolean {
    return ATTRIBUTE.test(this.phrase)
  }

  /** Takes a word in, passes over it, or ends (null); else the index to go on from. */
  private step(i: number): number | null {
    const { context } = this
    const token = context.word(i)
    if (!token || token.start >= context.block.end || CLAUSE_END.test(token.text)) return null
    const ahead = context.figureAt(token)
    this.ahead = ahead?.unitClass
    if (ahead) return this.measured ? this.afterDescription(i, true) : null
    const next = context.word(i + 1)
    const begun = this.start >= 0
    const text = token.start < this.from ? token.text.slice(this.from - token.start) : token.text
    if (text === '') return i + 1
    const at = token.end - text.length
    if (token.start < this.from) { // what the segmenter glued to the unit begins the phrase: 位|老 委员
      this.take(at, token.end)
      return i + 1
    }
    if (!begun && text === '已' && isVerb(next) && context.reading[this.from] === '的') return i + 1 // 300万元的|已|竣工|项目
    if (!begun && (/^(?:的|以上|最|较|更|级|各级|各类|各|其[它他余]|上述|[现原既]有|在用)$/.test(text) || (/^[mt]$/.test(token.tag) && !NOUNS.has(text)) || MEASURE.test(text) || (text === '和' && next?.tag === 'm'))) return i + 1
    if (!begun && /^[在驻住]$/.test(text) && next && (isProvince(next) || next.text === '村' || (text === '住' && next.tag === 'ns'))) {
      if (next.text.length > 1 && text !== '住') this.take(next.start + 1, next.end)
      return i + 2
    }
    if (context.opens(token)) return this.quotation(i)
    if (begun && this.isAttribute && /^[\u3400-\u9fff]/.test(text) && (!PREDICATES.has(text) || context.closes(next) || (text === '组织' && next?.tag === 'd')) && text !== '的') {
      this.take(at, token.end)
      this.adjectival &&= !context.isNoun(token) && isModifier(token)
      return i + 1
    }
    if (/^([户人亩村])\1?$/.test(text) && next?.text === '均') { // 180户脱贫户|户均增收
      if (text.length > 1) this.take(at, at + 1)
      return null
    }
    if (begun && /^(?:基本|热心)$/.test(text) && isVerb(next)) return null // 75个改革任务|基本|完成
    if (begun && isModifier(token) && next && DOINGS.has(next.text) && context.closes(context.word(i + 2))) return null // 31个单位|具体|承办
    if (!begun && (HAS.test(text) || (text === '有' && context.word(i + 2)?.text === '、'))) return this.afterDescription(i)
    const about = !begun && (ABOUT.has(text) || text === '被') ? this.afterDescription(i) : null // 30份|有关改革的|建议, 57篇|被录用的|报告
    if (about !== null) return about
    if (begun && text === '代表' && next && context.isNoun(next) && isPersons(this.phrase)) return null // 3位|入选|作者|代表|支部|交流
    if (begun && (BOARDS.test(text) || /^[办做抓搞][出好实优]?$/.test(text))) return null // 四次|协商|办|出质量
    if (begun && /^[户人亩村]均$/.test(text)) return null // 180户|农户|户均
    if (begun && this.adjectival && text === '的' && next && (context.isNoun(next) || (isModifier(next) && ends(context, context.word(i + 2))))) { // 十面|鲜艳的|红旗, 两项|新的|重大|任务
      this.start = this.end = -1
      return i + 1
    }
    if (begun && this.adjectival && isVerb(token) && context.closes(next)) { // 两份|有效|报价
      this.take(at, token.end)
      this.adjectival = false
      return null
    }
    if (!begun && token.tag === 'd' && text.length > 1 && next && /^(?:n|x$)/.test(next.tag) && context.isNoun(next) && !OF_PEOPLE.test(this.figure.unit) && !NOT_NOUN.has(text) && !LINK.has(text)) return i + 1 // 30种|特供|药材
    if (!begun && next && MUCH.test(next.text) && context.isNoun(token) && /^[、的]$/.test(context.word(i + 2)?.text ?? '')) return this.afterDescription(i + 2)
    if (begun && SAYING.test(token.tag) && text.length === 4 && isPersons(this.phrase)) return null
    if (begun && (token.tag === 'v' || OPENERS.has(text)) && !NOMINAL.has(text) && OF_THINGS.test(this.figure.unit) && isPersons(this.phrase)) return this.afterDescription(i)
    if (begun && (PREDICATES.has(text) || (BEFELL.test(text) && (next?.tag === 'ns' || !names(context, next))) || (DOINGS.has(text) && !names(context, next)))) return null
    if (begun && /^[vli]/.test(token.tag) && /^..+[在于到成为]$/.test(text)) return null // 8位|大户|围坐在|一起
    if (begun && text === '联合' && names(context, next)) { // 26家|儿科|联合|门诊
      this.take(at, token.end)
      return i + 1
    }
    if (begun && isVerb(token) && (countsBodies(this.figure) || DOINGS.has(text)) && isBody(this.phrase) && !bodyBehind(context, i)) return null // 9家|企业|对接|订单
    if (begun && (NOMINAL.has(text) ? !OF_THINGS.test(this.figure.unit) : isVerb(token) || text === '与') && !((NOUNS.has(text) || (NOMINAL.has(text) && EVENT_UNITS.has(this.figure.unit))) && context.closes(next)) && isPersons(this.phrase)) return null
    if (!begun && SCOPE.test(text) && next && SCOPE.test(next.text)) return i + 1
    const attribute = !begun && (SCOPE.test(text) || /^[分跨]$/.test(text) || (text === '组织' && OF_THINGS.test(this.figure.unit)))
    if ((attribute || text === '各界') && next && (context.isNoun(next) || next.text === '各界') && !context.figureAt(next)) { // 22个|分|报告, 20场|跨|界别协商|会, 8件|组织|提案, 120名|社会|各界|人士
      this.take(at, token.end)
      return i + 1
    }
    if (token.tag === 'm' && next?.text === '届') return i + 2 // 60名县|七|届|委员
    if (begun && PLACE_SUFFIX.test(text) && this.end === at) {
      this.take(at, token.end)
      return i + 1
    }
    const graded = begun && token.tag === 'd' && /^an?$/.test(next?.tag ?? '') && ends(context, context.word(i + 2)) // 经济|相对|薄弱|村
    if (graded) {
      this.take(at, next!.end)
      return i + 2
    }
    if (this.belongs(token, next) || ((!begun || this.adjectival) && describes(context, this.figure, this.from, token, next, context.word(i + 2)))) {
      this.adjectival &&= !context.isNoun(token) && isModifier(token) && !PLACES.has(text)
      this.take(at, token.end)
      return isWhole(token, next) ? null : i + 1
    }
    if (begun && text === '的' && next && context.isNoun(next) && (describesPersons(this.figure, this.phrase) || isOf(context, this.figure, this.phrase, i))) {
      this.start = this.end = -1
      return i + 1
    }
    if (begun && /^[和与及]$/.test(text) && !(isBody(this.phrase) && endsList(context, this.figure)) && joins(context, this.phrase, next, context.word(i + 2))) return i + 1
    if (begun && text === '、' && LEVEL.test(context.reading.slice(this.start, this.end)) && next && ATTRIBUTE.test(next.text)) { // 国家|、省级|荣誉
      this.start = this.end = -1
      return i + 1
    }
    if (!begun && isVerb(token) && EVENT_UNITS.has(this.figure.unit) && context.closes(next)) {
      this.take(at, token.end)
      return i + 1
    }
    const description = relative(context, this.figure, i, begun)
    if (description < 0) return null
    this.start = this.end = -1
    return description + 1
  }

  private belongs(token: Token, next: Token | undefined): boolean {
    const { context } = this
    if (context.isNoun(token)) return true
    if (isNominal(token)) return context.closes(next) || context.isNoun(next!) || isNominal(next!) || HEADS.has(next!.text)
    if (isModifier(token)) return this.start < 0 || token.tag !== 'ad' && (next !== undefined && context.isNoun(next) && !context.figureAt(next))
    if (this.start < 0) return HEADS.has(token.text) && /^(?:n|q|z|m|g)/.test(token.tag)
    return (HEADS.has(token.text) && context.closes(next) || token.text === '级' || (token.text === '以上' && next !== undefined && (this.context.isNoun(next) || HEADS.has(next.text))))
  }

  /** 《…》 and “…” with the noun behind it. */
  private quotation(i: number): number | null {
    const { context } = this
    const open = context.word(i)!
    const close = context.closing(i)
    if (close < 0) return null
    if (open.text === '(' || open.text === '（') {
      if (this.end < 0) return close + 1
      const behind = context.word(close + 1)
      if (context.word(close)!.start - open.end > 4 || behind?.start !== context.word(close)!.end || !OTHER_KIND.test(behind.text)) return null
      this.end = behind.end // 村(居)|委会, 县(市、区)|政协
      return close + 2
    }
    if (this.start >= 0 && open.text === '《') return null
    const next = context.word(close + 1)
    const { start, end } = this
    this.take(open.end, context.word(close)!.start)
    if (open.text === '《' || !next || !(this.belongs(next, context.word(close + 2)) || describes(context, this.figure, this.from, next, context.word(close + 2)))) {
      if (start >= 0) [this.start, this.end] = [start, end] // 300个事项“一窗通办”
      return null
    }
    this.start = Math.min(this.start, open.start)
    this.end = next.end
    return close + 2
  }

  /** 3个|产值|超千亿元|的|集群: what is measured of the things, with its amount still to come. */
  private get measured(): boolean {
    return isCount(this.figure) && this.start >= 0 && MEASURED.test(this.phrase)
  }

  /** 带动力强、辐射面广的|示范点: from the word behind the 的 on, if one is near; what was taken in before describes. */
  private afterDescription(i: number, figures = false): number | null {
    for (let k = i; k < i + (figures ? 24 : 12); k++) {
      const token = this.context.word(k)
      if (!token || CLAUSE_END.test(token.text) || (!figures && this.context.figureAt(token))) return null
      if (token.text === '的') {
        this.start = this.end = -1
        return k + 1
      }
    }
    return null
  }
}
