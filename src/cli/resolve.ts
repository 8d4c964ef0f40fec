import { LexiconError, readLexiconFile, readStopWordFile, readUserFile } from '../lexicon/index.js'
import { resolveOptions, type Options, type Settings } from '../options.js'
import { DictionaryError, parseWords, SegmenterError, type Word } from '../segment/index.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'

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

/** A file or an engine that an option names and that cannot be used is a fault of usage. */
export function usage<T>(resolve: () => T): T {
  try {
    return resolve()
  } catch (error) {
    if (error instanceof DictionaryError || error instanceof SegmenterError || error instanceof LexiconError) throw new UsageError(error.message)
    throw error
  }
}

/** @throws LexiconError when the file cannot be read, DictionaryError when a line of it is wrong. */
function readWords(file: string): Word[] {
  const { name, text } = readUserFile(file, 'user words are a text file with a word a line')
  return parseWords(name, text)
}
