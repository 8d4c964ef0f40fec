import { HAN, matchesOf, type Block, type Metadata, type Segmented, type Speaker } from '../text/index.js'
import { readDate, readDay } from './dates.js'
import { genreOf } from './genre.js'
import { AUTHOR_NOTE, SALUTATION, type Head } from './head.js'
import { occasionOf, sittingOf, transcriptOf } from './occasion.js'
import { headedOrgan, organOf } from './organ.js'
import { isName, personAfter, speakerLine, titleSpeaker } from './people.js'
import type { Turn } from './speakers.js'
import { SAYS, TO_PRESS } from './verbs.js'

/** 李某主席在某会上的讲话, 李某同志在某会的报告, 李某：在某会上的讲话 */
const TITLED = /^(?<who>(?!在)[^：:]{2,24}?)(?:在.+(?:上的?|时的).{0,4}|同志在.+|[：:]在.+)(?:讲话|致辞|发言|致词|报告)/
/** 李某委员的发言：凝心聚力 */
const CONTRIBUTED = /^(?<who>[^，。：:\s]{2,16}?)(?:代表[^，。：:\s]{2,24}?)?的?(?:大会|书面|交流|联合)?发言[：:]/
/** 县政协主席某某主持会议并讲话 */
const PRESIDES = new RegExp(`(?:^|[，,。；;：:”」】\\s])(?:[^，,。；;：:\\d\\s]{0,14}由)?(?<line>[^，,。；;：:”」\\d\\n]{2,44}?)(?:(?:同志)?(?:(?:今天|昨天|今日|昨日)|(?:\\d{1,2}月)?\\d{1,2}日)?(?:上午|下午|晚)?(?:先后|共同)?(?:主持|讲话)|(?:出席|到会|会见)[^，,。；;]{0,16}[，,]?(?:讲话|致辞|致词|并?作(?!出).{0,6}报告)|(?:代表[^，,。；;]{2,40})?作了?(?:题为《[^》\\n]{2,80}》的)?.{0,6}报告|(?:在?代表[^，,。；;]{2,40}|受[^，,。；;]{2,40}委托[，,]?)向(?:大会|会议|全会)(?:报告|作)|(?:首先|率先|带头)(?:谈|作|发言)|发言时(?=[，,])|(?:在[^，,。；;：:]{2,20})?发表[^，,。；;：:]{0,10}讲话|在[^，,。；;：:]{2,40}[会议谈式]上(?:回顾|通报|总结|传达)|(?:在[^，,。；;：:]{2,40}[会议谈式]上)?(?:${TO_PRESS})?(?:${SAYS}))`, 'g')

/** What a text says of itself, in its title block, its dateline, its opening formula and the page’s credits. */
export function metadataOf(head: Head, text: Segmented, turns: readonly Turn[], credits: readonly string[]): Metadata {
  const { blocks, reading } = text
  const { title, subtitle } = head
  const opening = openingOf(blocks, head.body)
  const first = opening.join('\n')
  const genre = genreOf([title ?? '', subtitle ?? '', ...head.lines.filter((line) => GIVEN.test(line)).map((line) => line.slice(1, -1))].join('\n'), first, ...count(turns), [...credits, ...head.lines].join('\n')).genre
  const reported = genre === 'news' || genre === 'digest'
  const { occasion, holder } = occasionOf(head, first, reported)
  const organ = organOf(`${head.lines.join('')}\n${first}`, title, reported) ?? holder
  if (turns.some(({ kind }) => kind === 'label')) return { title, subtitle, date: dateOf(head, credits, []), occasion, organ: sittingOf(head)?.organ ?? headerOf(text), speakers: sittingSpeakers(turns, reading.text), genre }
  const several = genre === 'digest' && turns.length > 0
  const titled = (TITLED.exec(title ?? '') ?? CONTRIBUTED.exec(title ?? ''))?.groups!.who
  const named = titled === undefined ? null : titleSpeaker(titled)
  const told = presiding(first)
  const spoken = transcriptOf(first)
  const transcribed = spoken === undefined ? null : speakerLine(spoken.who)
  const own = head.speakers.length > 0 ? withRole(head.speakers, blocks) : named ? [named] : transcribed ? [transcribed] : bannerSpeaker(head)
  return {
    title, subtitle, date: dateOf(head, credits, blocks) ?? (reported || spoken ? readDate(OPENING_DAY.exec(first)?.[0] ?? '') : null), occasion,
    organ: several ? null : whole(organ, own),
    speakers: distinct(several ? withOffices(turns, reading.text) : own.length > 0 || genre !== 'news' ? own : told.length > 0 ? told : speakersOf(turns)),
    genre,
  }
}

/** 市人民政府, by its head's office 某市人民政府市长: the body with the name of its place. */
function whole(organ: string | null, speakers: readonly Speaker[]): string | null {
  if (organ === null || !/^[省市县区州]/.test(organ)) return organ
  const role = speakers.map(({ role }) => role).find((office) => office !== null && office.indexOf(organ) > 0)
  return role ? role.slice(0, role.indexOf(organ) + organ.length) : organ
}

/** （某日在某会议上的发言）: a line of the title block in brackets, besides the subtitle. */
const GIVEN = /^[（(].*[上时]的?.{0,4}(?:发言|讲话|致辞|致词|报告)[）)]$/

/** How many speak, by a line of their own and by office and name before their words. */
const count = (turns: readonly Turn[]): [number, number] => [turns.filter(({ kind }) => kind === 'line').length, turns.filter(({ kind, speaker }) => kind === 'named' && speaker.role !== null).length]

/** The body that sits, by what the printer repeats above each page of its minutes. */
function headerOf({ chrome, source: { text } }: Segmented): string | null {
  for (const { rule, source } of chrome) {
    const organ = rule === 'running-header' ? headedOrgan(text.slice(source.start, Math.min(source.end, source.start + LONGEST_ENTRY))) : null
    if (organ !== null) return organ
  }
  return null
}

const speakersOf = (turns: readonly Turn[]): Speaker[] => turns.map(({ speaker }) => speaker)

/** 李某：做好提案工作, and below it 政协委员李某表示: a name alone has the office of the words below. */
const withOffices = (turns: readonly Turn[], text: string): Speaker[] =>
  turns.map(({ speaker, found: { span } }) => (speaker.name !== null && speaker.role === null ? introduced(speaker.name, text.slice(span.end, span.end + BELOW)) : null) ?? speaker)
const BELOW = 200

/** A list of those present stands in the first so many code units. */
const OPENING = 8000
/** What a list of those present has on a line: an office, a name with a form of address, decorations. */
const LONGEST_OFFICE = 16
const LONGEST_PERSON = 8
const LONGEST_ENTRY = 80

/** In the minutes of a sitting an office speaks; the list of those present tells whose it is (主席某某议员). */
function sittingSpeakers(turns: readonly Turn[], text: string): Speaker[] {
  const speakers = turns.map(({ speaker }) => speaker)
  const offices = new Map<string, string | null>()
  for (const { name, role } of speakers) if (name === null && role !== null && role.length <= LONGEST_OFFICE) offices.set(role, null)
  for (const line of text.slice(0, OPENING).split('\n')) {
    // 某局局长某某先生, J.P.
    const plain = line.slice(0, LONGEST_ENTRY).replace(/\s+/g, '').replace(/[,，].*$/, '')
    for (const [office, name] of offices) {
      if (name !== null || !plain.startsWith(office) || plain.length > office.length + LONGEST_PERSON) continue
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
  for (const match of matchesOf(PRESIDES, opening)) {
    // 新任委员的某会主席李某: what qualifies the office is none of it.
    const speaker = speakerLine(match.groups!.line!.trim().replace(/^.{0,30}的(?=[\u3005\u3007\u3400-\u9fff]{4})|^另外?一?[名位]|^(?:会议|大会)?(?:(?:听取|审议|并|和)+(?:通过)?了?|邀请)/, ''))
    if (speaker) return [speaker]
  }
  for (const match of matchesOf(SAID, opening)) {
    const { name, office } = match.groups!
    const speaker = introduced(name!, opening.slice(0, match.index)) ?? (office === undefined || !isName(name!) ? null : { name: name!, role: office })
    if (speaker) return [speaker]
  }
  return []
}

/** 李某强调, 李某主席在闭幕词中说: a name before what was said, its office told before, or by one word behind it. */
const SAID = new RegExp(`(?:^|[，,。；;：:”」\\s])(?<name>[${HAN}]{2,3}?)(?<office>主席|书记|主任|委员|常委)?(?:还|则|又|也)?(?:在[^，,。；;：:\\n]{1,24}[中时上])?(?:${TO_PRESS})?(?:${SAYS})(?=[，,：:“「]|$)`, 'gm')
/** An office and what it is of. */
const LONGEST_ROLE = 44

/** The name with the office that it was first written with: 市政协副主席李某带队。…李某强调， */
function introduced(name: string, before: string): Speaker | null {
  if (!isName(name)) return null
  for (let at = before.indexOf(name); at >= 0; at = before.indexOf(name, at + name.length)) {
    const clause = before.slice(Math.max(0, at - LONGEST_ROLE), at).replace(/^[^]*[，,。；;：:“”「」\s)）]/, '')
    const speaker = speakerLine(clause.replace(/^[^]*的(?=[\u3005\u3007\u3400-\u9fff]{4})/, '') + name)
    if (speaker?.name === name) return speaker
  }
  return null
}

/** The first three paragraphs: salutation and opening formula, or the editor’s note. */
function openingOf(blocks: readonly Block[], body: number): string[] {
  return blocks.slice(body, body + 4).map(({ text }) => text.slice(0, 400))
}

/** The day the speech was given or, failing that, the day the page was published. */
function dateOf(head: Head, credits: readonly string[], blocks: readonly Block[]): string | null {
  const published = credits.map(readDate).find((date) => date !== null) ?? null
  for (const line of [head.subtitle ?? '', ...head.lines.slice(head.title === null ? 0 : 1)]) {
    const date = readDate(line) ?? (published === null ? null : readDay(line, published))
    if (date !== null) return date
  }
  return signed(blocks) ?? published
}

/** A day alone on the last line dates a document that is signed. */
function signed(blocks: readonly Block[]): string | null {
  const last = blocks.at(-1)?.text ?? ''
  return blocks.length > 2 && SIGNED.test(last) ? readDate(last) : null
}
const SIGNED = /^[（(]?(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[）)]?$|^[二一][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/

/** 2013年3月3日下午，…举行, 某社某地2013年3月3日电: the day that opens a report of the news, where nothing else dates it; a range (3日至5日) is no day. */
const OPENING_DAY = /^(?:[^，,。；;：:\d\n]{0,12}[\s　])?[^，,。；;：:\d\s]{0,12}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?=[，,]|电|讯|消息|上午|下午|中午|晚|凌晨|\d{1,2}[时點点:：])/

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
export function creditsOf({ source, chrome, reading, alignment }: Segmented): string[] {
  const texts = chrome.map(({ rule, source: { start, end } }) => {
    const span = { start, end: Math.min(end, start + 300) }
    const read = alignment.toReading(span)
    // What stood between two pages was taken out of the reading.
    return { rule, text: reading.text.slice(read.start, read.end) || source.text.slice(span.start, span.end) }
  })
  // A day alone on a line of the title block is a page's time to a cleaner, the speech's to a reader.
  const day = /^\s*[（(]?\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*[）)]?\s*$/
  const published = /(?:发布|發布|發佈|发表|發表|刊发|更新|日期|时间|時間)[^归歸]{0,4}[：:\s]/
  const others = texts.filter(({ rule, text }) => !rule.startsWith('credit') && !/归档|歸檔/.test(text))
  return [
    ...others.filter(({ text }) => day.test(text)),
    ...texts.filter(({ rule }) => rule.startsWith('credit')),
    ...others.filter(({ text }) => published.test(text)),
    ...others.filter(({ text }) => /[（([]20\d\d[-./]\d{1,2}[-./]\d{1,2}[）)\]]/.test(text)),
    ...others.filter(({ rule, text }) => rule !== 'site-greeting' && /20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}:\d\d/.test(text)),
  ].map(({ text }) => text)
}
