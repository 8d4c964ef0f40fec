import type { Span } from '../../text/index.js'
import { LONGEST, type Line } from '../lines.js'
import { brokenAt } from './broken.js'
import { contentsIn } from './contents.js'
import { creditBrackets } from './credits.js'
import { isControls, isMinutesHead, isPublishTime, publishBar } from './fields.js'
import { PAPER_RULES } from './papers.js'
import { type ChromeRule, PAGE_RULES } from './rules.js'
import { labelPages } from './running.js'
import { SITE_RULES } from './sites.js'
import { sweepTail } from './tail.js'
import { teasers } from './teaser.js'
import { repeatedTitles } from './titles.js'
import { zonesOf } from './zones.js'

export const CHROME_RULES: readonly ChromeRule[] = [...PAGE_RULES, ...SITE_RULES, ...PAPER_RULES]
const ANYWHERE = CHROME_RULES.filter((rule) => rule.zone === 'any')

interface Labelled {
  /** For each line, the rule by which it is not the document's own; null where it is. */
  readonly labels: (string | null)[]
  /** Credits in brackets behind paragraphs of the document's own, in text order. */
  readonly brackets: readonly { readonly span: Span; readonly rule: string }[]
}

/** What is not the document's own. `told` is what markup tells of each line. */
export function labelLines(lines: readonly Line[], told: readonly (string | null)[]): Labelled {
  const labels: (string | null)[] = lines.map((line, at) => matching(ANYWHERE, line.plain) ?? told[at] ?? null)
  for (let at = 0; at < lines.length; at++) {
    const broken = labels[at] === null && lines[at]!.plain.length <= 30 ? brokenAt(lines, at) : null
    if (!broken) continue
    labels.fill(broken.rule, at, at + broken.count)
    at += broken.count - 1
  }
  lines.forEach((line, at) => {
    if (line.plain.length <= LONGEST && (labels[at] === null || labels[at] === told[at])) labels[at] = publishBar(line.plain) ?? labels[at]!
    if (labels[at] === 'credit-time' && isMinutesHead(lines, at)) labels[at] = null
  })
  labelPages(lines, labels)
  for (const at of contentsIn(lines, labels)) labels[at] = 'contents'
  for (const at of teasers(lines, labels)) labels[at] = 'teaser'
  const zones = zonesOf(lines, labels)
  const edge = CHROME_RULES.filter((rule) => rule.zone !== 'any')
  const tail = edge.filter((rule) => rule.zone !== 'head')
  const head = edge.filter((rule) => rule.zone !== 'tail')
  lines.forEach(({ plain }, at) => {
    if (labels[at] !== null || (at >= zones.head && at < zones.tail)) return
    labels[at] = matching(at < zones.head ? head : tail, plain) ?? (isPublishTime(plain) ? 'credit-time' : isControls(plain) ? 'page-controls' : null)
  })
  for (const at of repeatedTitles(lines, labels, zones.head)) labels[at] = 'repeated-title'
  labelSite(lines, labels, zones.head)
  sweepTail(lines, labels, zones)
  return { labels, brackets: creditBrackets(lines, labels, zones) }
}

/** What a site puts above its path and beside its name: names of its sections, a menu, the day of the visit. */
function labelSite(lines: readonly Line[], labels: (string | null)[], head: number): void {
  const path = labels.indexOf('breadcrumb')
  const titled = path >= 0 && hasTitleBelow(lines, labels, path, head)
  const above = Math.min(head, MOST_ABOVE)
  const items = lines.slice(0, Math.min(path, above)).filter(({ plain }) => ITEM.test(plain)).length
  lines.slice(0, above).forEach(({ plain }, at) => {
    if (labels[at] !== null) return
    const near = [labels[at - 1], labels[at + 1]].some((rule) => rule === 'site-greeting' || rule === 'site-name' || rule === 'menu' || rule === 'site-banner')
    const beside = [at - 1, at + 1].some((other) => labels[other] !== null && labels[other] !== undefined && /20\d\d[-./年]/.test(lines[other]!.plain))
    if (beside && PAPER.test(plain)) labels[at] = 'credit-source'
    else if (/^\d{1,2}月\d{1,2}日$/.test(plain) && (labels[at - 1] ?? null) !== null) labels[at] = 'credit-time'
    else if (CLOCK.test(plain) && (near || (titled && at < path))) labels[at] = 'site-greeting'
    else if (!titled || at >= path) return
    else if (/^[^。，,:：]{1,80}_[^。，,:：]{1,80}$/.test(plain)) labels[at] = 'repeated-title'
    else if (items >= MENU && ITEM.test(plain)) labels[at] = 'menu'
    else if (plain.length <= (/APP|网|客户端|在线|门户/i.test(plain) ? 16 : 8) && !/[。，,:：！!]|报告|讲话|发言|致辞|会$/.test(plain)) labels[at] = 'site-section'
  })
}
const MOST_ABOVE = 20
/** The paper that a page took its text from, beside the day. */
const PAPER = /^[\u3005\u3007\u3400-\u9fff]{2,8}(?:日报|晚报|早报|时报|政协报|新闻网|政协网|电视台|客户端)$/
const CLOCK = /^20\d\d年\d{1,2}月\d{1,2}日 ?(?:星期|周).(?: ?\d{1,2}:\d\d.{0,6})?$/
/** The site’s sections, one below the other; so many of them are a menu. */
const ITEM = /^[•·] ?[^\s。，,:：]{2,8}$/
const MENU = 3

/** Whether the document's title stands below the path: a line of its own, before any credit of the page. */
function hasTitleBelow(lines: readonly Line[], labels: readonly (string | null)[], path: number, head: number): boolean {
  const title = labels.findIndex((rule, at) => at > path && at < head && rule === null && lines[at]!.plain.length >= 6)
  return title >= 0 && !labels.slice(path, title).some((rule) => rule !== null && (rule.startsWith('credit') || rule === 'publish-bar' || rule === 'stray-mark'))
}

function matching(rules: readonly ChromeRule[], plain: string): string | null {
  if (plain.length > LONGEST) return null
  return rules.find((rule) => rule.pattern.test(plain))?.id ?? null
}
