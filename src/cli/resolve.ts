import { readFileSync } from 'node:fs'
import { readLexiconFile, readStopWordFile } from '../lexicon/index.js'
import { resolveOptions, type Options, type Settings } from '../options.js'
import { parseWords, type Word } from '../segment/index.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'

/** Errors of files and engines that an option names: a fault of usage, told like one. */
const NAMED = ['DictionaryError', 'SegmenterError', 'LexiconError']

/** What was typed, resolved; tells once, on standard error, when a stand-in cuts the words. */
export function optionsOf(settings: Settings, { quiet }: Flags, io: Io): Options {
  const options = usage(() => resolveOptions(settings))
  const { notice } = options.segment.segmenter
  if (notice !== null && quiet !== true) io.stderr.write(`cppcc: ${notice}\n`)
  return options
}

/** Of what was typed, that which the library's door takes too. Files are read here and once: workers could not read a pipe again. */
export function settingsOf(flags: Flags): Settings {
  const { from, to, segmenter, lexicon, stopWords, top, userWords } = flags as Flags & Pick<Settings, 'from' | 'to' | 'segmenter'>
  return usage(() => ({
    from, to, segmenter, top,
    lexicon: lexicon === undefined ? undefined : readLexiconFile(lexicon),
    stopWords: stopWords === undefined ? undefined : readStopWordFile(stopWords),
    userWords: userWords === undefined ? [] : readWords(userWords),
  }))
}

function usage<T>(resolve: () => T): T {
  try {
    return resolve()
  } catch (error) {
    if (error instanceof Error && NAMED.includes(error.name)) throw new UsageError(error.message)
    throw error
  }
}

/** @throws UsageError when the file cannot be read, DictionaryError when a line of it is wrong. */
function readWords(file: string): Word[] {
  try {
    return parseWords(file, readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageError(`--user-words ${file}: the file cannot be read (${String(error.code)})`)
    throw error
  }
}
