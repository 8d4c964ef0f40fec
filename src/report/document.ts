import { Places, Sections, type Analysed, type Slogan, type Span } from '../text/index.js'
import type { DocumentJson, SpanJson } from './schema.js'
import { entryOf } from './sections.js'

/** The parts of a document that --only chooses among. */
export const PARTS = ['outline', 'slogans', 'figures', 'keywords', 'metrics'] as const
export type Part = (typeof PARTS)[number]

/** An analysed text as the JSON contract prints it; the only place where reading spans become source places. */
export function documentJson(text: Analysed, parts: readonly Part[] = PARTS): DocumentJson {
  const places = new Places(text.source)
  const place = (span: Span): SpanJson => places.of(text.alignment.toSource(span))
  const sections = new Sections(text.outline)
  const section = (span: Span): string | null => sections.at(span.start)?.id ?? null
  const when = <T>(part: Part, value: () => T): T | null => (parts.includes(part) ? value() : null)
  const { path, bytes, sha256, encoding, format, fields } = text.source

  const heading = entryOf(text, place)
  const slogan = ({ occurrences, ...rest }: Slogan) => ({
    text: rest.text,
    canonical: rest.canonical,
    kind: rest.kind,
    category: rest.category,
    members: [...rest.members],
    number: rest.number,
    spelledOut: rest.spelledOut.map((o) => ({ text: o.text, span: place(o.span) })),
    count: occurrences.length,
    masked: rest.masked,
    confidence: rest.confidence,
    evidence: [...rest.evidence],
    occurrences: occurrences.map((o) => ({ text: o.text, span: place(o.span), section: section(o.span) })),
  })

  return {
    schema: 'cppcc.document/1',
    source: { path, bytes, sha256, encoding, format, fields: fields ? { ...fields } : null },
    warnings: text.warnings.map(({ code, message }) => ({ code, message })),
    script: { ...text.script },
    metadata: { ...text.metadata, speakers: text.metadata.speakers.map(({ name, role }) => ({ name, role })) },
    chrome: text.chrome.map(({ rule, source }) => ({ rule, span: places.of(source) })),
    repairs: repairs(text, places),
    outline: when('outline', () => text.outline.map(heading)),
    outlineIssues: when('outline', () => text.outlineIssues.map(({ kind, message, span }) => ({ kind, message, span: place(span) }))),
    enumerations: when('outline', () => text.enumerations.map((e) => ({ text: e.text, count: e.count, found: e.found, span: place(e.span) }))),
    slogans: when('slogans', () => text.slogans.map(slogan)),
    sloganVariants: when('slogans', () =>
      text.sloganVariants.map((v) => ({ text: v.text, canonical: v.canonical, kind: v.kind, difference: v.difference, span: place(v.span), section: section(v.span) }))),
    parallelRuns: when('slogans', () =>
      text.parallelRuns.map((r) => ({ clauses: r.clauses, length: r.length, frame: r.frame, span: place(r.span), section: section(r.span) }))),
    figures: when('figures', () =>
      text.figures.map((f) => ({
        text: f.text, value: f.value, max: f.max, unit: f.unit, item: f.item, action: f.action,
        approx: f.approx, masked: f.masked, period: f.period, rate: f.rate, basis: f.basis, section: section(f.span), span: place(f.span),
      })),
    ),
    figureIssues: when('figures', () => text.figureIssues.map(({ kind, message, span }) => ({ kind, message, span: place(span) }))),
    keywords: when('keywords', () => text.keywords.map(({ places: spans, ...keyword }) => ({ ...keyword, places: spans.map(place) }))),
    keywordSources: when('keywords', () => ({ ...text.keywordSources })),
    metrics: when('metrics', () => ({ ...text.metrics })),
    sectionMetrics: when('metrics', () => text.sectionMetrics.map(({ section, title, metrics }) => ({ section, title, metrics: { ...metrics } }))),
  }
}

/** How many examples of each repair the report shows. */
const EXAMPLES = 3

/** The edits by their reason. Conversions of script are no repairs: they are told by `script`. */
function repairs(text: Analysed, places: Places): DocumentJson['repairs'] {
  const byReason = new Map<string, DocumentJson['repairs'][number]>()
  for (const edit of text.reading.edits) {
    for (const because of edit.because.split('+')) {
      if (because.startsWith('script:')) continue
      const row = byReason.get(because) ?? { because, count: 0, examples: [] }
      byReason.set(because, row)
      row.count++
      if (row.examples.length < EXAMPLES)
        row.examples.push({ before: text.source.text.slice(edit.source.start, edit.source.end), after: edit.text, span: places.of(edit.source) })
    }
  }
  return [...byReason.values()].sort((a, b) => b.count - a.count || (a.because < b.because ? -1 : 1))
}
