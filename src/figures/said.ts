import { verbGoverning } from './act.js'
import type { Context, Told } from './context.js'

interface Said {
  /** Null where the noun is left out. */
  readonly item: string | null
  readonly action: string | null
}

/** 主办件112件, B类件23件: the kind of a paper, whose noun is written like its unit. */
const KIND_OF_PAPER = /(?:主办|协办|分办|会办|独办|承办|转办|交办|督办|信访|反映|来信|[A-C]类|[甲乙丙]类)件$/
/** 立案78件、并案6件: the segmenter takes 并 for a conjunction. */
const MERGED = /[，,、；;]并案$/
/** 失业人员实现再就业1500人: what became of those who are counted, at the beginning of a clause. */
const PLACED = /(?:[，,、。；;：:]|其中|全年)((?!新增|实现|完成|帮助|促进|推动|组织|引导|带动|累计)[\u3400-\u9fff]{2,10}(?:人员|群众|劳动力|毕业生|农民工|妇女))(?:实现|成功)?((?:再|转移)?就业|创业|脱贫)$/
const OF_PERSONS = /^(?:人次?|[名位户])$/
const LONGEST = 24

/** What the characters right before a number say of it, however they are cut into words; null where they are none of these. */
export function saidOf(context: Context, figure: Told, clause: number): Said | null {
  const { reading, block } = context
  const start = context.startOf(figure)
  const said = (start - LONGEST > block.start ? '' : '，') + reading.slice(Math.max(block.start, start - LONGEST), start)
  if (figure.unit === '件') {
    if (MERGED.test(said)) return { item: null, action: '并案' }
    const paper = KIND_OF_PAPER.exec(said)?.[0]
    return paper === undefined ? null : { item: paper, action: verbGoverning(context, context.words.indexAt(start - paper.length) - 1, clause, false) }
  }
  const [, placed, action = null] = (OF_PERSONS.test(figure.unit) && PLACED.exec(said)) || []
  return placed === undefined ? null : { item: placed, action }
}
