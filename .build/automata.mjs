/**
 * Builds the automata of our own lists (src/lexicon/built-automaton.ts): the words of the field, and what near-misses of
 * formulations are searched by.
 */
import { writeFileSync } from 'node:fs'
import { BUILT_AUTOMATA, builtName, loadLexicon, packAutomaton } from '../dist/lexicon/index.js'
import { domainWords } from '../dist/segment/words/domain.js'
import { variantPatterns } from '../dist/slogans/variants.js'

const patterns = {
  domain: () => domainWords().map(({ word }) => word),
  variants: () => variantPatterns(loadLexicon().formulations),
}
for (const name of BUILT_AUTOMATA) writeFileSync(new URL(`../dist/lexicon/${builtName(name)}`, import.meta.url), packAutomaton(patterns[name]()))
