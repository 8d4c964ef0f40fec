import type { Span } from '../../text/index.js'
import { LONGEST, type Line } from '../lines.js'
import { APP_RULES } from './apps.js'
import { brokenAt, restOfPath } from './broken.js'
import { contentsIn } from './contents.js'
import { creditBrackets } from './credits.js'
import { isControls, isMinutesHead, isPublishTime, publishBar, unlisted } from './fields.js'
import { FILE_SITE_RULES } from './file-sites.js'
import { PAPER_RULES } from './papers.js'
import { type ChromeRule, PAGE_RULES } from './rules.js'
import { labelPages } from './running.js'
import { labelDated, labelSite } from './site-head.js'
import { SIGNS } from './signs.js'
import { SITE_RULES } from './sites.js'
import { RuleTable } from './table.js'
import { sweepTail } from './tail.js'
import { abstractAbove, teasers } from './teaser.js'
import { repeatedInside, repeatedTitles } from './titles.js'
import { zonesOf } from './zones.js'

export const CHROME_RULES: readonly ChromeRule[] = [...PAGE_RULES, ...SITE_RULES, ...PAPER_RULES, ...APP_RULES, ...FILE_SITE_RULES]
const SIGNED = CHROME_RULES.map((rule, at) => ({ ...rule, signs: SIGNS[at] ?? null }))
const ANYWHERE = new RuleTable(SIGNED.filter(({ zone }) => zone === 'any'))
const HEAD = new RuleTable(SIGNED.filter(({ zone }) => zone !== 'any' && zone !== 'tail'))
const TAIL = new RuleTable(SIGNED.filter(({ zone }) => zone !== 'any' && zone !== 'head'))

interface Labelled {
  /** For each line, the rule by which it is not the document's own; null where it is. */
  readonly labels: (string | null)[]
  /** Credits in brackets behind paragraphs of the document's own, in text order. */
  readonly brackets: readonly { readonly span: Span; readonly rule: string }[]
}

/** What is not the document's own. `told` is what markup tells of each line. */
export function labelLines(lines: readonly Line[], told: readonly (string | null)[]): Labelled {
  const labels: (string | null)[] = lines.map((line, at) => ANYWHERE.find(line.plain) ?? told[at] ?? null)
  for (let at = 0; at < lines.length; at++) {
    if (labels[at] === 'breadcrumb') {
      const rest = restOfPath(lines, at)
      labels.fill('breadcrumb', at + 1, at + 1 + rest)
      at += rest
      continue
    }
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
  const above = abstractAbove(lines, labels)
  if (above) {
    labels[above.title] = 'repeated-title'
    for (const at of above.abstract) labels[at] = 'teaser'
  }
  const zones = zonesOf(lines, labels)
  lines.forEach(({ plain: listed }, at) => {
    if (labels[at] !== null || (at >= zones.head && at < zones.tail)) return
    const rules = at < zones.head ? HEAD : TAIL
    const plain = unlisted(listed)
    labels[at] = rules.find(listed) ?? (isPublishTime(plain) ? 'credit-time' : isControls(plain) ? 'page-controls' : plain === listed ? null : rules.find(plain))
  })
  for (const at of repeatedTitles(lines, labels, zones.head)) labels[at] = 'repeated-title'
  for (const at of repeatedInside(lines, labels, zones)) labels[at] = 'repeated-title'
  labelDated(lines, labels, zones.head, zones.tail)
  labelSite(lines, labels, zones.head)
  sweepTail(lines, labels, zones)
  return { labels, brackets: creditBrackets(lines, labels, zones) }
}
