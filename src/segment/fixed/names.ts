import { COMPOUND_SURNAMES, FREQUENT_SURNAMES } from '../../lexicon/surnames.js'
import { HAN, matchesOf, type Block } from '../../text/index.js'
import type { Word } from '../words/list.js'

const SURNAMES = new Set(FREQUENT_SURNAMES)
const COMPOUND = new RegExp(`^(?:${COMPOUND_SURNAMES})`)
const NAME = `[${HAN}]{2,4}?`
const ROLE = '(?:主席|主任委员|主委|书记|秘书长|主任|会长|部长|厅长|局长|省长|市长|县长|区长|州长|院长|校长|理事长|董事长|教授|委员|常委|代表|负责人|记者|作者|摄影|通讯员|发言人|主持人)'
const AREA = '[省市县区州旗盟]'

/** Where a text itself says that something is a name. The name is the group `name`. */
export interface NameFrame {
  readonly id: string
  readonly pattern: RegExp
  readonly tag: 'nr' | 'ns'
  /** Texts and the names in them, parted by spaces. */
  readonly hit: Readonly<Record<string, string>>
  readonly miss: readonly string[]
  readonly reason: string
}

export const FRAMES: readonly NameFrame[] = [
  {
    id: 'role-space-name',
    pattern: new RegExp(`${ROLE}[ \\u3000]{1,4}(?<name>${NAME})(?=$|[ \\u3000）)，,:：、])`, 'g'),
    tag: 'nr',
    hit: { '某市政协主席 王明瑞': '王明瑞', '（某县政协副主席　李某甲）': '李某甲' },
    miss: ['某市政协主席 讲话', '主席王明瑞', '秘书长 高度重视工作'],
    reason: 'A speaker line: role, space, name, and then the line, the bracket or the clause ends.',
  },
  {
    id: 'name-label',
    pattern: new RegExp(`^(?<name>${NAME})(?:${ROLE})?(?:[（(][^（()）]{2,30}[）)])?[:：]`),
    tag: 'nr',
    hit: { '王明瑞委员：我建议': '王明瑞', '李某甲（某界别委员）：': '李某甲' },
    miss: ['常委会：', '他说：', '成绩如下：好'],
    reason: 'A label that says who speaks, at the start of a paragraph.',
  },
  {
    id: 'line-ends-in-name',
    pattern: new RegExp(`^[${HAN}]{2,24}?副?${ROLE}(?<name>${NAME})$`),
    tag: 'nr',
    hit: { 某市政协副主席王明瑞: '王明瑞' },
    miss: ['某市政协主席会议', '某市政协主席王明瑞主持会议。'],
    reason: 'A speaker line without a space.',
  },
  {
    id: 'role-name-verb',
    pattern: new RegExp(`${ROLE}(?<name>${NAME})(?=主持|出席|讲话|致辞|介绍|表示|指出|强调|认为|建议|宣读|带队|说|代表)`, 'g'),
    tag: 'nr',
    hit: { 某市政协主席王明瑞主持会议: '王明瑞', 某县政协委员李某说: '李某' },
    miss: ['市政协主席会议指出', '主任委员认为', '部分委员表示', '常委会方面表示'],
    reason: 'News and digests name who acts: role, name, and a verb of speaking or presiding.',
  },
  {
    id: 'roll-call',
    pattern: new RegExp(`(?<=^|[、，,；;：:。 \\u3000])(?<name>${NAME})(?:议员|委员)(?=$|[、，,；;：:。 \\u3000])`, 'g'),
    tag: 'nr',
    hit: { '王明瑞议员、李某甲议员': '王明瑞 李某甲', '出席者： 蔚明堂议员 , M.H.': '蔚明堂' },
    miss: ['部分议员、', '全体委员，', '住会委员。', '代表性议员，', '王明瑞议员提问'],
    reason: 'Roll calls and lists of those present name one after another.',
  },
  {
    id: 'committee-of',
    pattern: new RegExp(`(?:政协|政治协商会议)(?:第?[一二三四五六七八九十百\\d]{1,4}届)?(?<name>(?![全各我本该两三第])[${HAN}]{1,6}?${AREA})(?:第?[一二三四五六七八九十百\\d]{1,4}届)?(?=委员会)`, 'g'),
    tag: 'ns',
    hit: { 政协青禾市第十届委员会: '青禾市', 政协白州市第二届委员会: '白州市', 政协第七届白州市委员会: '白州市', 中国人民政治协商会议白杨县委员会: '白杨县' },
    miss: ['政协全市委员会', '政协委员会', '政协各县区委员会'],
    reason: 'The name of a committee holds the name of its place.',
  },
  {
    id: 'line-starts-with-place',
    pattern: new RegExp(`^(?<name>(?![全各我本该两三])[${HAN}]{1,5}?${AREA})政协(?=党组|主席|副主席|委员|机关|$)`),
    tag: 'ns',
    hit: { '青禾市政协主席 王明瑞': '青禾市', '青禾市白杨区政协副主席 李某甲': '青禾市 白杨区', '白州市临河区政协党组': '白州市 临河区' },
    miss: ['全市政协委员', '各区政协', '今天青禾市政协召开会议'],
    reason: 'A speaker line or title that begins with the organ’s place.',
  },
]

/** A surname and one or two characters more. The list of surnames in each pattern would take longer to compile than to run. */
function isName(word: string): boolean {
  const surname = COMPOUND.exec(word)?.[0].length ?? (SURNAMES.has(word[0]!) ? 1 : 0)
  const given = word.length - surname
  return surname > 0 && given >= 1 && given <= 2 && !NOT_NAMES.test(word)
}

/** Roles and offices that begin like a name. */
const NOT_NAMES = /^(?:常委|和|全体|全[市县区省州]|时任|任|党组|主席|常务|席|安排|向|关于|关|成员|代|应|路|成绩|明确|文|方|时|宗|封|公|门|利|满|保障|连|查|解|包|单|原|高度|白|章程|管)$|(?:会|会议|委员|讲话|报告|同志|发言|工作|致辞|主持|记者)$/

/** Where the name of a city ends and that of a part of it begins: 青禾市|白杨区. */
const WITHIN = /(?<=[省市州盟])(?![市县区旗])(?=[\u3005\u3007\u3400-\u9fff]{2,}[市县区旗]$)/

/** The names that a document introduces by itself, to be known in all of it. */
export function learnNames(blocks: readonly Block[], frames: readonly NameFrame[] = FRAMES): Word[] {
  const names = new Map<string, Word>()
  for (const { text } of blocks) {
    for (const { id, pattern, tag } of frames) {
      const matches = pattern.global ? matchesOf(pattern, text) : [pattern.exec(text)].filter((match) => match !== null)
      for (const { groups } of matches) {
        for (const word of groups!.name!.split(WITHIN)) {
          if ((tag === 'nr' ? isName(word) : word.length > 1) && !names.has(word)) names.set(word, { word, tag, from: id })
        }
      }
    }
  }
  return [...names.values()]
}
