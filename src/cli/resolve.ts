import { resolveOptions, type Options, type Settings } from '../options.js'
import type { Flags } from './flags.js'
import { UsageError, type Io } from './io.js'

/** Errors of files and engines that an option names: a fault of usage, told like one. */
const NAMED = ['DictionaryError', 'SegmenterError', 'LexiconError']

/** What was typed, resolved; tells once, on standard error, when a stand-in cuts the words. */
export function optionsOf(flags: Flags, io: Io): Options {
  const { from, to, segmenter, top } = flags as Flags & Settings
  try {
    const options = resolveOptions({ from, to, segmenter, top })
    const { notice } = options.segment.segmenter
    if (notice !== null && flags.quiet !== true) io.stderr.write(`cppcc: ${notice}\n`)
    return options
  } catch (error) {
    if (error instanceof Error && NAMED.includes(error.name)) throw new UsageError(error.message)
    throw error
  }
}
