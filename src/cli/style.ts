import type { FormatOptions } from '../report/index.js'
import type { Flags } from './flags.js'
import type { Io } from './io.js'

/** The format that was asked for, by its name. */
export const formatName = (flags: Flags, otherwise: string): string => (flags.json === true ? 'json' : flags.format ?? otherwise)

/** Colour only on a terminal, unless asked for; NO_COLOR is honoured (no-color.org). */
export function formatOptions(flags: Flags, io: Io): FormatOptions {
  const terminal = flags.output === undefined && io.stdout.isTTY === true
  const colour = flags.color === 'always' || (flags.color !== 'never' && terminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb')
  return { top: flags.top ?? 20, colour, csvSafe: flags.csvSafe === true, width: terminal ? Math.max(60, io.stdout.columns) : 100 }
}
