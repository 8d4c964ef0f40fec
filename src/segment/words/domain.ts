import { readTable } from '../../lexicon/table.js'
import { DEFAULT_TAG, type Word } from './list.js'

/** Formulations longer than this, in characters, are phrases whose words one wants to count. */
const LONGEST = 10
/** Signs that a formulation is a clause or phrase: punctuation, placeholders, function words. */
const PHRASE = /[^\p{Script=Han}]|[以把的之就是和与及让在为]/u

/** The lexicon's own words: organs and terms of the 政协, and those established formulations that are words. */
export function domainWords(): Word[] {
  const formulations = readTable('tifa.tsv')
    .map(({ canonical }) => canonical!)
    .filter((canonical) => canonical.length > 2 && canonical.length <= LONGEST && !PHRASE.test(canonical))
    .map((word) => ({ word, tag: DEFAULT_TAG, from: 'tifa.tsv' }))
  return formulations
}
