import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { Format, FormatOptions } from './format.js'
import { terminalSafe as safe } from './safe.js'
import type { CorpusJson, DocumentJson, OutlineJson } from './schema.js'
import { alignedTable } from './table.js'

/** The report that a researcher reads at the terminal. */
export function prettyFormat({ top, colour, width }: Pick<FormatOptions, 'top' | 'colour' | 'width'>): Format {
  const paint = new Chalk({ level: colour ? 1 : 0 })
  const page = { paint, top, width }
  return {
    header: () => '',
    document: (document) => `${documentPage(document, page).join('\n')}\n\n`,
    footer: (corpus) => (corpus.documents > 1 ? `${corpusPage(corpus, page).join('\n')}\n` : ''),
  }
}

interface Page {
  readonly paint: ChalkInstance
  readonly top: number
  readonly width: number
}

function documentPage(document: DocumentJson, page: Page): string[] {
  return [
    ...head(document, page),
    ...outlinePart(document, page),
    ...slogansPart(document, page),
    ...figuresPart(document, page),
    ...keywordsPart(document, page),
    ...metricsPart(document, page),
  ]
}

const title = ({ paint }: Page, name: string, note = ''): string[] => ['', `${paint.bold(name)}${note === '' ? '' : paint.dim(`  ${note}`)}`]
const clip = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text
  let out = ''
  for (const c of text) {
    if (stringWidth(out + c) > width - 1) break
    out += c
  }
  return `${out}…`
}

function head(document: DocumentJson, { paint, width }: Page): string[] {
  const { metadata: m, source, script } = document
  const facts: [string, string | null][] = [
    ['date', m.date],
    ['occasion', m.occasion],
    ['organ', m.organ],
    ['speaker', m.speakers.map((s) => [s.role, s.name].filter((x) => x !== null).join(' ')).join('; ') || null],
    ['genre', m.genre],
  ]
  const share = script.share === null ? '' : ` ${(script.share * 100).toFixed(0)}%`
  const repairs = document.repairs.map((r) => `${r.count} ${r.because}`).join(', ')
  const lines = [
    paint.dim('─'.repeat(Math.min(width, 78))),
    paint.cyan(safe(source.path)),
    paint.bold(safe(m.title ?? '(no title)')),
    ...(m.subtitle === null ? [] : [safe(`——${m.subtitle}`)]),
    ...facts.filter(([, value]) => value !== null).map(([name, value]) => `  ${paint.dim(name.padEnd(9))}${safe(value!)}`),
    `  ${paint.dim('source   ')}${source.encoding}, ${source.bytes} bytes, ${script.detected}${share}`,
  ]
  if (document.chrome.length > 0) lines.push(`  ${paint.dim('chrome   ')}${document.chrome.length} stretches of page debris and credits set aside`)
  if (repairs !== '') lines.push(`  ${paint.dim('repairs  ')}${repairs}`)
  for (const { message } of document.warnings) lines.push(`  ${paint.yellow('warning  ')}${safe(message)}`)
  return lines
}

function outlinePart({ outline, outlineIssues, enumerations }: DocumentJson, page: Page): string[] {
  if (!outline || outline.length === 0) return []
  const { paint, width } = page
  const count = (nodes: readonly OutlineJson[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.children), 0)
  const tree = (nodes: readonly OutlineJson[], indent: string): string[] =>
    nodes.flatMap((node, i) => {
      const last = i === nodes.length - 1
      const room = width - stringWidth(indent) - 10
      const label = clip(safe(`${node.marker}${node.marker === '' ? '' : ' '}${node.title}`), room)
      return [
        `  ${paint.dim(`${indent}${last ? '└ ' : '├ '}`)}${label}${paint.dim(`  :${node.span.line}`)}`,
        ...tree(node.children, `${indent}${last ? '  ' : '│ '}`),
      ]
    })
  return [
    ...title(page, 'Outline', `${count(outline)} headings; :line`),
    ...tree(outline, ''),
    ...(enumerations ?? []).map((e) => `  ${paint.dim('announced')} ${safe(e.text)}: ${e.count} promised, ${e.found} found${paint.dim(`  :${e.span.line}`)}`),
    ...(outlineIssues ?? []).map((i) => `  ${paint.yellow(i.kind)} ${safe(i.message)}${paint.dim(`  :${i.span.line}`)}`),
  ]
}

function slogansPart({ slogans }: DocumentJson, page: Page): string[] {
  if (!slogans) return []
  const ranked = [...slogans].sort((a, b) => b.count - a.count).slice(0, page.top)
  const more = slogans.length > ranked.length ? `, the first ${ranked.length} shown (--top)` : ''
  return [
    ...title(page, 'Slogans', `${slogans.length}${more}`),
    ...(ranked.length === 0 ? [] : alignedTable(
      ['count', 'kind', 'slogan', 'lines'],
      ranked.map((s) => [String(s.count), s.kind + (s.masked ? ' masked' : ''), clip(safe(s.canonical), page.width - 32), lines(s.occurrences)]),
      [0],
    )),
  ]
}
const lines = (occurrences: readonly { span: { line: number } }[]): string => {
  const distinct = [...new Set(occurrences.map((o) => o.span.line))]
  return distinct.slice(0, 4).join(' ') + (distinct.length > 4 ? ' …' : '')
}

function figuresPart({ figures }: DocumentJson, page: Page): string[] {
  if (!figures) return []
  const value = (f: (typeof figures)[number]): string =>
    f.value === null ? 'masked' : f.max === null ? String(f.value) : `${f.value}–${f.max}`
  return [
    ...title(page, 'Figures', String(figures.length)),
    ...(figures.length === 0 ? [] : alignedTable(
      ['line', 'figure', 'value', 'unit', 'item', 'action', ''],
      figures.map((f) => [String(f.span.line), safe(f.text), value(f), safe(f.unit), clip(safe(f.item ?? ''), 30), safe(f.action ?? ''), f.approx ?? '']),
      [0, 2],
    )),
  ]
}

function keywordsPart({ keywords }: DocumentJson, page: Page): string[] {
  if (!keywords) return []
  return [
    ...title(page, 'Keywords'),
    ...(keywords.length === 0 ? [] : alignedTable(
      ['score', 'count', 'term'],
      keywords.slice(0, page.top).map((k) => [k.score.toFixed(4), String(k.count), safe(k.term)]),
      [0, 1],
    )),
  ]
}

function metricsPart({ metrics }: DocumentJson, page: Page): string[] {
  if (!metrics) return []
  const number = (value: number | null): string => (value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3))
  return [
    ...title(page, 'Measures'),
    ...alignedTable(
      ['measure', 'value', 'unit', 'of'],
      Object.entries(metrics).map(([name, m]) => [name, number(m.value), m.unit, m.of ? `${number(m.of.count)} ${m.of.unit}` : '']),
      [1],
    ),
  ]
}

function corpusPage(corpus: CorpusJson, page: Page): string[] {
  const part = (name: string, rows: CorpusJson['slogans']): string[] =>
    rows && rows.length > 0
      ? [...title(page, name, 'over all documents'), ...alignedTable(
          ['documents', 'count', 'kind', 'text'],
          rows.slice(0, page.top).map((r) => [String(r.documents), String(r.count), r.kind, clip(safe(r.text), page.width - 32)]),
          [0, 1],
        )]
      : []
  return [
    page.paint.dim('═'.repeat(Math.min(page.width, 78))),
    `${corpus.documents} documents, ${corpus.characters} characters, ${corpus.words} words`,
    ...part('Slogans', corpus.slogans),
    ...part('Keywords', corpus.keywords),
  ]
}
