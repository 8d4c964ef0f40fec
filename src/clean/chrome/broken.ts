import type { Line } from '../lines.js'
import { bareLabel, isControls, isTime, isValueOf, publishBar } from './fields.js'

/** How many lines a scraper may make of one. */
const MOST = 12
const SHORT = 24

export interface Broken {
  readonly rule: string
  /** How many lines it takes. */
  readonly count: number
}

/**
 * Page furniture that a scraper broke over several lines, beginning at a line: `【字体：` `大` `中` `小` `】`,
 * `当前位置：` `首页` `>` `要闻`, `来源：` `某某日报`. Looks at no more than MOST lines.
 */
export function brokenAt(lines: readonly Line[], at: number): Broken | null {
  const first = lines[at]!.plain
  return bracketed(lines, at, first) ?? path(lines, at, first) ?? labelAndValue(lines, at, first) ?? labelsAndValues(lines, at)
}

function bracketed(lines: readonly Line[], at: number, first: string): Broken | null {
  if (!/^[【[][^】\]]{0,12}$/.test(first)) return null
  let joined = first
  for (let i = at + 1; i < lines.length && i <= at + MOST; i++) {
    const { plain } = lines[i]!
    if (plain.length > SHORT) return null
    joined += ` ${plain}`
    if (!/[】\]]$/.test(plain)) continue
    return publishBar(joined) !== null || isControls(joined) ? { rule: 'publish-bar', count: i - at + 1 } : null
  }
  return null
}

function path(lines: readonly Line[], at: number, first: string): Broken | null {
  if (!/^(?:您?(?:现在|当前|目前|所在)?的?(?:当前|所在)?位置(?:是|为|在)?:?|(?:网站)?首页)$/.test(first)) return null
  let count = 1
  let arrows = 0
  for (let i = at + 1; i < lines.length && i <= at + MOST; i++) {
    const { plain } = lines[i]!
    const arrow = /^(?:>|»|›|→|\/|-)+$/.test(plain)
    const before = lines[i - 1]!.plain
    const expected = arrow || i === at + 1 || /^(?:>|»|›|→|\/|-)+$/.test(before) || /^(?:>|»|›|→)/.test(plain)
    if (!expected || plain.length > SHORT) break
    if (arrow || /[>»›→]/.test(plain)) arrows++
    count = i - at + 1
  }
  return arrows > 0 || /:$/.test(first) ? { rule: 'breadcrumb', count } : null
}

/** The name of a section of the site is no longer; a title may stand right below a path that ends in its arrow. */
const LONGEST_SECTION = 8
const ARROW = /[>»›→]$/

/** Lines that go on with a path that ends in an arrow: `当前位置：首页 >` `要闻 >` `动态`, and the last one’s name again. */
export function restOfPath(lines: readonly Line[], path: number): number {
  let at = path + 1
  if (!ARROW.test(lines[path]!.plain)) return 0
  while (at < lines.length && at <= path + MOST && lines[at]!.plain.length <= SHORT && /[>»›→]/.test(lines[at]!.plain)) at++
  if (at === path + 1 || (lines[at]?.plain.length ?? Infinity) > LONGEST_SECTION || TITLED.test(lines[at]!.plain)) return at - path - 1
  const last = lines[at]!.plain
  while (lines[at]?.plain === last) at++
  return at - path - 1
}
const TITLED = /(?:报告|讲话|发言|致辞|总结|要点|方案|意见)$/

function labelAndValue(lines: readonly Line[], at: number, first: string): Broken | null {
  const field = bareLabel(first)
  if (!field) return null
  const next = lines[at + 1]?.plain
  if (next !== undefined && isValueOf(field, next) && (field.value !== 'time' || isTime(next))) {
    return { rule: field.rule, count: 2 }
  }
  return { rule: 'publish-bar', count: 1 }
}

/** 来源 / 某某日报 / 作者 / 张三: labels without a colon, two or more at the head of a page, each above its value. */
function labelsAndValues(lines: readonly Line[], at: number): Broken | null {
  if (at >= HEAD) return null
  let rule: string | null = null
  let end = at
  for (let field = labelIn(lines, end); field !== null && isValueOf(field, lines[end + 1]?.plain ?? '') && labelIn(lines, end + 1) === null; field = labelIn(lines, end)) {
    rule ??= field.rule
    end += 2
  }
  return rule !== null && end >= at + 4 ? { rule, count: end - at } : null
}
const labelIn = (lines: readonly Line[], at: number) => bareLabel(`${lines[at]?.plain ?? ''}:`)
const HEAD = 20
