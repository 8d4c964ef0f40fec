import type { Chrome, Edit } from '../../text/index.js'
import type { Markup } from './form.js'
import { type Element, treeOf } from './tree.js'

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'iframe', 'object', 'svg', 'math', 'head', 'textarea', 'datalist', 'audio', 'video', 'canvas'])
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'menu'])
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'label', 'mark', 'o:p', 'q', 's', 'small', 'span', 'st1:chsdate', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr', 'img'])
const HINT = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|footer|sidebar|share|bdsharebuttonbox|related|recommend|copyright|toolbar|qrcode|pager?|prevnext|comments?|login|search|banner|ads?|advert|contentinfo|navigation|complementary)(?:$|[\s_-])/u
const TITLE = /(?:^|[\s_-])(?:title|tit|headline|subtitle|bt|biaoti|arti[-_]?title)(?:$|[\s_-])/u

/** What an element makes of the text in it. */
interface Place {
  readonly seen: boolean
  readonly rule: string | null
  readonly inMain: boolean
  readonly isTitle: boolean
  readonly linked: boolean
}

/**
 * A page as a reader sees it: tags and what is never shown are edited away, with a line end where a block begins or
 * ends; what stands in navigation, forms and footers, and outside the element that holds nearly all running text, is
 * chrome, but for headings above it. The position of every character is that in the saved file.
 */
export function html(source: string): Markup {
  const { elements, texts } = treeOf(source)
  const places = placesOf(elements)
  const edits: Edit[] = []
  const chrome: Chrome[] = []
  let at = 0
  let last: { place: Place; element: number } | null = null
  let below = false
  for (const { start, end, element } of texts) {
    const place = places[element]!
    if (!place.seen) continue
    for (const piece of source.slice(start, end).matchAll(/\S+(?:[^\S\n\r]+\S+)*/gu)) {
      const from = start + piece.index
      if (place.inMain) below = true
      const rule = place.rule ?? (place.inMain || (!below && place.isTitle) ? null : 'html-outside')
      const apart = last !== null && isApart(elements, last.element, element, source, at, from)
      const before = chrome.at(-1)
      const changed = last !== null && (before?.source.end === at ? before.rule : null) !== rule
      edits.push({ source: { start: at, end: from }, text: last === null ? '' : apart || changed ? '\n' : spaceBetween(source, at, from), because: 'html-markup' })
      at = from + piece[0].length
      if (rule !== null) {
        if (before && !changed && !apart) chrome[chrome.length - 1] = { source: { start: before.source.start, end: at }, rule }
        else chrome.push({ source: { start: from, end: at }, rule })
      }
      last = { place, element }
    }
  }
  if (at < source.length) edits.push({ source: { start: at, end: source.length }, text: '', because: 'html-markup' })
  return { edits, chrome }
}

function placesOf(elements: readonly Element[]): Place[] {
  const total = elements[0]!.prose
  // The elements that hold four fifths of the running text stand in one another: the innermost is the last of them. A
  // paragraph, however long, has its like beside it.
  const main = total < 40 ? 0 : elements.findLastIndex(({ name, prose }, i) => prose >= 0.8 * total && name !== 'p' && !INLINE.has(name) && !isParagraph(elements, i))
  const places: Place[] = []
  elements.forEach(({ name, hint, hidden, parent }, i) => {
    const above = places[parent] ?? { seen: true, rule: null, inMain: false, isTitle: false, linked: false }
    const holdsMain = i !== 0 && elements[i]!.prose >= 0.8 * total && total >= 40
    const rule = holdsMain ? null : FURNITURE.has(name) ? `html-${name}` : HINT.test(hint) ? 'html-furniture' : null
    places.push({
      seen: above.seen && !hidden && !UNSEEN.has(name),
      rule: above.rule ?? rule,
      inMain: above.inMain || i === main,
      isTitle: above.isTitle || /^h[1-4]$/u.test(name) || TITLE.test(hint),
      linked: above.linked || name === 'a',
    })
  })
  return places
}

/** An element with nothing but text in it, beside others of its name: some pages make paragraphs so. */
function isParagraph(elements: readonly Element[], at: number): boolean {
  const { name, parent } = elements[at]!
  return !elements.some((other) => other.parent === at) && elements.filter((other) => other.parent === parent && other.name === name).length > 3
}

/** Whether a block begins or ends, or a line is broken, between two texts. */
function isApart(elements: readonly Element[], from: number, to: number, source: string, start: number, end: number): boolean {
  if (/<(?:br|hr|\/?(?:p|div|tr|li|h[1-6]|td|th|table|ul|ol|dl|dt|dd|section|article|header|main|blockquote|center|pre|figure|figcaption|caption|tbody|thead))\b/iu.test(source.slice(start, Math.min(end, start + NEAR)))) return true
  return end - start > NEAR || (from !== to && !(INLINE.has(elements[from]!.name) || INLINE.has(elements[to]!.name) || elements[from]!.parent === elements[to]!.parent || from === elements[to]!.parent || to === elements[from]!.parent))
}
/** Tags longer than this between two texts are no inline markup. */
const NEAR = 4000

/** White space in the source is a space between Latin words, and nothing between Chinese characters. */
function spaceBetween(source: string, start: number, end: number): string {
  const space = /\s/u.test(source.slice(start, end).replace(/<[^>]*>/gu, ''))
  return space && /[\w,.;:)]/u.test(source[start - 1] ?? '') && /[\w(]/u.test(source[end] ?? '') ? ' ' : ''
}
