import { DictionaryError } from '../engines/dictionary.js'

/** A word that stays whole wherever it stands. */
export interface Word {
  readonly word: string
  /** In jieba's tag set. */
  readonly tag: string
  /** Who asked for it: `words.txt:3`, or the lexicon's file. */
  readonly from: string
}

/** Tag of a word that came without one: jieba's "other proper noun". */
export const DEFAULT_TAG = 'nz'

/** jieba's part-of-speech tags: in a line parted by spaces only these are read as a tag. */
const TAGS = new Set((
  'a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz s t tg u ud ug uj ul uv uz '
  + 'v vd vg vi vn vq x y z zg').split(' '))

/**
 * The words of a user's file, in jieba's own form, one a line: `word`, `word tag`, `word frequency` or `word frequency
 * tag`. The frequency is read and has no effect, since a user's word is never split. A word with spaces stands in a line
 * whose columns are parted by tabs (or in one that ends neither in a tag nor in a frequency after a Chinese character).
 * Empty lines and lines that begin with `#` are passed over.
 * @throws DictionaryError naming file, line and what is wrong.
 */
export function parseWords(file: string, text: string): Word[] {
  return text.replace(/^\ufeff/, '').split('\n').flatMap((raw, i) => {
    const line = raw.replace(/\r$/, '')
    if (line.trim() === '' || line.startsWith('#')) return []
    const from = `${file}:${i + 1}`
    const { word, frequency, tag } = line.includes('\t') ? tabbed(line) : spaced(line)
    const problem = problemOf(word, frequency, tag)
    if (problem !== null) throw new DictionaryError(`${from}: ${problem}`)
    return [{ word, tag: tag === '' ? DEFAULT_TAG : tag, from }]
  })
}

interface Columns {
  readonly word: string
  readonly frequency: string
  readonly tag: string
}

function tabbed(line: string): Columns {
  const [word = '', ...rest] = line.split('\t').map((cell) => cell.trim())
  const [first = '', second = ''] = rest
  return /^\d/.test(first) ? { word, frequency: first, tag: second } : { word, frequency: '', tag: first }
}

function spaced(line: string): Columns {
  const cells = line.trim().split(' ')
  const tag = cells.length > 1 && TAGS.has(cells.at(-1)!) ? cells.pop()! : ''
  const counted = cells.length > 1 && /^\d+$/.test(cells.at(-1)!) && (tag !== '' || /\p{Script=Han}$/u.test(cells.at(-2)!))
  const frequency = counted ? cells.pop()! : ''
  return { word: cells.join(' ').trim(), frequency, tag }
}

function problemOf(word: string, frequency: string, tag: string): string | null {
  if (word === '') return 'the word is missing; a line is `word`, or `word frequency tag`'
  if (word.includes('\ufffd')) return 'bytes that are not UTF-8; save the file as UTF-8'
  if (/\p{Cc}|\p{Cs}/u.test(word)) return 'a control character in the word'
  if (word.length > 64) return `a word of ${word.length} characters; 64 is the most. One word a line?`
  if (frequency !== '' && !/^\d+(?:\.\d+)?$/.test(frequency)) return `the frequency is not a number: ${frequency}`
  if (tag !== '' && !/^[a-zA-Z]{1,8}$/.test(tag)) return `not a part-of-speech tag: ${tag}`
  return null
}
