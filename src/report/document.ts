import type { Analysed, FigureIssue, Keyword, OutlineIssue, Places, Span } from '../text/index.js'
import { Placed } from './placed.js'
import type { DocumentJson, SpanJson } from './schema.js'
import { outlineJson } from './sections.js'

/** The parts of a document that --only chooses among. */
export const PARTS = ['outline', 'slogans', 'figures', 'keywords', 'metrics'] as const
export type Part = (typeof PARTS)[number]

/** An analysed text as the JSON contract prints it; the only place where reading spans become source places. */
export function documentJson(text: Analysed, parts: readonly Part[] = PARTS): DocumentJson {
  const at = new Placed(text)
  const { path, bytes, sha256, encoding, format, fields } = text.source
  const asked = new Set(parts)
  return {
    schema: 'cppcc.document/1',
    source: { path, bytes, sha256, encoding, format, fields: fields ? { ...fields } : null },
    warnings: text.warnings.map(({ code, message }) => ({ code, message })),
    script: { ...text.script },
    metadata: { ...text.metadata, speakers: text.metadata.speakers.map(({ name, role }) => ({ name, role })) },
    chrome: text.chrome.map(({ rule, source }) => ({ rule, span: at.source.of(source) })),
    repairs: repairs(text, at.source),
    outline: asked.has('outline') ? outlineJson(text, at) : null,
    outlineIssues: asked.has('outline') ? issuesJson(text.outlineIssues, at) : null,
    enumerations: asked.has('outline') ? enumerationsJson(text, at) : null,
    slogans: asked.has('slogans') ? slogansJson(text, at) : null,
    sloganVariants: asked.has('slogans')
      ? text.sloganVariants.map((v) => ({ text: v.text, canonical: v.canonical, kind: v.kind, difference: v.difference, span: at.of(v.span), section: at.section(v.span) })) : null,
    parallelRuns: asked.has('slogans') ? text.parallelRuns.map((r) => ({ clauses: r.clauses, length: r.length, frame: r.frame, span: at.of(r.span), section: at.section(r.span) })) : null,
    figures: asked.has('figures') ? figuresJson(text, at) : null,
    figureIssues: asked.has('figures') ? issuesJson(text.figureIssues, at) : null,
    keywords: asked.has('keywords') ? keywordsJson(text.keywords, at) : null,
    keywordSources: asked.has('keywords') ? { ...text.keywordSources } : null,
    metrics: asked.has('metrics') ? { ...text.metrics } : null,
    sectionMetrics: asked.has('metrics') ? text.sectionMetrics.map(({ section, title, metrics: own }) => ({ section, title, metrics: { ...own } })) : null,
  }
}

// Loops in functions of the module: what is asked of every finding of every document must stay compiled, and V8 forgets
// the code of a function that is made anew for each document.

function keywordsJson(keywords: readonly Keyword[], at: Placed): DocumentJson['keywords'] {
  return keywords.map(({ term, tag, count, score, method, logRatio, referenceCount, places }) => ({ term, tag, count, score, method, logRatio, referenceCount, places: spansJson(places, at) }))
}

function spansJson(spans: readonly Span[], at: Placed): SpanJson[] {
  const places: SpanJson[] = []
  for (const span of spans) places.push(at.of(span))
  return places
}

export function issuesJson(issues: readonly (OutlineIssue | FigureIssue)[], at: Placed): NonNullable<DocumentJson['figureIssues']> {
  return issues.map(({ kind, message, span }) => ({ kind, message, span: at.of(span) }))
}

export function enumerationsJson(text: Analysed, at: Placed): NonNullable<DocumentJson['enumerations']> {
  return text.enumerations.map((e) => ({ text: e.text, count: e.count, found: e.found, span: at.of(e.span) }))
}

function slogansJson(text: Analysed, at: Placed): NonNullable<DocumentJson['slogans']> {
  const slogans: NonNullable<DocumentJson['slogans']> = []
  for (const s of text.slogans) {
    const occurrences: (typeof slogans)[number]['occurrences'] = []
    for (const o of s.occurrences) occurrences.push({ text: o.text, span: at.of(o.span), section: at.section(o.span) })
    slogans.push({
      text: s.text,
      canonical: s.canonical,
      kind: s.kind,
      category: s.category,
      members: [...s.members],
      number: s.number,
      spelledOut: s.spelledOut.map((o) => ({ text: o.text, span: at.of(o.span) })),
      count: occurrences.length,
      masked: s.masked,
      confidence: s.confidence,
      evidence: [...s.evidence],
      occurrences,
    })
  }
  return slogans
}

function figuresJson(text: Analysed, at: Placed): NonNullable<DocumentJson['figures']> {
  const figures: NonNullable<DocumentJson['figures']> = []
  for (const f of text.figures) {
    figures.push({
      text: f.text, value: f.value, max: f.max, unit: f.unit, item: f.item, action: f.action,
      approx: f.approx, masked: f.masked, period: f.period, rate: f.rate, basis: f.basis, section: at.section(f.span), span: at.of(f.span),
    })
  }
  return figures
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
