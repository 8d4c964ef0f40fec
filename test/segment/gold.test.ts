import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { knownWords, openSegmenter, segment, SEGMENTERS, type KnownWords } from '../../src/segment/index.js'
import { simplified } from './support.js'

const gold = parseTable(readFileSync(new URL('../../corpus/segmentation.gold.tsv', import.meta.url), 'utf8')).map(({ words }) => words!.split(' '))
/** The two cuts of the table: see its head. */
const CUTS = {
  words: gold.map((sentence) => sentence.flatMap((word) => word.split('_'))),
  terms: gold.map((sentence) => sentence.map((word) => word.replaceAll('_', ''))),
}

/** F1 of words: a word counts when both its ends are where the gold has them. */
function f1(sentences: readonly (readonly string[])[], cut: (text: string) => readonly string[]): number {
  let both = 0
  let all = 0
  for (const words of sentences) {
    const right = places(words)
    const found = places(cut(words.join('')))
    both += [...found].filter((place) => right.has(place)).length
    all += right.size + found.size
  }
  return (2 * both) / all
}

function places(words: readonly string[]): Set<string> {
  let at = 0
  return new Set(words.map((word) => `${at}-${at += word.length}`))
}

/** Floors: a change that makes the words worse must say so here. Measured with cppcc 0.1. */
const FLOORS = {
  nodejieba: { plain: { words: 0.80, terms: 0.77 }, ours: { words: 0.88, terms: 0.88 } },
  'node-rs': { plain: { words: 0.82, terms: 0.78 }, ours: { words: 0.88, terms: 0.88 } },
}

describe.each([...SEGMENTERS])('the hand-cut sentences with %s', (name) => {
  const segmenter = openSegmenter({ name })
  segmenter.expect(CUTS.words.map((words) => words.join('')))
  const ours = (words: KnownWords) => (text: string): string[] => segment(simplified(text), { segmenter, words }).tokens.map((token) => token.text)
  const plain = (text: string): string[] => segmenter.tag(text).map(({ word }) => word)

  it.each(['words', 'terms'] as const)('%s', (level) => {
    const scores = { plain: f1(CUTS[level], plain), ours: f1(CUTS[level], ours(knownWords([], { terms: level === 'terms' }))) }
    console.log(`F1 of ${level}, ${name}: plain ${scores.plain.toFixed(3)}, ours ${scores.ours.toFixed(3)}`)
    expect(scores.plain).toBeGreaterThanOrEqual(FLOORS[name].plain[level])
    expect(scores.ours).toBeGreaterThanOrEqual(FLOORS[name].ours[level])
  })
})
