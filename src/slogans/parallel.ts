import { siblingLists, type Block, type Heading, type Outlined, type Scheme, type Span } from '../text/index.js'
import { candidate, type Candidate } from './candidate.js'
import { countable, plainText } from './plain.js'

const SCHEMES: readonly Scheme[] = ['cn-comma', 'cn-paren', 'arabic', 'line', 'lead']

/**
 * Headings and banner lines in parallel form: in themselves (two equal halves) or with all their siblings. Where the
 * text is of another genre, equal length alone says nothing (the chapters of a manual), so that only halves count.
 */
export function findParallel(text: Outlined, isGenre: boolean): Candidate[] {
  const found = [...banners(text), ...siblingGroups(text.outline).flatMap((group) => parallelHeadings(text, group))]
  return isGenre ? found : found.filter(({ evidence }) => evidence.includes('halves'))
}

/**
 * Headings that are parallel to their siblings and all have something in quotes: the quotes mark the slot of the frame
 * (瞄准难点“破得开”), and what stands in it is no coinage of its own.
 */
export function quotedSlots(text: Outlined): Span[] {
  return siblingGroups(text.outline).filter((group) => isAlike(group) && group.every(({ title }) => /[“"「]/.test(title)))
    .flatMap((group) => group.map(({ span }) => span))
}

function parallelHeadings(text: Outlined, siblings: readonly Heading[]): Candidate[] {
  const alike = isAlike(siblings) && !isPlainList(siblings) && !isBusiness(siblings)
  return siblings.flatMap((heading) => {
    const evidence = [...(hasEqualHalves(heading.title) ? ['halves'] : []), ...(alike ? ['siblings'] : [])]
    return evidence.length === 0 ? [] : [candidate(titleSpan(text, heading), 'parallel', plainText(heading.title), 1, evidence)]
  })
}

const isAlike = (siblings: readonly Heading[]): boolean =>
  siblings.length > 2 && siblings.every(({ title }) => sameLengths(lengthsOf(title), lengthsOf(siblings[0]!.title)))

/** Verbs that open plain statements of work. */
const WORK_VERB = /^(?:加强|突出|推进|推动|完善|健全|建立|强化|深化|开展|做好|抓好|提高|提升|注重|坚持(?![把在以用让]))/

/**
 * Leads that repeat one such verb before other objects (加强分类指导。加强督促检查。加强总结推广。) list work and are no
 * couplets, whatever their length, unless they end alike too (推动产业结构优起来。推动城乡环境美起来。).
 */
function isPlainList(siblings: readonly Heading[]): boolean {
  const titles = siblings.map(({ title }) => plainText(title))
  const verb = WORK_VERB.exec(titles[0]!)?.[0]
  return siblings[0]!.scheme === 'lead' && verb !== undefined && titles.every((title) => title.startsWith(verb))
    && !titles.every((title) => title.at(-1) === titles[0]!.at(-1)) && lengthsOf(titles[0]!).length === 1
}

/** What the parts of minutes are named after: 出席议员, 议员质询. */
const BUSINESS = /(?:议员|委员|官员|秘书|人员|文件|质询|[议法]案|会议|事项|休会)$/

/** Parts of minutes under their standing names are of one length by chance. */
const isBusiness = (siblings: readonly Heading[]): boolean => siblings[0]!.scheme === 'line' && siblings.every(({ title }) => BUSINESS.test(title))

/** Headings of one scheme under one parent. Leads of a section are siblings whatever their paragraph. */
function siblingGroups(outline: readonly Heading[]): Heading[][] {
  return siblingLists(outline).flatMap((level) => SCHEMES.map((scheme) => level.filter((heading) => heading.scheme === scheme))).filter((group) => group.length > 0)
}

/** A mask stands for a word of unknown length. */
const MASKED = /[XxＸ×*＊]{1,5}/

/** Lengths of the clauses; null where a mask hides one. */
function lengthsOf(title: string): (number | null)[] {
  return clausesOf(title).map((clause) => (MASKED.test(clause) ? null : countable(clause)))
}

const clausesOf = (title: string): string[] => title.split(/[，,；;\s]+|——/).filter((clause) => countable(clause) > 0)

const sameLengths = (a: readonly (number | null)[], b: readonly (number | null)[]): boolean =>
  a.length === b.length && a.every((length, i) => length === null || b[i] === null || length === b[i])

/** Shortest half that makes a couplet. */
const SHORTEST = 4

function hasEqualHalves(title: string): boolean {
  const lengths = lengthsOf(title)
  return lengths.length > 1 && lengths.every((length) => length !== null && length >= SHORTEST && length === lengths[0])
}

/** Where a heading's title stands, without quotation marks that hold the whole of it. */
function titleSpan(text: Outlined, { span, title }: Heading): Span {
  const words = /^“[^“”]*”$|^"[^"]*"$|^「[^「」]*」$/.test(title) ? title.slice(1, -1) : title
  const at = text.reading.text.slice(span.start, span.end).indexOf(words)
  return at >= 0 ? { start: span.start + at, end: span.start + at + words.length } : span
}

/** The lines above the body, cut at ——: everything before the first heading or the first line that is a sentence. */
function banners(text: Outlined): Candidate[] {
  const firstHeading = text.outline[0]?.span.start ?? Infinity
  const body = text.blocks.findIndex((block) => block.start >= firstHeading || /[。！？；;]|[：:]$/.test(block.text) || block.text.length > 60)
  const head = body < 0 ? [] : text.blocks.slice(0, body)
  return head.flatMap(pieces).filter(({ text: line }) => hasEqualHalves(line) && isWording(line))
    .map(({ start, text: line }) => candidate({ start, end: start + line.length }, 'parallel', plainText(line), 0.9, ['banner', 'halves']))
}

/** 某市某区政协 关注农村供水: a headline and who it is about. */
const BODY = /[\u3005\u3007\u3400-\u9fff]{2}(?:省|市|县|区|州|盟|旗)(?:政协|人大|政府|委(?:员会)?|(?:市|县|区)?工商联)$/

/** Dates, places and credits fall into equal halves by chance. */
const isWording = (line: string): boolean => /^[\u3400-\u9fff“”"‘’「」『』，,、\s]+$/.test(line) && !/主席|书记|记者|来源|作者|摄影|代表|报告|会议|开幕|召开|委员会/.test(line) && !BODY.test(clausesOf(line)[0]!)

function pieces({ start, text }: Block): { start: number; text: string }[] {
  return [...text.matchAll(/(?:(?!——|— —)[^\n])+/g)].map((m) => {
    const trimmed = m[0].trim().replace(/^—+/, '')
    return { start: start + m.index + m[0].indexOf(trimmed), text: trimmed }
  })
}
