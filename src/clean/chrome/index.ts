import { LONGEST, type Line } from '../lines.js'
import { brokenAt } from './broken.js'
import { contentsIn } from './contents.js'
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

/** For each line, the rule by which it is not the document's own; null where it is. `told` is what markup tells. */
export function labelLines(lines: readonly Line[], told: readonly (string | null)[]): (string | null)[] {
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
  return labels
}

/** What a site puts above its path and beside its name: names of its sections, the day of the visit. */
function labelSite(lines: readonly Line[], labels: (string | null)[], head: number): void {
  const path = labels.indexOf('breadcrumb')
  const title = path < 0 ? -1 : labels.findIndex((rule, at) => at > path && at < head && rule === null && lines[at]!.plain.length >= 6)
  lines.slice(0, Math.min(head, MOST_ABOVE)).forEach(({ plain }, at) => {
    if (labels[at] !== null) return
    if (at < path && title >= 0 && /^[^。，,:：]{1,80}_[^。，,:：]{1,80}$/u.test(plain)) labels[at] = 'repeated-title'
    else if (at < path && title >= 0 && plain.length <= 8 && !/[。，,:：！!]|报告|讲话|发言|致辞|会$/u.test(plain)) labels[at] = 'site-section'
    if (CLOCK.test(plain) && [labels[at - 1], labels[at + 1]].some((rule) => rule === 'site-greeting' || rule === 'site-name' || rule === 'menu')) labels[at] = 'site-greeting'
  })
}
const MOST_ABOVE = 12
const CLOCK = /^20\d\d年\d{1,2}月\d{1,2}日 ?(?:星期|周).(?: ?\d{1,2}:\d\d.{0,6})?$/u

function matching(rules: readonly ChromeRule[], plain: string): string | null {
  if (plain.length > LONGEST) return null
  return rules.find((rule) => rule.pattern.test(plain))?.id ?? null
}
