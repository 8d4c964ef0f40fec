/**
 * Scores an analysed document against its gold file (corpus/*.gold.json). Punctuation width, quotes and spaces do not
 * count; entries on which two careful readers differed ("optional") neither help nor hurt.
 */
import type { DocumentJson } from '../../src/report/index.js'

interface Entry { optional?: boolean }
export interface Gold {
  source: string
  metadata: Omit<DocumentJson['metadata'], 'speakers'> & { speakers: { name: string | null; role: string | null }[] }
  chrome: number[]
  credits: number[]
  outline: ({ level: number; scheme: string; marker: string; title: string; line: number } & Entry)[]
  slogans: ({ text: string; kind: string | string[]; count: number } & Entry)[]
  figures: ({ line: number; text: string; value: number | null; max?: number; unit: string; item: string; approx: string | null; masked: boolean } & Entry)[]
  enumerations: ({ line: number; text: string; count: number; found: number } & Entry)[]
}

/** Right answers, wrong extras and misses; a share counts right ones and wrong ones only. */
export interface Tally { hits: number; extras: string[]; misses: string[] }
export type Scores = Map<string, Tally>

export const f1 = ({ hits, extras, misses }: Tally): number =>
  hits === 0 ? (extras.length + misses.length === 0 ? 1 : 0) : (2 * hits) / (2 * hits + extras.length + misses.length)

export function pool(all: readonly Scores[]): Scores {
  const pooled: Scores = new Map()
  for (const scores of all)
    for (const [name, tally] of scores) {
      const row = pooled.get(name) ?? { hits: 0, extras: [], misses: [] }
      pooled.set(name, { hits: row.hits + tally.hits, extras: [...row.extras, ...tally.extras], misses: [...row.misses, ...tally.misses] })
    }
  return pooled
}

export function scoreDocument(document: DocumentJson, gold: Gold, source: string): Scores {
  return new Map([
    ['chrome', chrome(document, gold, source)],
    ...outline(document, gold),
    ...slogans(document, gold),
    ...figures(document, gold),
    ['enumerations', match(
      (document.enumerations ?? []).map((e) => `${e.span.line}|${plain(e.text)}|${e.count}|${e.found}`),
      gold.enumerations.map((e) => ({ key: `${e.line}|${plain(e.text)}|${e.count}|${e.found}`, ...e })),
    )],
    ['metadata', metadata(document, gold)],
  ])
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/[\s“”"'‘’「」『』]/gu, '').replace(/[:。;!?]+$/u, '')

/** Matches answers to gold keys, each once. */
function match(answers: readonly string[], gold: readonly ({ key: string } & Entry)[]): Tally {
  const optional = new Set(gold.filter((g) => g.optional).map((g) => g.key))
  const wanted = gold.filter((g) => !g.optional).map((g) => g.key)
  const extras: string[] = []
  let hits = 0
  for (const answer of answers) {
    const at = wanted.indexOf(answer)
    if (at >= 0) { hits++; wanted.splice(at, 1) } else if (!optional.has(answer)) extras.push(answer)
  }
  return { hits, extras, misses: wanted }
}

function chrome(document: DocumentJson, gold: Gold, source: string): Tally {
  const rows = source.split('\n')
  const filled = (line: number): boolean => (rows[line - 1] ?? '').trim() !== ''
  const points = [...source]
  const answers = new Set<number>()
  for (const { span } of document.chrome) {
    const lines = points.slice(span.start, span.end).join('').replace(/\n+$/u, '').split('\n').length
    for (let line = span.line; line < span.line + lines; line++) answers.add(line)
  }
  return match([...answers].filter(filled).map(String), [...new Set([...gold.chrome, ...gold.credits])].filter(filled).map((line) => ({ key: String(line) })))
}

function outline(document: DocumentJson, gold: Gold): [string, Tally][] {
  type Node = NonNullable<DocumentJson['outline']>[number]
  const flatten = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...flatten(node.children)])
  const key = (n: { level: number; scheme: string; marker: string; title: string }): string => `${n.level}|${n.scheme}|${plain(n.marker)}|${plain(n.title)}`
  const answers = flatten(document.outline ?? [])
  const part = (chosen: (n: { scheme: string }) => boolean): Tally =>
    match(answers.filter(chosen).map(key), gold.outline.filter(chosen).map((n) => ({ key: key(n), optional: n.optional === true })))
  return [['outline', part((n) => n.scheme !== 'lead')], ['leads', part((n) => n.scheme === 'lead')]]
}

function slogans(document: DocumentJson, gold: Gold): [string, Tally][] {
  const wanted = new Map(gold.slogans.filter((s) => !s.optional).map((s) => [plain(s.text), s]))
  const optional = new Set(gold.slogans.filter((s) => s.optional).map((s) => plain(s.text)))
  const found = new Set<string>()
  const all: Tally = { hits: 0, extras: [], misses: [] }
  const counts: Tally = { hits: 0, extras: [], misses: [] }
  const kinds: Tally = { hits: 0, extras: [], misses: [] }
  for (const slogan of document.slogans ?? []) {
    const forms = [slogan.text, slogan.canonical, ...slogan.occurrences.map((o) => o.text)].map(plain)
    const form = forms.find((f) => wanted.has(f) && !found.has(f))
    if (form === undefined) {
      if (!forms.some((f) => optional.has(f) || found.has(f))) all.extras.push(`${slogan.kind} ${slogan.text}`)
      continue
    }
    const target = wanted.get(form)!
    found.add(form)
    all.hits++
    if (target.count === slogan.count) counts.hits++
    else counts.misses.push(`${form} ${slogan.count} for ${target.count}`)
    if ([target.kind].flat().includes(slogan.kind)) kinds.hits++
    else kinds.misses.push(`${form} ${slogan.kind} for ${[target.kind].flat().join('/')}`)
  }
  all.misses.push(...[...wanted].filter(([form]) => !found.has(form)).map(([, s]) => `${[s.kind].flat().join('/')} ${s.text}`))
  return [['slogans', all], ['slogan counts', counts], ['slogan kinds', kinds]]
}

function figures(document: DocumentJson, gold: Gold): [string, Tally][] {
  const key = (line: number, f: { text: string; value: number | null; max?: number | null | undefined; unit: string }): string =>
    `${line}|${plain(f.text)}|${f.value ?? 'null'}|${f.max ?? ''}|${plain(f.unit)}`
  const answers = document.figures ?? []
  const all = match(answers.map((f) => key(f.span.line, f)), gold.figures.map((f) => ({ key: key(f.line, f), optional: f.optional === true })))
  const items: Tally = { hits: 0, extras: [], misses: [] }
  const approx: Tally = { hits: 0, extras: [], misses: [] }
  const queue = gold.figures.filter((f) => !f.optional)
  for (const f of answers) {
    const at = queue.findIndex((g) => key(g.line, g) === key(f.span.line, f))
    if (at < 0) continue
    const target = queue.splice(at, 1)[0]!
    const [a, b] = [plain(f.item), plain(target.item)]
    if (a !== '' && b !== '' && (a.includes(b) || b.includes(a))) items.hits++
    else items.misses.push(`${f.text}: ${a} for ${b}`)
    if (f.approx === target.approx) approx.hits++
    else approx.misses.push(`${f.text}: ${f.approx} for ${target.approx}`)
  }
  return [['figures', all], ['figure items', items], ['figure approx', approx]]
}

function metadata({ metadata: mine }: DocumentJson, { metadata: gold }: Gold): Tally {
  const tally: Tally = { hits: 0, extras: [], misses: [] }
  const speakers = (list: readonly { name: string | null; role: string | null }[]): string => list.map((s) => `${plain(s.role)} ${plain(s.name)}`).join(',')
  const fields = ['title', 'subtitle', 'date', 'occasion', 'organ', 'genre'] as const
  for (const [name, a, b] of [...fields.map((f) => [f, plain(mine[f]), plain(gold[f])] as const), ['speakers', speakers(mine.speakers), speakers(gold.speakers)] as const]) {
    if (a === b) tally.hits++
    else tally.misses.push(`${name}: ${a || 'null'} for ${b || 'null'}`)
  }
  return tally
}
