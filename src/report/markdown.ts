import type { Format, FormatOptions } from './format.js'
import { markdownSafe as safe } from './safe.js'
import type { DocumentJson, OutlineJson } from './schema.js'

/** A report for a pull request or a wiki: GitHub-flavoured tables, a text's own markup escaped. */
export function markdownFormat({ top }: Pick<FormatOptions, 'top'>): Format {
  return {
    header: (tool) => `# cppcc report\n\n${safe(`cppcc ${tool.version}, ${tool.segmenter}`)}\n`,
    document: (document) => documentSections(document, top).join('\n') + '\n',
    footer(corpus, failures) {
      const lines: string[] = []
      if (corpus.documents > 1)
        lines.push('', `## ${corpus.documents} documents together`, ...table('slogan', corpus.slogans, top), ...table('keyword', corpus.keywords, top),
          ...(corpus.keyness && corpus.keyness.length > 0 ? grid(['key word', 'log-likelihood', 'log ratio', 'count', 'documents'], corpus.keyness.slice(0, top).map((k) => [k.text, k.score, k.logRatio, k.count, k.documents])) : []))
      if (failures.length > 0) lines.push('', '## Not read', '', ...failures.map((f) => `- ${safe(f.path)}: ${safe(f.message)}`))
      return lines.length > 0 ? `${lines.join('\n')}\n` : ''
    },
  }
}

function table(name: string, rows: readonly { text: string; kind: string; count: number; documents: number }[] | null, top: number): string[] {
  if (!rows || rows.length === 0) return []
  return grid([name, 'kind', 'count', 'documents'], rows.slice(0, top).map((r) => [r.text, r.kind, r.count, r.documents]))
}

function documentSections(document: DocumentJson, top: number): string[] {
  const { metadata, source, outline, slogans, figures, keywords, metrics } = document
  const lines = ['', `## ${safe(metadata.title ?? source.path)}`, '']
  const about = [source.path, metadata.date, metadata.organ, metadata.genre].filter((x) => x !== null)
  lines.push(about.map(safe).join(' · '))
  if (outline && outline.length > 0) lines.push('', '### Outline', '', ...outline.flatMap((node) => item(node, '')))
  if (slogans && slogans.length > 0) {
    const ranked = [...slogans].sort((a, b) => b.count - a.count).slice(0, top)
    lines.push('', `### Slogans (${ranked.length} of ${slogans.length})`,
      ...grid(['slogan', 'kind', 'count', 'first line'], ranked.map((s) => [s.canonical, s.kind, s.count, s.occurrences[0]!.span.line])))
  }
  if (figures && figures.length > 0)
    lines.push('', `### Figures (${figures.length})`,
      ...grid(['figure', 'value', 'unit', 'item', 'line'], figures.map((f) => [f.text, range(f), f.unit, f.item, f.span.line])))
  if (keywords && keywords.length > 0)
    for (const method of new Set(keywords.map((k) => k.method)))
      lines.push('', `### Keywords (${method})`,
        ...grid(['term', 'count', 'score', 'first line'], keywords.filter((k) => k.method === method).slice(0, top).map((k) => [k.term, k.count, k.score.toFixed(4), k.places[0]!.line])))
  if (metrics)
    lines.push('', '### Measures',
      ...grid(['measure', 'value', 'unit', 'of'], Object.entries(metrics).map(([name, m]) => [name, m.value, m.unit, m.of ? `${m.of.count} ${m.of.unit}` : null])))
  return lines
}

const range = (f: { value: number | null; max: number | null }): string | null =>
  f.value === null ? null : f.max === null ? String(f.value) : `${f.value} to ${f.max}`

const item = (node: OutlineJson, indent: string): string[] => [
  `${indent}- ${safe(`${node.marker}${node.title}`)}`,
  ...node.children.flatMap((child) => item(child, `${indent}  `)),
]

function grid(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string[] {
  const line = (cells: readonly (string | number | null)[]): string => `| ${cells.map((c) => (c === null ? '' : safe(String(c)))).join(' | ')} |`
  return ['', line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)]
}
