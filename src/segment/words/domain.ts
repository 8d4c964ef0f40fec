import { loadLexicon } from '../../lexicon/load.js'
import { readPairs } from '../../lexicon/table.js'
import { HAN } from '../../text/index.js'
import { DEFAULT_TAG, type Word } from './list.js'

/** Longest term, in characters; a name (nt, nz) may be longer. */
const LONGEST_TERM = 6
/** A name with 的 in it is a phrase, and so is any other term with 和, 与 or 及. */
const PHRASE = /的|[和与及].*(?<!会|党|界)$/
/** Short names that the beginning of another word completes wrongly: 组织部|门, 政法委|员, 全|省政协. */
const RISKY = /^(?:[省市县区州旗]..|..[委部界])$/
/** The short name of a set: 两个维护, 一岗双责. */
const SET = new RegExp(`^[${HAN}]{3,6}$`)

/**
 * The lexicon's own words: organs and terms of the 政协 and established names, as far as they are words, and the short
 * names of sets. Formulations of another kind are phrases whose words one wants to count.
 */
export function domainWords(): Word[] {
  const terms = readPairs('domain.tsv', 'word', 'tag')
    .filter(([word, tag]) => !PHRASE.test(word) && !RISKY.test(word) && (word.length <= LONGEST_TERM || /^n[tz]$/.test(tag)))
    .map(([word, tag]) => ({ word, tag: tag || DEFAULT_TAG, from: 'domain.tsv' }))
  const sets = loadLexicon().formulations
    .filter(({ kind, canonical }) => kind === 'numeral' && SET.test(canonical))
    .map(({ canonical }) => ({ word: canonical, tag: DEFAULT_TAG, from: 'tifa.tsv' }))
  return [...terms, ...sets]
}
