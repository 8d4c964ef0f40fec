import { COMMONEST_SURNAMES } from '../../lexicon/surnames.js'
import { HAN, type Span } from '../../text/index.js'
import { fold } from '../fold.js'
import type { Line } from '../lines.js'
import type { Zones } from './zones.js'

/** A bracket that closes a paragraph and says who made the page. */
interface CreditRule {
  readonly id: string
  /** Tested on the folded bracket, without its brackets. */
  readonly pattern: RegExp
  /** Only behind the document’s last paragraph. */
  readonly last: boolean
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

/** 新华社北京3月4日电: the agency, its place and day, as they stand at a text's foot. */
export const DATELINE = `[${HAN}]{2,3}社[${HAN}]{0,8}(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[电讯]`
const NAME = `[${HAN}·]{2,4}`
const ROLE = '(?:[^\\s。，,:]{0,8}(?:记者|通讯员|实习生|评论员)|作者|撰稿|供稿|整理|采写|文字|责任编辑|责编|编辑|来源|稿源)'

export const CREDIT_BRACKETS: readonly CreditRule[] = [
  {
    id: 'credit-author', last: false, pattern: new RegExp(`^${ROLE}[: ] ?${NAME}(?:[ 、,/]${NAME}){0,5}(?: ${ROLE}[: ] ?${NAME}(?:[ 、]${NAME}){0,5}){0,3}(?: 摄| 文/图)?$`),
    hit: '记者 王小明 通讯员 李小红', miss: '记者问到的问题', reason: 'a newspaper names its writers behind the text',
  },
  {
    id: 'credit-source', last: false, pattern: /^(?:来源|稿源|转自|据) ?: ?[^。，,:]{2,24}(?: (?:责任编辑|责编|编辑|作者) ?: ?[^。，,:]{2,12})?$/,
    hit: '来源：某某网 编辑：小王', miss: '来源于群众', reason: 'where a page took the text from',
  },
  {
    id: 'credit-author', last: true, pattern: new RegExp(`^${COMMONEST_SURNAMES}[${HAN}·]{1,3}$|^${NAME}(?:[ 、]${NAME}){1,5}$`),
    hit: '王小明 李小红', miss: '热烈鼓掌', reason: 'names alone, behind the last paragraph',
  },
  {
    id: 'credit-author', last: true, pattern: new RegExp(`^[${HAN}]{2,12}(?:政协|委|办|办公室|研究室|中心|日报|晚报|网|电视台|融媒体中心)(?: ?[: ]${NAME}(?:[ 、]${NAME}){0,3})?$`),
    hit: '提案委员会办公室', miss: '请予审议', reason: 'the unit that sent the text in, behind the last paragraph',
  },
  {
    id: 'credit-dateline', last: true, pattern: new RegExp(`^${DATELINE}$`),
    hit: '某某社北京3月4日电', miss: '某某社3月4日报道', reason: 'the agency’s place and day, behind the last paragraph',
  },
]

/** The longest bracket that is looked at, in code units. */
const LONGEST = 60

/** The brackets behind paragraphs that are credits; in text order. */
export function creditBrackets(lines: readonly Line[], labels: readonly (string | null)[], { tail }: Zones): { span: Span; rule: string }[] {
  return lines.flatMap((line, at) => {
    if (labels[at] !== null || line.text.length < LONGEST || !/[)）】]$/.test(line.text)) return []
    const end = line.text.slice(-LONGEST)
    const match = /[。！？!?”…；;)）]\s*(?<bracket>[（(【](?<inner>[^（()）【】]{2,50})[)）】])$/.exec(end)
    if (!match) return []
    const inner = fold(match.groups!.inner!)
    const rule = CREDIT_BRACKETS.find(({ pattern, last }) => (!last || at >= tail - 1) && pattern.test(inner))
    return rule ? [{ span: { start: line.end - match.groups!.bracket!.length, end: line.end }, rule: rule.id }] : []
  })
}
