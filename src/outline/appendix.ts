import type { Block } from '../text/index.js'
import type { Found } from './found.js'
import { lineHeading } from './lines.js'

/** Titles of glossaries: their entries are no headings. */
const GLOSSARY =
  /^(?:附[件录]?\s*[\d一二三四五六七八九十]*\s*[：:]?\s*)?[《〈]?(?:(?:有关|相关|部分|报告|文中)*(?:名词|名词术语|术语|用语|词语|新词|概念)(?:和用语|及用语)?(?:解释|注释|说明|释义|简释)|注\s*释|注\s*解|名词解释和说明|[^：:]{0,30}(?:有关用语|名词|用语)(?:说明|解释|注释))[》〉]?\s*[：:]?$/
/** 附件1, 附：, 附录: a label that stands alone on its line, or before its title. */
const ANNEX = /^(?:附\s*[件录表]?|附件)\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s*(?:[：:]\s*|\s+|$)(?<title>[^。；]*)$/

export interface Appendix {
  readonly headings: readonly Found[]
  /** Blocks that belong to glossaries, their titles included: no other headings are looked for there. */
  readonly closed: ReadonlySet<number>
  /** Blocks that titles and labels of annexes take. */
  readonly titles: ReadonlySet<number>
}

/** Appended parts: annexes, whose title line is a heading at the top, and glossaries. */
export function appendixOf(blocks: readonly Block[], from: number): Appendix {
  const headings: Found[] = []
  const closed = new Set<number>()
  const titles = new Set<number>()
  let inGlossary = false
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!
    const next = blocks[i + 1]
    const short = block.text.length <= 40
    if (short && GLOSSARY.test(block.text) && next) {
      headings.push(lineHeading(block, i, 0, true))
      inGlossary = true
    } else if (short && ANNEX.test(block.text) && next) {
      const own = ANNEX.exec(block.text)!.groups!.title!.trim() !== ''
      const titled = own || next.text.length > 40 || /[。；]/.test(next.text) || !/[\p{L}\p{N}]/u.test(next.text) ? block : next
      inGlossary = GLOSSARY.test(titled.text)
      headings.push(lineHeading(titled, titled === next ? i + 1 : i, 0, true))
      titles.add(i)
      if (titled === next) {
        if (inGlossary) closed.add(i)
        i++
      }
      titles.add(i)
    }
    if (inGlossary) closed.add(i)
  }
  return { headings, closed, titles }
}
