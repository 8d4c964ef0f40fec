import { isCount, tidy, type Context, type Told } from './context.js'
import { ALLOTTED, SPEAKING } from './nouns.js'

/** 连续三年获评省级文明单位: what was won each year. */
const WON = /^(?:荣获|夺得|获评|获得?|荣膺|捧[得回]|摘得|蝉联|入选)(?:全[国省市区县])?[“"]?([\u3400-\u9fff][\u3400-\u9fff“”]{1,20}?)[”"]?(?:称号|荣誉)?(?=[，,。；;、（(]|$)/
/** 连续六年开展扶贫济困活动: what was done each year. */
const DONE = /^(?:成功|大规模|集中|全面|深入)?(?:[在赴][\u3400-\u9fff]{2,10}?)?(?:开展|召开|举办|举行|承办|发布|发行|组织|实施|未发生)了?[“"]?([\u3400-\u9fff][\u3400-\u9fffA-Za-z“”、]{1,20})(?=[，,。；;（(]|$)/
/** 连续五年把养老服务列入民生实事: what was dealt with each year. */
const TREATED = /^(?:把|将)([\u3400-\u9fff“”、]{2,16}?)(?:列入|纳入|作为|列为|定为|摆|放)/
/** 提前两年完成除险加固任务: what was done so much ahead of time. */
const AHEAD = /^(?:完成|实现|达到|建成)了?[“"]?([\u3400-\u9fff][\u3400-\u9fffA-Za-z“”、]{1,20})(?=[，,。；;（(]|$)/
/** 土地承包到期后再延长三十年: what goes on for so long. */
const EXTENDED = /([\u3400-\u9fff]{0,2}承包(?:期|合同|关系)?|合同|协议|专利|政策)到期后?再?(?:顺延|延长)$/
/** What is held or goes on year by year. */
const KEPT = /^(?:保持|位居|稳居|位列|[居列]|领跑|领先|排名|蝉联|正?增长|下降|超|突破)/
/** 采用信息9条，连续六年居全省首位: also what was counted. */
const RANKED = /^(?:位居|稳居|居|列|位列|名列|排名|保持)[^，,。；;]{0,16}(?:首位|第一|前列|榜首|之首)/
/** 每人发言10分钟, 答复时间半小时. */
const SPEECH = new RegExp(`(${SPEAKING})${ALLOTTED}`)

/** What a length of time is of, where no noun stands before it: a streak of what was won or done each year, or of what the clause before it is about; how long each may speak. */
export function durationOf({ figures, block, reading }: Context, figure: Told, index: number): string | null {
  const from = block.start + figure.end
  const ahead = reading.slice(Math.max(block.start, block.start + figure.start - 12), block.start + figure.start)
  if (ahead.endsWith('连续')) {
    const behind = reading.slice(from, Math.min(block.end, from + 36))
    const yearly = WON.exec(behind) ?? DONE.exec(behind) ?? TREATED.exec(behind)
    if (yearly) return tidy(yearly[1]!)
  }
  const done = ahead.endsWith('提前') ? AHEAD.exec(reading.slice(from, Math.min(block.end, from + 28))) : null
  const extended = EXTENDED.exec(ahead)
  if (done ?? extended) return tidy((done ?? extended)![1]!)
  const said = /^(?:分钟|小时|秒钟?)$/.test(figure.unit) ? SPEECH.exec(ahead) : null
  if (said) return said[1]!
  const last = figures[index - 1]
  const behind = reading.slice(from, Math.min(block.end, from + 24))
  if (!last || last.unitClass === 'time' || (isCount(last) && !RANKED.test(behind))) return null
  const between = reading.slice(block.start + last.end, block.start + figure.start)
  return /^[^。！？；;]*[，,](?:已|且|并)?连续$/.test(between) && KEPT.test(behind) ? last.item : null
}
