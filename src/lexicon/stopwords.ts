import { readFileSync } from 'node:fs'
import { LexiconError } from './load.js'
import { readPairs } from './table.js'

let ours: ReadonlySet<string> | null = null

/**
 * Words that are keywords of no text of the genre: those of stopwords.tsv and, beside them, those of a user's file (one
 * a line; what follows a tab is passed over, and so are empty lines and those that begin with #). A line `-word` takes a
 * word of ours back.
 * @throws LexiconError when the file cannot be read.
 */
export function loadStopWords(userFile: string | null = null): ReadonlySet<string> {
  ours ??= new Set(readPairs('stopwords.tsv', 'word', 'class').map(([word]) => word))
  if (userFile === null) return ours
  const words = new Set(ours)
  for (const line of readUserFile(userFile).split(/\r?\n/)) {
    const word = line.split('\t')[0]!.trim()
    if (word === '' || word.startsWith('#')) continue
    if (word.startsWith('-')) words.delete(word.slice(1).trim())
    else words.add(word)
  }
  return words
}

function readUserFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new LexiconError([{ file, row: null, message: `${code === 'ENOENT' ? 'there is no such file' : 'it cannot be read'}; stop words are a text file with a word a line` }])
  }
}
