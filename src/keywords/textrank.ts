import type { Span, Token } from '../text/index.js'
import { isTerm, type Candidate } from './words.js'

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
export function textRank(
  sentences: readonly (readonly Token[])[], terms: readonly Candidate[], stopWords: ReadonlySet<string>,
): Map<string, number> {
  const starts = longestTerms(terms)
  const graph = new Map<string, Map<string, number>>()
  const link = (a: string, b: string): void => {
    const row = graph.get(a) ?? new Map<string, number>()
    graph.set(a, row.set(b, (row.get(b) ?? 0) + 1))
  }
  for (const sentence of sentences) {
    const vertices = verticesOf(sentence, starts, stopWords)
    vertices.forEach((vertex, i) => {
      if (vertex === null) return
      for (let j = i + 1; j < vertices.length && j < i + WINDOW; j++) {
        const other = vertices[j]!
        if (other === null || other === vertex) continue
        link(vertex, other)
        link(other, vertex)
      }
    })
  }
  return pageRank(graph)
}

/** At each place the longest term that begins there. */
function longestTerms(terms: readonly Candidate[]): Map<number, { term: string; span: Span }> {
  const starts = new Map<number, { term: string; span: Span }>()
  for (const { term, places } of terms)
    for (const span of places) {
      const known = starts.get(span.start)
      if (!known || span.end > known.span.end) starts.set(span.start, { term, span })
    }
  return starts
}

/** The sentence's vertices in order; null for a word that can be none, which takes up its place in the window. */
function verticesOf(sentence: readonly Token[], starts: ReadonlyMap<number, { term: string; span: Span }>, stopWords: ReadonlySet<string>): (string | null)[] {
  const vertices: (string | null)[] = []
  let end = -1
  for (const word of sentence) {
    if (word.start < end) continue
    const longest = starts.get(word.start)
    if (longest) end = longest.span.end
    vertices.push(longest ? longest.term : isTerm(word, stopWords) ? word.text : null)
  }
  return vertices
}

function pageRank(graph: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, number> {
  const outgoing = new Map([...graph].map(([vertex, edges]) => [vertex, [...edges.values()].reduce((sum, weight) => sum + weight, 0)]))
  let scores = new Map([...graph.keys()].map((vertex) => [vertex, 1]))
  for (let round = 0; round < ROUNDS; round++) {
    let change = 0
    const next = new Map<string, number>()
    for (const [vertex, edges] of graph) {
      let sum = 0
      for (const [other, weight] of edges) sum += (weight / outgoing.get(other)!) * scores.get(other)!
      const score = 1 - DAMPING + DAMPING * sum
      change = Math.max(change, Math.abs(score - scores.get(vertex)!))
      next.set(vertex, score)
    }
    scores = next
    if (change < ENOUGH) break
  }
  const largest = [...scores.values()].reduce((max, score) => Math.max(max, score), 0)
  return new Map([...scores].map(([vertex, score]) => [vertex, score / largest]))
}
