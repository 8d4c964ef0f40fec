import { LONGEST, type Line } from '../lines.js'
import { brokenAt } from './broken.js'
import { isControls, isMinutesHead, isPublishTime, publishBar } from './fields.js'
import { CHROME_RULES, type ChromeRule } from './rules.js'
import { labelPages } from './running.js'
import { sweepTail } from './tail.js'
import { repeatedTitles } from './titles.js'
import { zonesOf } from './zones.js'

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
  const zones = zonesOf(lines, labels)
  const edge = CHROME_RULES.filter((rule) => rule.zone !== 'any')
  const tail = edge.filter((rule) => rule.zone !== 'head')
  const head = edge.filter((rule) => rule.zone !== 'tail')
  lines.forEach(({ plain }, at) => {
    if (labels[at] !== null || (at >= zones.head && at < zones.tail)) return
    labels[at] = matching(at < zones.head ? head : tail, plain) ?? (isPublishTime(plain) ? 'credit-time' : isControls(plain) ? 'page-controls' : null)
  })
  for (const at of repeatedTitles(lines, labels, zones.head)) labels[at] = 'repeated-title'
  sweepTail(lines, labels, zones)
  return labels
}

function matching(rules: readonly ChromeRule[], plain: string): string | null {
  if (plain.length > LONGEST) return null
  return rules.find((rule) => rule.pattern.test(plain))?.id ?? null
}
