import type { Line } from '../lines.js'
import { SENTENCE, type Zones } from './zones.js'

/** What closes a page for good: below it stand other pages' titles and teasers only. */
const CLOSING = new Set(['related', 'page-end', 'share-prompt', 'file-hash', 'copyright', 'site-number', 'credit-editor', 'app-prompt', 'reader-count', 'publish-place', 'user-panel', 'paywall'])

/**
 * Below the first closing mark after the body, what is left is the page's: lists of other articles, a teaser that
 * repeats the document's opening. A long paragraph that repeats nothing stays the document's.
 */
export function sweepTail(lines: readonly Line[], labels: (string | null)[], { head, tail }: Zones): void {
  if (tail <= head) return
  setUpright(lines, labels, tail)
  const last = lines.length - 1
  if (labels[last] === null && last >= tail && /^附件 ?:?$/.test(lines[last]!.plain)) labels[last] = 'attachment'
  fillBetween(lines, labels, tail)
  const closing = labels.findIndex((rule, at) => at >= tail && rule !== null && CLOSING.has(rule))
  if (closing < 0 || isBeforeMost(lines, labels, closing)) return
  for (let at = closing + 1; at < lines.length; at++) labels[at] ??= 'below-page'
}

/**
 * More sentences end below a line than above it, and not a few: it is a document's in short lines, one that names
 * 增值电信业务 say. Other pages' titles are no sentences, and of their texts a line or two stands there.
 */
function isBeforeMost(lines: readonly Line[], labels: readonly (string | null)[], closing: number): boolean {
  const sentences = (from: number, to: number): number => lines.slice(from, to).filter(({ text }, i) => labels[from + i] === null && SENTENCE.test(text)).length
  const below = sentences(closing, lines.length)
  return below >= 5 && below > sentences(0, closing)
}

/** Furniture of the paper’s or the file’s pages, between which the document goes on. */
const WITHIN = new Set(['page-number', 'running-header', 'contents', 'table-frame', 'image-name', 'image-placeholder', 'credit-photo', 'caption', 'attachment', 'web-address', 'noise', 'stray-mark', 'separator', 'stray-markup'])
const LONGEST_LINK = 40
/** The day below the body that signs: 政协某市委员会 / 2023年9月18日 */
const DAY = /^(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$/
const OWN = /[。！；]|^附|^[（(]|^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/

/** Short lines between two pieces of furniture below the last paragraph are furniture too. */
function fillBetween(lines: readonly Line[], labels: (string | null)[], tail: number): void {
  const counts = (rule: string | null): boolean => rule !== null && !WITHIN.has(rule)
  let last = labels.length - 1
  while (last >= tail && !counts(labels[last]!)) last--
  let inside = false
  for (let at = tail; at < last; at++) {
    if (counts(labels[at]!)) inside = true
    else if (inside && labels[at] === null && lines[at]!.plain.length <= LONGEST_LINK && !OWN.test(lines[at]!.plain) && !DAY.test(lines[at + 1]?.plain ?? '')) labels[at] = 'below-page'
  }
}

/** 往 / 期 / 推 / 荐: words set upright, a character a line. */
function setUpright(lines: readonly Line[], labels: (string | null)[], tail: number): void {
  const single = (at: number): boolean => labels[at] === null && /^[\u3005\u3007\u3400-\u9fff]$/.test(lines[at]?.plain ?? '')
  for (let at = tail; at < lines.length; at++) {
    let end = at
    while (single(end)) end++
    if (end - at >= 3) labels.fill('related', at, end)
    at = Math.max(at, end)
  }
}
