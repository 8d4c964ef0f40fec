import { readPairs } from './table.js'
import { readUserFile, type NamedText } from './user-file.js'

let ours: ReadonlySet<string> | null = null

/**
 * Words that are keywords of no text of the genre: those of stopwords.tsv and, beside them, those of a user's file, by its
 * path or as it was read (one a line; what follows a tab is passed over, and so are empty lines and those that begin
 * with #). A line `-word` takes a word of ours back.
 * @throws LexiconError when the file cannot be read.
 */
export function loadStopWords(user: string | NamedText | null = null): ReadonlySet<string> {
  ours ??= new Set(readPairs('stopwords.tsv', 'word', 'class').map(([word]) => word))
  if (user === null) return ours
  const words = new Set(ours)
  const { text } = typeof user === 'string' ? readStopWordFile(user) : user
  for (const line of text.split(/\r?\n/)) {
    const word = line.split('\t')[0]!.trim()
    if (word === '' || word.startsWith('#')) continue
    if (word.startsWith('-')) words.delete(word.slice(1).trim())
    else words.add(word)
  }
  return words
}

/** A user's stop words as they are written. @throws LexiconError */
export const readStopWordFile = (file: string): NamedText => readUserFile(file, 'stop words are a text file with a word a line')
