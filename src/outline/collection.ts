import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { hasLineShape, isParagraph, lineHeading } from './lines.js'
import { readNumber } from './numbers.js'

const N = '(?<n>[一二三四五六七八九十]{1,3}|\\d{1,2})'
/** How a page of several texts heads them. */
const PARTS: readonly RegExp[] = [
  // 篇一：委员发言稿, 范文2
  new RegExp(`^[【\\[]?(?:篇|范文|例文)\\s?${N}[】\\]]?(?:\\s?[：:].{0,40}|\\s[^，。；：:]{4,40})?$`),
  // 【第1篇】委员发言稿
  new RegExp(`^[【\\[]第${N}篇[】\\]].{2,40}$`),
  // 第一篇：委员发言稿
  new RegExp(`^第${N}篇(?:\\s?[：:].{0,40}|\\s.{2,40})?$`),
  // 政协工作报告篇1
  new RegExp(`^[^，。；：:]{4,40}(?:篇|范文)\\s?[（(]?${N}[)）]?$`),
  // 履职报告范文第1篇
  new RegExp(`^[^，。；：:\\d]{4,40}第${N}篇$`),
  // 闭幕词1, 在会上的讲话（二）
  new RegExp(`^[^，。；：:\\d]{2,40}(?:讲话|发言|致辞|致词|[开闭]幕词|报告|总结|材料|主持词|演讲|心得体会)稿?\\s?[（(]?${N}[)）]?$`),
]
/** A body of the conference or of a party, as a heading of its own. */
const UNIT = /^(?!中国人民)(?:[\u3005\u3007\u3400-\u9fff]{1,14}(?:政协|委会|工商联|专委会|联络处|工委)|(?:民[革盟建进]|农工党|致公党|九三学社|台盟)(?:中央|[\u3005\u3007\u3400-\u9fff]{1,10}委(?:员?会)?)|全国(?:工商联|总工会|妇联|侨联|青联|台联)|共青团(?:中央|界))[：:]?$/
const LONGEST_UNIT = 18
/** No such heading is longer. */
const LONGEST = 50

/** `repeated` are the page’s own titles. The headings of the texts in a collection: of one form, numbered through from 1, or the units that contribute; two or more, else none. */
export function partsOf(blocks: readonly Block[], repeated: ReadonlySet<string>): Found[] {
  for (const pattern of PARTS) {
    const parts: Found[] = []
    blocks.forEach((block, i) => {
      const n = block.text.length <= LONGEST ? pattern.exec(block.text)?.groups!.n : undefined
      if (n !== undefined && readNumber(n) === parts.length + 1) parts.push(lineHeading(block, i, OWN_NUMBER.exec(block.text)?.[0].length ?? 0, true))
    })
    const first = parts[0]
    if (parts.length >= 2 || (first && isNamed(first, blocks, repeated))) return parts
  }
  return unitsOf(blocks)
}

/** 1.工作总结 篇一: numbered twice. */
const OWN_NUMBER = /^\d{1,2}[.．、]\s?/
/** The title of a page of several texts: 提案工作报告多篇, 发言稿（通用5篇） */
const SEVERAL = /^.{4,40}(?:多|几|[\d二三四五六七八九十]{1,3})篇[)）]?$/

/** Whether a title above, the document’s or the page’s, names the first part or tells of several. */
function isNamed(first: Found, blocks: readonly Block[], repeated: ReadonlySet<string>): boolean {
  for (const title of repeated) if (namesIt(title, first.title) || SEVERAL.test(title)) return true
  for (let i = 0; i < first.block; i++) if (namesIt(blocks[i]!.text, first.title) || SEVERAL.test(blocks[i]!.text)) return true
  return false
}

/** A first part of which the page’s title holds the name; the others may be on the next page. */
function namesIt(title: string, part: string): boolean {
  const stem = part.replace(NUMBERED, '').trim()
  return stem.length >= 4 && title.includes(stem)
}
const NUMBERED = /^(?:第[一二三四五六七八九十\d]{1,3}篇|(?:篇|范文|例文)\s?[一二三四五六七八九十\d]{1,3})\s?[：:]?\s?|(?:范文)?第[一二三四五六七八九十\d]{1,3}篇$|(?:篇|范文)?\s?[（(]?[一二三四五六七八九十\d]{1,3}[)）]?$/g

/** 某县政协, alone on its line above the title of what it contributes; two or more such. */
function unitsOf(blocks: readonly Block[]): Found[] {
  const units = blocks.flatMap((block, i) => {
    const [title, text] = [blocks[i + 1], blocks[i + 2]]
    const heads = block.text.length <= LONGEST_UNIT && UNIT.test(block.text) && title && hasLineShape(title.text) && !isParagraph(title) && isParagraph(text)
    return heads ? [lineHeading(block, i, 0, true)] : []
  })
  return new Set(units.map(({ title }) => title)).size >= 2 ? units : []
}
