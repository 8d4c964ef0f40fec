import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Automaton, automatonOf, loadLexicon } from '../../src/lexicon/index.js'
import { domainWords } from '../../src/segment/words/domain.js'
import { variantPatterns } from '../../src/slogans/variants.js'

/** Built ones stand in memory that threads may share. */
const isBuilt = (automaton: Automaton): boolean => automaton.tables().root.buffer instanceof SharedArrayBuffer

describe.each([
  ['domain', domainWords().map(({ word }) => word)],
  ['variants', variantPatterns(loadLexicon().formulations)],
] as const)('the automaton of %s', (name, patterns) => {
  test('is the one that the build made, as it would be made now', () => {
    const automaton = automatonOf(name, patterns)
    expect(isBuilt(automaton)).toBe(true)
    expect(automaton.tables()).toEqual(Automaton.of(patterns).tables())
  })
  test('is made anew of other patterns, and where none was built', () => {
    for (const made of [automatonOf(name, [...patterns, '一个没有的词']), automatonOf(name, ['一个没有的词'], pathToFileURL(`${tmpdir()}/`))]) {
      expect(isBuilt(made)).toBe(false)
      expect(made.scan('这是一个没有的词。').map(({ end }) => end)).toContain(8)
    }
  })
})
