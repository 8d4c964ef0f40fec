import type { Edit } from '../../text/index.js'
import { replacing } from './replacing.js'
import { utf8AsGbk } from './utf8-as-gbk.js'

/** One kind of damage. `hit` holds a damaged text and what it is read as; `miss` is clean text that looks like it. */
export interface Repair {
  readonly id: string
  readonly edits: (text: string) => Edit[]
  readonly hit: readonly [string, string]
  readonly miss: string
  readonly reason: string
}

const HAN = '\\p{Script=Han}'
/** A syllable with its tone mark: what converters put behind a character; bare letters in brackets may be the text's. */
const SYLLABLE = "[a-zɡüê]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zɡ]{0,3}"

/** In the order they run: each reads what those before it gave. */
export const REPAIRS: readonly Repair[] = [
  {
    id: 'utf-8-read-as-gbk', edits: utf8AsGbk,
    hit: ['鏀垮崗濮斿憳', '政协委员'], miss: '政协委员', reason: 'a tool read the bytes in the wrong encoding',
  },
  {
    id: 'pinyin-gloss', edits: replacing('pinyin-gloss', new RegExp(`(?<=${HAN})[(（]${SYLLABLE}[)）]`, 'gu'), () => ''),
    hit: ['協(xié)商', '協商'], miss: '方案(a)与方案(b)', reason: 'some pages print the reading of characters that they converted',
  },
  {
    id: 'doubled-punctuation', edits: replacing('doubled-punctuation', /(?<=[^\s\d])[,，、。；：！？;:!?]{2,4}/gu, ([run]) => withoutAddedComma(run)),
    hit: ['一年来,,市政协', '一年来,市政协'], miss: '果真如此？！',
    reason: 'the same pages add a comma to marks of punctuation; marks that are doubled without a comma are the author\'s',
  },
]

/** A run of marks with a comma among them is the one other mark, or a comma. */
function withoutAddedComma(run: string): string {
  const others = new Set(run.replace(/[,，]/gu, ''))
  if (others.size > 1 || !/[,，]/u.test(run)) return run
  return [...others][0] ?? run[0]!
}
