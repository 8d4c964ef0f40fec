import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openCompiled } from '../../src/lexicon/compiled.js'
import { Automaton, automatonOf, BUILT_DOMAIN, loadLexicon, type Lexicon } from '../../src/lexicon/index.js'
import { domainWords } from '../../src/segment/words/domain.js'
import { variantFormsOf } from '../../src/slogans/variant-forms.js'

/** Built ones stand in memory that threads may share. */
const isBuilt = (automaton: Automaton): boolean => automaton.tables().root.buffer instanceof SharedArrayBuffer
const NOT_BUILT = pathToFileURL(`${tmpdir()}/nothing.bin`)

describe('the automaton of the words of the field', () => {
  const patterns = domainWords().map(({ word }) => word)

  test('is the one that the build made, as it would be made now', () => {
    const automaton = automatonOf(patterns, BUILT_DOMAIN)
    expect(isBuilt(automaton)).toBe(true)
    expect(automaton.tables()).toEqual(Automaton.of(patterns).tables())
  })
  test('is made anew of other patterns, and where none was built', () => {
    for (const made of [automatonOf([...patterns, '一个没有的词'], BUILT_DOMAIN), automatonOf(['一个没有的词'], NOT_BUILT)]) {
      expect(isBuilt(made)).toBe(false)
      expect(made.scan('这是一个没有的词。').map(({ end }) => end)).toContain(8)
    }
  })
})

describe('what near-misses of formulations are known by', () => {
  /** Ours as the build left them, in a list that nothing is known of yet. */
  const fresh = (): Lexicon['formulations'] => openCompiled(loadLexicon().sha256)!.formulations

  test('is what the build made, as it would be made now', () => {
    const [built, made] = [variantFormsOf(fresh()), variantFormsOf([...fresh()])]
    expect([built, made].map(({ automaton }) => isBuilt(automaton))).toEqual([true, false])
    expect(built.automaton.tables()).toEqual(made.automaton.tables())
    for (const part of ['lengths', 'firsts', 'owners'] as const) expect(built[part]).toEqual(made[part])
  })
  test.each([['where it was not built', NOT_BUILT], ['where it was built of something else', BUILT_DOMAIN]])('is made anew %s', (_, file) => {
    const made = variantFormsOf(fresh(), file)
    expect(isBuilt(made.automaton)).toBe(false)
    expect(made.owners).toEqual(variantFormsOf(fresh()).owners)
  })
  test('is made of a user’s lexicon as well', () => {
    const theirs = variantFormsOf(loadLexicon({ name: 'mine.tsv', text: 'canonical\n青山常在绿水长流\n' }).formulations)
    expect(isBuilt(theirs.automaton)).toBe(false)
    expect(theirs.find('青山常在碧水长流')[0]).toMatchObject({ start: 0, end: 4, halves: [{ side: 'left' }] })
  })
})
