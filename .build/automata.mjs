/** Builds the automata of our own lists: the words of the field, and what near-misses of formulations are known by. */
import { writeFileSync } from 'node:fs'
import { BUILT_DOMAIN, loadLexicon, packAutomaton } from '../dist/lexicon/index.js'
import { domainWords } from '../dist/segment/words/domain.js'
import { packVariantForms, VARIANT_FORMS } from '../dist/slogans/variant-forms.js'

writeFileSync(BUILT_DOMAIN, packAutomaton(domainWords().map(({ word }) => word)))
const { formulations, sha256 } = loadLexicon()
writeFileSync(VARIANT_FORMS, packVariantForms(formulations, sha256))
