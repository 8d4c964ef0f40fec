import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { lineHeading } from './lines.js'

/** What heads a part of the minutes of a sitting, whatever stands above or below: a list of names, rows of a table. */
export interface MinutesRule {
  readonly id: string
  /** Tested on a whole line. */
  readonly pattern: RegExp
  readonly hit: string
  readonly miss: string
  readonly reason: string
}

export const MINUTES_PARTS: readonly MinutesRule[] = [
  {
    id: 'roll', pattern: /^(?:出席|缺席|列席|请假|应邀出席|委任出席)(?:政府)?(?:议员|委员|秘书|官员|公职人员|人员|人士|代表|者)\s*[：:]$/,
    hit: '出席政府官员：', miss: '出席会议的有：', reason: 'opens the list of those present',
  },
  {
    id: 'item', pattern: /^(?:提交文件|其他文件|呈上文件|呈请书|声明|发言|议员质询的(?:口头|书面)答复|口头质询|书面质询|政府法案|政府议案|议员议案|议员法案|法案|议案|休会待续议案|附属法例|其他事项|下次会议|休会|暂停会议|恢复会议|散会)$/,
    hit: '下次会议', miss: '下次会议另行通知', reason: 'an item of business under its standing name',
  },
]
/** No such line is longer. */
const LONGEST = 16

/** Headings of the minutes of a sitting among the blocks from `from` on that no other heading opens. */
export function minutesHeadings(blocks: readonly Block[], from: number, opened: ReadonlySet<number>): Found[] {
  const found: Found[] = []
  for (let i = from; i < blocks.length - 1; i++) {
    const { text } = blocks[i]!
    if (text.length > LONGEST || opened.has(i)) continue
    for (const { pattern } of MINUTES_PARTS) {
      if (!pattern.test(text)) continue
      found.push(lineHeading(blocks[i]!, i))
      break
    }
  }
  return found
}
