import { candidate, type Candidate } from './candidate.js'
import { ENOUGH, ENOUGH_ELSEWHERE, MOTTO_RULES, type Quoted } from './motto-rules.js'
import { shapeOfQuote } from './numeral.js'
import type { Page } from './page.js'
import { plainText } from './plain.js'
import type { Quote } from './quotes.js'

/** What the rules must know beside the page. */
export interface MottoContext {
  readonly isNoSlogan: (text: string) => boolean
  readonly isMember: (text: string) => boolean
  /** Whether the text has the language of the genre. */
  readonly isGenre: boolean
}

/** Quoted coinages, told from titles, names, speech and scare quotes by the sum of the rules that hold. */
export function findMottoes(page: Page, { isNoSlogan, isMember, isGenre }: MottoContext): Candidate[] {
  const enough = isGenre ? ENOUGH : ENOUGH_ELSEWHERE
  const times = new Map<string, number>()
  for (const { text } of page.quotes) times.set(plainText(text), (times.get(plainText(text)) ?? 0) + 1)
  const frames = new Map<string, Set<string>>()
  for (const { text } of page.quotes) {
    const words = plainText(text)
    const frame = frames.get(frameOf(words))
    if (frame) frame.add(words)
    else frames.set(frameOf(words), new Set([words]))
  }
  const found = new Map<string, { score: number; evidence: readonly string[] }>()
  const runs = runsOf(page)
  const quotes: { quote: Quote; words: string }[] = []
  for (const [i, quote] of page.quotes.entries()) {
    const words = plainText(quote.text)
    if (page.inTitle(quote.outer.start) || isNoSlogan(words) || shapeOfQuote(quote.text)) continue
    const judged = judge({
      text: chineseMarks(quote.text),
      before: contextBefore(page, page.quotes[runs.first[i]!]!),
      after: contextAfter(page, page.quotes[runs.last[i]!]!),
      words: page.words(quote.inner).filter(({ tag, text }) => tag !== 'x' || /[\u3400-\u9fff]/.test(text)),
      times: times.get(words)!,
      alike: frames.get(frameOf(words))!.size,
      isMember: isMember(words),
      isWhole: quote.outer.start < quote.inner.start && quote.inner.end < quote.outer.end,
    })
    const best = found.get(words)
    if (!best || judged.score > best.score) found.set(words, judged)
    if (judged.score !== -Infinity) quotes.push({ quote, words })
  }
  return quotes.flatMap(({ quote, words }, i) => {
    const { score, evidence } = found.get(words)!
    if (score >= enough) return [candidate(quote.inner, 'motto', words, confidence(score), ['quoted', ...evidence])]
    const mates = [quotes[i - 1], quotes[i + 1]].filter((mate) => mate !== undefined && isMate(page, mate.quote, quote))
    const best = Math.max(...mates.map((mate) => found.get(mate!.words)!.score))
    return best >= enough ? [candidate(quote.inner, 'motto', words, confidence(ENOUGH), ['quoted', 'series', ...evidence])] : []
  })
}

/** Four characters or more that begin with the same two, and their length. */
const frameOf = (words: string): string => (words.length < 4 ? words : `${words.slice(0, 2)}${words.length}`)

/** “请进来”“走出去”, 从“我说你听”到“同题共答”: what is quoted side by side at equal length is of one kind. */
const isMate = (page: Page, a: Quote, b: Quote): boolean => {
  const [left, right] = a.outer.start < b.outer.start ? [a, b] : [b, a]
  return a.text.length === b.text.length && /^(?:、|再?到|[变转]?为|[变转]?成)?$/.test(page.text.slice(left.outer.end, right.outer.start))
}

/** The sum of the weights of the rules that hold, and those that speak for a motto. */
function judge(quoted: Quoted): { score: number; evidence: string[] } {
  const holding = MOTTO_RULES.filter(({ test }) => test(quoted))
  return {
    score: holding.reduce((sum, { weight }) => sum + weight, 0),
    evidence: holding.filter(({ weight }) => weight > 0).map(({ id }) => id),
  }
}

/** The threshold gives a half; every point more takes away a third of what is left to 1. */
const confidence = (score: number): number => Math.round((1 - 0.5 * (2 / 3) ** (score - ENOUGH)) * 100) / 100

const REACH = 16
/** How many quotes inside another are looked past. */
const NESTED = 4

/** For each quote the first and the last of its run “A”“B”“C”, by index. */
function runsOf(page: Page): { first: readonly number[]; last: readonly number[] } {
  const first = page.quotes.map((_, i) => i)
  const last = [...first]
  // Quotes inside the one before stand between it and the next: “农村‘三变’试点”、“…”.
  const left = page.quotes.map((quote, i) => {
    for (let k = i - 1; k >= 0 && k >= i - NESTED; k--) if (isRun(page, page.quotes[k]!, quote)) return k
    return -1
  })
  for (let i = 1; i < first.length; i++) if (left[i]! >= 0) first[i] = first[left[i]!]!
  for (let i = last.length - 1; i > 0; i--) if (left[i]! >= 0) last[left[i]!] = last[i]!
  return { first, last }
}

/** What stands before a quote that opens a run, and after one that ends it. */
const contextBefore = (page: Page, { outer }: Quote): string => chineseMarks(page.before(outer.start, REACH).split('\n').at(-1)!)
const contextAfter = (page: Page, { outer }: Quote): string => chineseMarks(page.after(outer.end, REACH).split('\n')[0]!)

/** Rules know Chinese marks of punctuation; some texts have ASCII's for them. */
const chineseMarks = (text: string): string => text.replace(/,(?!\d)|[;:!?()]/g, (mark) => '，；：！？（）'[',;:!?()'.indexOf(mark)]!)

const isRun = (page: Page, left: Quote, right: Quote): boolean =>
  right.outer.start >= left.outer.end && right.outer.start - left.outer.end <= 1 && /^[、和与及]?$/.test(page.text.slice(left.outer.end, right.outer.start))
