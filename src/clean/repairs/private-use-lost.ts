import { isCommon, type Edit } from '../../text/index.js'
import { replacing } from './replacing.js'

/** Frequent words whose UTF-8, read as GBK, has a private-use character in the middle. */
const WORDS = ['中国', '中华', '中共', '中央', '中心', '中部', '中小', '中医', '中等', '中期', '中外']

let known: { pattern: RegExp; whole: ReadonlyMap<string, string> } | null = null

/**
 * Puts the private-use character back into the misreading of such a word, 涓浗 for 中国. Only forms with a character that
 * is not in common use are looked for, so no clean text has them.
 */
export function privateUseLost(text: string): Edit[] {
  if (!text.includes('涓')) return []
  known ??= table()
  const { pattern, whole } = known
  return replacing('private-use-lost', pattern, ([found]) => whole.get(found)!)(text)
}

function table(): NonNullable<typeof known> {
  const gbk = new TextDecoder('gbk')
  const whole = new Map<string, string>()
  for (const word of WORDS) {
    const misread = gbk.decode(new TextEncoder().encode(word))
    const left = misread.replace(/[\ue000-\uf8ff]/gu, '')
    const last = left.at(-1)!
    if (left.length === 2 && misread.length === 3 && /[\p{Script=Han}\p{Script=Hiragana}]/u.test(last) && !isCommon(last)) whole.set(left, misread)
  }
  return { pattern: new RegExp([...whole.keys()].join('|'), 'gu'), whole }
}
