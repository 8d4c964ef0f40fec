import type { Line } from '../lines.js'

/** What a site puts above its path and beside its name: names of its sections, a menu, the day of the visit. */
export function labelSite(lines: readonly Line[], labels: (string | null)[], head: number): void {
  const path = pathIn(lines, labels)
  const titled = path >= 0 && hasTitleBelow(lines, labels, path, head)
  const above = Math.min(head, MOST_ABOVE)
  const items = lines.slice(0, Math.min(path, above)).filter(({ plain }) => ITEM.test(plain)).length
  const slogan = lines[path] !== undefined && HOME.test(lines[path].plain) ? LONGEST_SLOGAN : LONGEST_SECTION
  lines.slice(0, above).forEach(({ plain }, at) => {
    if (labels[at] !== null) return
    const near = [labels[at - 1], labels[at + 1]].some((rule) => rule === 'site-greeting' || rule === 'site-name' || rule === 'menu' || rule === 'site-banner')
    const beside = [at - 1, at + 1].some((other) => labels[other] !== null && labels[other] !== undefined && /20\d\d[-./年]/.test(lines[other]!.plain))
    if (beside && PAPER.test(plain)) labels[at] = 'credit-source'
    else if (/^\d{1,2}月\d{1,2}日$/.test(plain) && (labels[at - 1] ?? null) !== null) labels[at] = 'credit-time'
    else if (CLOCK.test(plain) && (near || at === 0 || (titled && at < path))) labels[at] = 'site-greeting'
    else if (DAY.test(plain) && WEEKDAY.test(lines[at + 1]?.plain ?? '') && labels[at + 1] !== null) labels[at] = 'site-greeting'
    else if (!titled || at >= path) return
    else if (/^[^。，,:：]{1,80}_[^。，,:：]{1,80}$/.test(plain)) labels[at] = 'repeated-title'
    else if (items >= MENU && ITEM.test(plain)) labels[at] = 'menu'
    else if (plain.length <= (/APP|网|客户端|在线|门户/i.test(plain) ? 16 : slogan) && !/[。，,:：！!]|报告|讲话|发言|致辞|会$/.test(plain)) labels[at] = 'site-section'
  })
  if (labels[path] === 'breadcrumb') labelSection(lines, labels, path, head)
}
const MOST_ABOVE = 20
/** The paper that a page took its text from, beside the day. */
const PAPER = /^[\u3005\u3007\u3400-\u9fff]{2,8}(?:日报|晚报|早报|时报|政协报|新闻网|政协网|电视台|客户端)$/
const CLOCK = /^20\d\d年\d{1,2}月\d{1,2}日 ?(?:星期|周).(?: ?\d{1,2}:\d\d.{0,6})?$/
const DAY = /^20\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?$/
const WEEKDAY = /^(?:星期|周)[一二三四五六日天]$/
/** The site’s sections, one below the other; so many of them are a menu. */
const ITEM = /^[•·] ?[^\s。，,:：]{2,8}$/
const MENU = 3
/** Stands at the very top of a site. */
const HOME = /设为首页|加入收藏|收藏本站/
const TOP = 8
const LONGEST_SECTION = 8
const LONGEST_SLOGAN = 16

/** The line that closes the site’s own head: its path, or the buttons at its top. */
function pathIn(lines: readonly Line[], labels: readonly (string | null)[]): number {
  const path = labels.indexOf('breadcrumb')
  return path >= 0 ? path : lines.findIndex(({ plain }, at) => at < TOP && labels[at] !== null && HOME.test(plain))
}

/** The name of the section, again below the path that ends in it; the document’s title stands below. */
function labelSection(lines: readonly Line[], labels: (string | null)[], path: number, head: number): void {
  const parts = new Set(lines[path]!.plain.split(/\s*(?:>|»|›|→|:)+\s*/))
  for (let at = path + 1; at < Math.min(head, path + 3); at++) {
    const { plain } = lines[at]!
    if (labels[at] === null && plain.length <= LONGEST_SECTION && parts.has(plain) && hasTitleBelow(lines, labels, at, head)) labels[at] = 'site-section'
  }
}

/** Whether the document's title stands below the path: a line of its own, before any credit of the page. */
function hasTitleBelow(lines: readonly Line[], labels: readonly (string | null)[], path: number, head: number): boolean {
  const title = labels.findIndex((rule, at) => at > path && at < head && rule === null && lines[at]!.plain.length >= 6)
  return title >= 0 && !labels.slice(path, title).some((rule) => rule !== null && (rule.startsWith('credit') || rule === 'publish-bar' || rule === 'stray-mark'))
}
