import type { Block, Chrome, Metadata, Segmented, Speaker } from '../text/index.js'
import { readDate, readDay } from './dates.js'
import { genreOf } from './genre.js'
import { SALUTATION, type Head } from './head.js'
import { personAfter, speakerLine, titleSpeaker } from './people.js'
import type { Turn } from './speakers.js'

/** Words that end the name of a meeting. */
const MEETING = '(?:会议|大会|全会|联席会|交流会|座谈会|协商会|读书会|务虚会|推进会|动员会|部署会|总结会|研讨会|茶话会|论坛|培训班|开班式|开幕式|闭幕式|启动仪式|仪式|活动|年会|例会|会)'
const AT_MEETING = new RegExp(`在(?<meeting>[^，。；：]{2,80}?${MEETING})上`, 'u')
const TITLE_MEETING = new RegExp(`^在?(?<meeting>[^，。；：]{2,60}?${MEETING})上的?(?:.{0,4}发言|讲话|致辞|致词|报告|总结|主持)`, 'u')
/** 政协…会议在某地开幕; the name does not reach back over a comma, a day or the word that reports it. */
const HELD = new RegExp(`(?:^|[，,。；;日\\s]|上午|下午|晚)(?<meeting>(?!今天|昨天)[^，,。；;：:\\s]{4,70}?${MEETING})(?:今日|昨日|今天)?(?:[，,])?(?:\\d{1,2}月\\d{1,2}日)?在[^，,。；;]{1,16}?(?:召开|举行|举办|开幕|闭幕)`, 'u')

/** 政协某县委员会召开…协商会: who held it, and what. */
const HOLDS = new RegExp(`(?:^|[，,。；;\\s]|[日午天晚])(?<organ>政协[^，,。；;]{2,20}?委员会|[^，,。；;\\d日]{0,8}?政协(?:党组)?)(?:组织|主持|联合.{2,12})?(?:召开|举行|举办)(?<meeting>[^，,。；;]{2,40}?${MEETING})(?=[，,。；;]|$)`, 'u')
/** A line that is a meeting's name: 某会第三次会议, 第8届第1会期第1次会议纪录. */
const SITTING = /^(?<meeting>(?<organ>[^，。；\s]{2,30}?)第[\d一二三四五六七八九十]{1,4}[届屆次](?:[^，。；\s]{0,20}[次])?(?:会议|例会|全体会议|大会|全会))(?:会议)?(?:[记纪]录|实录)?$/u
const AUTHOR_NOTE = /^[（(]?(?:本文)?作者(?:系|为|是|单位[：:])\s*(?<role>[^，。；)）]{2,30})[。]?[)）]?$/u
/** 县政协主席某某主持会议并讲话 */
const PRESIDES = /(?:^|[，,。；;])(?<line>[^，,。；;\d]{2,24}?)(?:主持|出席|讲话|到会|作工作报告|代表)/gu

const ENTRUSTED = /受(?<organ>[^，。；：,]{2,50}?)的?委托/u
const SPEAKS_FOR = /(?:我|主席|同志)?[^，。；,]{0,12}?代表(?<organ>[^，。；：,]{2,50}?)[，,]?\s*(?:向(?:大会|全会|会议|本次|各位|政协)|围绕|作(?:政府)?(?:工作)?报告|就|作.{0,12}发言|发言)/u
const TITLE_ORGAN = /^(?:(?:19|20)\d{2}年)?(?<organ>.{2,40}?(?:委员会|政府|党组|政协))(?:(?:19|20)\d{2}年)?(?:工作报告|关于.+报告|.{0,4}工作(?:总结|要点|计划|打算))/u

/** What a text says of itself, in its title block, its dateline, its opening formula and the page’s credits. */
export function metadataOf(head: Head, { blocks, reading }: Segmented, turns: readonly Turn[], credits: readonly string[]): Metadata {
  const { title, subtitle } = head
  const opening = openingOf(blocks, head.body)
  const first = opening.join('\n')
  const banner = head.lines.join('')
  const genre = genreOf([title ?? '', subtitle ?? ''].join('\n'), first, turns.filter(({ kind }) => kind === 'line').length).genre
  const reported = genre === 'news' || genre === 'digest'
  const holds = reported ? HOLDS.exec(first)?.groups : undefined
  const sitting = head.lines.map((line) => SITTING.exec(line)?.groups).find((groups) => groups !== undefined)
  const occasion =
    AT_MEETING.exec(subtitle ?? '')?.groups!.meeting ??
    AT_MEETING.exec(title ?? '')?.groups!.meeting ??
    TITLE_MEETING.exec(title ?? '')?.groups!.meeting ??
    lastAt(head.lines.slice(1)) ??
    HELD.exec(head.lines.join(' ').replace(/(?<=[\p{Script=Han}]) (?=在)/gu, ''))?.groups!.meeting ??
    (reported ? (HELD.exec(first)?.groups!.meeting ?? holds?.meeting) : undefined) ??
    sitting?.meeting ??
    null
  const formula = `${banner}\n${first}`
  const organ =
    ENTRUSTED.exec(formula)?.groups!.organ ?? SPEAKS_FOR.exec(formula)?.groups!.organ ?? TITLE_ORGAN.exec(title ?? '')?.groups!.organ ?? holds?.organ ?? null
  if (turns.some(({ kind }) => kind === 'label')) return { title, subtitle, date: dateOf(head, credits), occasion, organ: sitting?.organ ?? null, speakers: sittingSpeakers(turns, reading.text), genre }
  const several = genre === 'digest' && turns.length > 0
  const titled = /^(?<who>.{2,24}?)在.+上的?.{0,4}(?:讲话|致辞|发言|致词|报告)/u.exec(title ?? '')?.groups!.who
  const named = titled === undefined ? null : titleSpeaker(titled)
  const own = head.speakers.length > 0 ? withRole(head.speakers, blocks) : named ? [named] : bannerSpeaker(head)
  return {
    title, subtitle, date: dateOf(head, credits), occasion,
    organ: several ? null : organ,
    speakers: distinct(several ? turns.map(({ speaker }) => speaker) : own.length > 0 || genre !== 'news' ? own : presiding(first)),
    genre,
  }
}

/** A list of those present stands in the first so many code units. */
const OPENING = 8000

/** In the minutes of a sitting an office speaks; the list of those present tells whose it is (主席某某议员). */
function sittingSpeakers(turns: readonly Turn[], text: string): Speaker[] {
  const speakers = turns.map(({ speaker }) => speaker)
  const offices = new Map<string, string | null>()
  for (const { name, role } of speakers) if (name === null && role !== null && role.length <= 4) offices.set(role, null)
  for (const line of text.slice(0, OPENING).split('\n')) {
    const plain = line.replace(/\s+/gu, '')
    for (const [office, name] of offices) {
      if (name !== null || !plain.startsWith(office) || plain.length > 20) continue
      offices.set(office, personAfter(plain.slice(office.length)))
    }
  }
  return distinct(speakers.map(({ name, role }) => ({ name: name ?? offices.get(role ?? '') ?? null, role })))
}

/** （作者系某市政协副主席） below an article gives its author's role. */
function withRole(speakers: readonly Speaker[], blocks: readonly Block[]): Speaker[] {
  const [only, ...others] = speakers
  if (only === undefined || others.length > 0 || only.role !== null) return [...speakers]
  const role = blocks.slice(-3).map(({ text }) => AUTHOR_NOTE.exec(text)?.groups!.role).find((found) => found !== undefined)
  return [{ ...only, role: role ?? null }]
}

/** Who presides or speaks, in the first sentences of a report of the news. */
function presiding(opening: string): Speaker[] {
  for (const match of opening.matchAll(PRESIDES)) {
    const speaker = speakerLine(match.groups!.line!)
    if (speaker) return [speaker]
  }
  return []
}

/** The first three paragraphs: salutation and opening formula, or the editor’s note. */
function openingOf(blocks: readonly Block[], body: number): string[] {
  return blocks.slice(body, body + 4).map(({ text }) => text.slice(0, 400))
}

const lastAt = (lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    const meeting = AT_MEETING.exec(line)?.groups?.meeting
    if (meeting !== undefined) return meeting
  }
  return undefined
}

/** The day the speech was given or, failing that, the day the page was published. */
function dateOf(head: Head, credits: readonly string[]): string | null {
  const published = credits.map(readDate).find((date) => date !== null) ?? null
  for (const line of [head.subtitle ?? '', ...head.lines.slice(1)]) {
    const date = readDate(line) ?? (published === null ? null : readDay(line, published))
    if (date !== null) return date
  }
  return published
}

/** 市政协主席某某 among the lines above a report of the news, where it begins a sentence broken over lines. */
function bannerSpeaker({ lines, speakers }: Head): Speaker[] {
  if (speakers.length > 0) return []
  const speaker = lines.slice(1).map((line) => (SALUTATION.test(line) ? null : speakerLine(line))).find((found) => found !== null)
  return speaker ? [speaker] : []
}

function distinct(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Set<string>()
  return speakers.filter(({ name, role }) => {
    const key = `${name}/${role}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What the page’s chrome says of time: its credits, and lines that name the day of publication. */
export function creditsOf(source: string, chrome: readonly Chrome[]): string[] {
  const texts = chrome.map(({ rule, source: span }) => ({ rule, text: source.slice(span.start, Math.min(span.end, span.start + 300)) }))
  // A day alone on a line of the title block is a page's time to a cleaner, the speech's to a reader.
  const day = /^\s*[（(]?\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[）)]?\s*$/u
  const published = /(?:发布|發布|發佈|发表|發表|刊发|更新|日期|时间|時間)[^归歸]{0,4}[：:\s]/u
  const others = texts.filter(({ rule, text }) => !rule.startsWith('credit') && !/归档|歸檔/u.test(text))
  return [
    ...others.filter(({ text }) => day.test(text)),
    ...texts.filter(({ rule }) => rule.startsWith('credit')),
    ...others.filter(({ text }) => published.test(text)),
  ].map(({ text }) => text)
}
