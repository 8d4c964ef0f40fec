import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'fast-string-width'
import { clip } from './clip.js'
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

function slogansPart({ slogans, sloganVariants }: DocumentJson, page: Page): string[] {
  if (!slogans) return []
  const ranked = [...slogans].sort((a, b) => b.count - a.count).slice(0, page.top)
  const more = slogans.length > ranked.length ? `, the first ${ranked.length} shown (--top)` : ''
  return [
    ...title(page, 'Slogans', `${slogans.length}${more}`),
    ...(ranked.length === 0 ? [] : alignedTable(
      ['count', 'kind', 'slogan', 'lines'],
      ranked.map((s) => [String(s.count), s.kind + (s.masked ? ' masked' : ''), clip(safe(s.masked ? s.canonical : s.text), page.width - 32), lines(s.occurrences)]),
      [0],
    )),
    ...(sloganVariants ?? []).slice(0, page.top).map((v) =>
      `  ${page.paint.yellow('near-miss')} ${safe(v.text)}: ${safe(v.difference)} (${safe(v.canonical)})${page.paint.dim(`  :${v.span.line}`)}`),
  ]
}
const lines = (occurrences: readonly { span: { line: number } }[]): string => {
  const distinct = [...new Set(occurrences.map((o) => o.span.line))]
  return distinct.slice(0, 4).join(' ') + (distinct.length > 4 ? ' …' : '')
}

function figuresPart({ figures, figureIssues }: DocumentJson, page: Page): string[] {
  if (!figures) return []
  const value = (f: (typeof figures)[number]): string =>
    f.value === null ? 'masked' : f.max === null ? String(f.value) : `${f.value}–${f.max}`
  return [
    ...title(page, 'Figures', String(figures.length)),
    ...(figures.length === 0 ? [] : alignedTable(
      ['line', 'figure', 'value', 'unit', 'item', 'action', '', 'when, at what rate, against what'],
      figures.map((f) => [String(f.span.line), clip(safe(f.text), 40), value(f), safe(f.unit), clip(safe(f.item ?? ''), 30), safe(f.action ?? ''), f.approx ?? '', safe([f.period, f.rate, f.basis].filter((x) => x !== null).join(' '))]),
      [0, 2],
    )),
    ...(figureIssues ?? []).map(({ kind, message, span }) => `  :${span.line}  ${kind}: ${safe(message)}`),
  ]
}

const METHODS = { tfidf: 'TF-IDF', textrank: 'TextRank', keyness: 'log-likelihood' } as const

function keywordsPart({ keywords, keywordSources }: DocumentJson, page: Page): string[] {
  if (!keywords) return []
  const methods = [...new Set(keywords.map(({ method }) => method))]
  if (methods.length === 0) return title(page, 'Keywords', 'none')
  return methods.flatMap((method) => {
    const rest = method === 'tfidf' ? `, idf: ${keywordSources?.idf}`
      : method === 'keyness' && keywordSources?.reference ? `, against ${keywordSources.reference.name} (${keywordSources.reference.documents} documents, ${keywordSources.reference.words} words)` : ''
    const rows = keywords.filter((k) => k.method === method).slice(0, page.top)
    const keyness = method === 'keyness'
    return [
      ...title(page, 'Keywords', safe(`${METHODS[method]}${rest}`)),
      ...alignedTable(
        ['score', ...(keyness ? ['log ratio'] : []), 'count', 'term', 'lines'],
        rows.map((k) => [k.score.toFixed(keyness ? 2 : 4), ...(keyness ? [k.logRatio!.toFixed(2)] : []), String(k.count), safe(k.term), lines(k.places.map((span) => ({ span })))]),
        keyness ? [0, 1, 2] : [0, 1],
      ),
    ]
  })
}

const number = (value: number | null): string => (value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3))

/** The profile of single function words is shown where the measures stand alone (`cppcc metrics`), and so are the sections. */
function metricsPart({ metrics, sectionMetrics, outline, slogans }: DocumentJson, page: Page): string[] {
  if (!metrics) return []
  const alone = outline === null && slogans === null
  return [
    ...title(page, 'Measures', 'cppcc metrics --explain defines them'),
    ...alignedTable(
      ['measure', 'value', 'unit', 'of'],
      Object.entries(metrics).filter(([name]) => alone || !name.startsWith('word:'))
        .map(([name, m]) => [name, number(m.value), m.unit, m.of ? `${number(m.of.count)} ${m.of.unit}` : '']),
      [1],
    ),
    ...(alone && sectionMetrics && sectionMetrics.length > 0
      ? [...title(page, 'Sections'), ...alignedTable(
          [...SECTION_COLUMNS, 'section'],
          sectionMetrics.map((s) => [...SECTION_COLUMNS.map((id) => number(s.metrics[id]?.value ?? null)), clip(safe(s.title), Math.max(20, page.width - 70))]),
          SECTION_COLUMNS.map((_, i) => i),
        )]
      : []),
  ]
}
const SECTION_COLUMNS = ['share', 'characters', 'words', 'sentences', 'sloganDensity', 'figureDensity']

function corpusPage(corpus: CorpusJson, page: Page): string[] {
  const part = (name: string, rows: CorpusJson['slogans']): string[] =>
    rows && rows.length > 0
      ? [...title(page, name, 'over all documents'), ...alignedTable(
          ['documents', 'count', 'DP', 'kind', 'text'],
          rows.slice(0, page.top).map((r) => [String(r.documents), String(r.count), r.dp?.toFixed(2) ?? '', r.kind, clip(safe(r.text), page.width - 38)]),
          [0, 1, 2],
        )]
      : []
  return [
    page.paint.dim('═'.repeat(Math.min(page.width, 78))),
    `${corpus.documents} documents, ${corpus.characters} characters, ${corpus.words} words`,
    ...part('Slogans', corpus.slogans),
    ...part('Keywords', corpus.keywords),
    ...(corpus.keyness && corpus.keyness.length > 0 ? [...title(page, 'Keyness', 'of all documents together against the reference'), ...alignedTable(
      ['score', 'log ratio', 'count', 'documents', 'DP', 'text'],
      corpus.keyness.slice(0, page.top).map((k) => [k.score.toFixed(2), k.logRatio.toFixed(2), String(k.count), String(k.documents), k.dp?.toFixed(2) ?? '', safe(k.text)]),
      [0, 1, 2, 3, 4],
    )] : []),
    ...(corpus.metrics ? [...title(page, 'Measures', 'over all documents'), ...alignedTable(
      ['measure', 'pooled', 'lower quartile', 'median', 'upper quartile'],
      Object.entries(corpus.metrics).filter(([name]) => !name.startsWith('word:'))
        .map(([name, m]) => [name, number(m.pooled), number(m.q1), number(m.median), number(m.q3)]),
      [1, 2, 3, 4],
    )] : []),
  ]
}
