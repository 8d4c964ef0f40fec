import type { Span, Token } from '../text/index.js'
import type { Candidate } from './words.js'

/** Words that stand within this many words of each other are linked (jieba.analyse.textrank). */
const WINDOW = 5
const DAMPING = 0.85
const ROUNDS = 100
const ENOUGH = 1e-7

/**
 * TextRank: the PageRank of terms in the graph of their co-occurrence. Mihalcea and Tarau, "TextRank: bringing order into
 * texts", EMNLP 2004; edges are weighted by the number of co-occurrences within five words of a sentence. Recurring terms
 * are vertices like single words: where one stands, its words do not. Scores over the largest, which is 1.
 */
export function textRank(sentences: readonly (readonly Token[])[], candidates: readonly Candidate[]): Map<string, number> {
  const starts = longestTerms(candidates)
  const numbers = new Map<string, number>()
  /** For each pair of vertices, lower number × 2^26 + higher, how often they stand together. */
  const weights = new Map<number, number>()
  for (const sentence of sentences) {
    const vertices = verticesOf(sentence, starts).map((term) => (term === null ? null : numberOf(term, numbers)))
    vertices.forEach((vertex, i) => {
      if (vertex === null) return
      for (let j = i + 1; j < vertices.length && j < i + WINDOW; j++) {
        const other = vertices[j]!
        if (other === null || other === vertex) continue
        const pair = Math.min(vertex, other) * 2 ** 26 + Math.max(vertex, other)
        weights.set(pair, (weights.get(pair) ?? 0) + 1)
      }
    })
  }
  const scores = pageRank(numbers.size, [...weights].map(([pair, weight]) => ({ a: Math.floor(pair / 2 ** 26), b: pair % 2 ** 26, weight })))
  return new Map([...numbers].map(([term, number]) => [term, scores[number]!]))
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, numbers.size)
  return numbers.size - 1
}

/** At each place the longest candidate that begins there. */
function longestTerms(candidates: readonly Candidate[]): Map<number, { term: string; span: Span }> {
  const starts = new Map<number, { term: string; span: Span }>()
  for (const { term, places } of candidates)
    for (const span of places) {
      const known = starts.get(span.start)
      if (!known || span.end > known.span.end) starts.set(span.start, { term, span })
    }
  return starts
}

/** The sentence's vertices in order; null for a word that can be none, which takes up its place in the window. */
function verticesOf(sentence: readonly Token[], starts: ReadonlyMap<number, { term: string; span: Span }>): (string | null)[] {
  const vertices: (string | null)[] = []
  let end = -1
  for (const word of sentence) {
    if (word.start < end) continue
    const longest = starts.get(word.start)
    if (longest) end = longest.span.end
    vertices.push(longest?.term ?? null)
  }
  return vertices
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** The score of each vertex over the largest; 0 for a vertex without edges. */
function pageRank(vertices: number, edges: readonly Edge[]): Float64Array {
  const strength = new Float64Array(vertices)
  for (const { a, b, weight } of edges) {
    strength[a]! += weight
    strength[b]! += weight
  }
  let scores = new Float64Array(vertices).fill(1)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(vertices).fill(1 - DAMPING)
    for (const { a, b, weight } of edges) {
      next[a]! += (DAMPING * weight * scores[b]!) / strength[b]!
      next[b]! += (DAMPING * weight * scores[a]!) / strength[a]!
    }
    const change = next.reduce((most, score, i) => Math.max(most, Math.abs(score - scores[i]!)), 0)
    scores = next
    if (change < ENOUGH) break
  }
  const linked = scores.map((score, i) => (strength[i]! > 0 ? score : 0))
  const largest = linked.reduce((most, score) => Math.max(most, score), 0)
  return largest === 0 ? linked : linked.map((score) => score / largest)
}
