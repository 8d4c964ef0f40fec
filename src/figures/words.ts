import { lastAtOrBefore, type Token } from '../text/index.js'

/** The words of a text by offset. */
export class Words {
  readonly tokens: readonly Token[]
  private readonly starts: number[]

  constructor(tokens: readonly Token[]) {
    const words: Token[] = []
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (isNoteMark(tokens, i)) i += 2
      else if (isWhole(token)) words.push(token)
      else words.push(...parted(token, tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''))
    }
    this.tokens = words
    this.starts = words.map((token) => token.start)
  }

  /** Index of the word that holds the character at an offset; -1 before the first. */
  indexAt(offset: number): number {
    return lastAtOrBefore(this.starts, offset)
  }

  /** The word that holds the character at an offset; none beyond the text. */
  at(offset: number): Token | undefined {
    const token = this.tokens[this.indexAt(offset)]
    return token && token.end > offset ? token : undefined
  }

  /** Whether a word begins at the offset. */
  begins(offset: number): boolean {
    const token = this.at(offset)
    return token === undefined || token.start === offset
  }
}

/** Two characters that the segmenter joins for want of a word, though one of them is a particle: 率达, 有近, 的村, 位老, 架及, 元至. */
const JOINED = /^(?:[率数额量值比字][达为超近约均降升是]|[\u3005\u3007\u3400-\u9fff][及至将则]|共[分设建收办开]|[委局厅]共|[有是达][近约超]|[的个名位家件条项所部篇册期场幅份][\u3005\u3007\u3400-\u9fff])$/
const TAGS = new Map([['及', 'c'], ['至', 'p'], ['将', 'd'], ['则', 'c'], ['达', 'v'], ['为', 'v'], ['均', 'd'], ['有', 'v'], ['是', 'v'], ['近', 'd'], ['约', 'd'], ['超', 'd'], ...[...'率数额量值比字'].map((c) => [c, 'k'] as const), ['共', 'd'], ['降', 'v'], ['升', 'v'], ['分', 'v'], ['设', 'v'], ['建', 'v'], ['收', 'v'], ['办', 'v'], ['开', 'v'], ['委', 'n'], ['局', 'n'], ['厅', 'n'], ['的', 'uj'], ...[...'个名位家件条项所部篇册期场幅份'].map((c) => [c, 'q'] as const)])

/** A verb of two characters with its object. */
const WITH_OBJECT = `
  解决问题 解决矛盾 出席会议 列席会议 化解矛盾 加装电梯 转化成果 反映社情民意 建立联系 发放贷款 发表文章 发表意见 吸引外资 利用外资 引进外资 引进人才 引进技术 引进设备
  开展活动 开展调研 开展调查 举办活动 筹集资金 下达任务 制定方案 招聘员工
`.trim().split(/\s+/)

/** Entries of the segmenter's dictionary or of ours that are a verb with what it governs, or a noun with the verb behind it: where to part them, and after or before which word. */
const PARTED: readonly { readonly word: string; readonly at: number; readonly tags: readonly [string, string]; readonly before?: RegExp; readonly next?: RegExp }[] = [
  ...WITH_OBJECT.map((word) => ({ word, at: 2, tags: ['v', 'n'] as const })),
  { word: '领衔督办', at: 2, tags: ['v', 'v'] },
  { word: '编辑出版', at: 2, tags: ['v', 'v'] },
  { word: '办实事', at: 1, tags: ['v', 'n'], before: /^(?!为民$)/ },
  { word: '符合条件', at: 2, tags: ['v', 'n'], next: /^的/ },
  { word: '表示满意', at: 2, tags: ['v', 'v'] },
  { word: '被选为', at: 1, tags: ['p', 'v'] },
  ...['价格上涨', '物价上涨', '价格下跌', '价格下降', '价格回落'].map((word) => ({ word, at: 2, tags: ['n', 'v'] as const })),
  { word: '比降', at: 1, tags: ['n', 'v'], next: /^[至到]/ },
  { word: '代表作', at: 2, tags: ['n', 'v'], next: /^了/ },
  { word: '比达', at: 1, tags: ['k', 'v'], before: /占$/ },
  { word: '从村', at: 1, tags: ['p', 'n'] },
  { word: '中有', at: 1, tags: ['f', 'v'] },
  { word: '仅为', at: 1, tags: ['d', 'v'] },
  { word: '为宜', at: 1, tags: ['v', 'a'] },
  { word: '所以', at: 1, tags: ['q', 'p'], before: /[\d一二两三四五六七八九十百千万多余几]$/ },
  { word: '共向', at: 1, tags: ['d', 'p'] },
  { word: '人为', at: 1, tags: ['n', 'v'], before: /[\d十百千万多余]$/ },
  { word: '底合', at: 1, tags: ['f', 'd'], next: /^共/ },
  { word: '成果转化', at: 2, tags: ['n', 'v'], next: /^[为成到]/ },
  { word: '组对', at: 1, tags: ['n', 'p'] },
  { word: '别的', at: 1, tags: ['n', 'uj'], before: /界$/ },
]
const PARTED_AT = new Map(PARTED.map((row) => [row.word, row]))

const OPENING = new Set('［[〔')

/** 产业［2］: the mark of a note is no word of the sentence. */
const isNoteMark = (tokens: readonly Token[], i: number): boolean =>
  OPENING.has(tokens[i]!.text) && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') && /^[］\]〕]$/.test(tokens[i + 2]?.text ?? '')

/** 2000多名政协|委员|会聚一堂: not the committee. */
const COMMITTEE = '委员会'

/** Told at a glance, of nearly every word. */
const isWhole = ({ text, tag }: Token): boolean => text.length === 1 || (tag !== 'x' && tag !== 'd' && tag !== 'm' && !PARTED_AT.has(text) && !text.endsWith(COMMITTEE))

function parted(token: Token, before: string, next: string): Token[] {
  if (token.text.endsWith(COMMITTEE) && next.startsWith('聚')) return [part(token, 0, token.text.length - 1, 'n'), part(token, token.text.length - 1, token.text.length, 'v')]
  const row = PARTED_AT.get(token.text)
  if (row && (row.before?.test(before) ?? true) && (row.next?.test(next) ?? true)) return [part(token, 0, row.at, row.tags[0]), part(token, row.at, token.text.length, row.tags[1])]
  if ((token.tag !== 'x' && token.tag !== 'd' && token.tag !== 'm') || !JOINED.test(token.text)) return [token]
  return [...token.text].map((text, i) => part(token, i, i + 1, TAGS.get(text) ?? 'n'))
}

const part = (token: Token, from: number, to: number, tag: string): Token => ({ text: token.text.slice(from, to), tag, start: token.start + from, end: token.start + to })
