import { InvalidArgumentError, Option, type Command } from 'commander'
import { FORMATS, PARTS, type Part } from '../report/index.js'

/** What was typed, before it is resolved; commander's names. */
export interface Flags {
  filesFrom?: string
  encoding?: string
  inputFormat?: string
  textField?: string
  from?: string
  to?: string
  segmenter?: string
  userWords?: string
  stopWords?: string
  lexicon?: string
  format?: string
  json?: boolean
  output?: string
  only?: readonly Part[]
  top?: number
  jobs?: number
  csvSafe?: boolean
  color?: string
  quiet?: boolean
  config?: string
}

/** Flags that say what is read and how it is made readable. */
export function inputFlags(command: Command): Command {
  return command
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .option('--files-from <file>', 'read the paths from a file, one a line (- for standard input)')
    .option('--encoding <name>', 'the encoding of the input, when the guess is wrong (utf-8, gb18030, big5, utf-16le, …)')
    .addOption(new Option('--input-format <form>', 'the form of the input, when its extension does not tell').choices(['text', 'markdown', 'html', 'csv', 'tsv', 'ndjson', 'segmented']))
    .option('--text-field <name>', 'the column or key that holds the text (CSV, TSV, NDJSON)', 'text')
    .addOption(new Option('--from <script>', 'the script of the input').choices(['auto', 't', 'tw', 'twp', 'hk']).default('auto'))
    .addOption(new Option('--to <script>', 'the script to read it in').choices(['hans', 'hant', 'keep']).default('hans'))
}

/** Flags that say which words are known. */
export function wordFlags(command: Command): Command {
  return command
    .addOption(new Option('--segmenter <engine>', 'which engine cuts words').choices(['nodejieba', 'node-rs']))
    .option('--user-words <file>', 'words never to be split, one a line: word [frequency] [tag]')
}

/** Flags that say where the output goes and what it looks like. */
export function outputFlags(command: Command, formats: readonly string[] = Object.keys(FORMATS)): Command {
  command
    .addOption(new Option('-f, --format <format>', 'how to print').choices([...formats]))
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .option('-o, --output <file>', 'write to a file, complete or not at all')
  if (formats.includes('csv')) command.option('--csv-safe', 'put a quote before cells that a spreadsheet would run as formulas')
  if (formats.includes('pretty')) command.addOption(new Option('--color <when>', 'colour the pretty report').choices(['auto', 'always', 'never']).default('auto'))
  return command
    .option('--jobs <n>', 'how many texts at once (default: as many as there are cores; the output is the same)', wholeNumber(1))
    .option('-q, --quiet', 'no warnings and no progress; errors still show')
    .option('--config <file>', 'a JSON file of these options by their long names; what is typed wins')
}

/** A whole number of at least `least`. */
export const wholeNumber = (least: number) => (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError(`It takes a whole number from ${least}.`)
  return number
}

/** Parts of the report by name, comma-separated. */
export function parts(value: string): Part[] {
  const names = value.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const unknown = names.find((name) => !(PARTS as readonly string[]).includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new InvalidArgumentError(`It takes ${PARTS.join(', ')}, comma-separated${unknown === undefined ? '' : `; not ${unknown}`}.`)
  return PARTS.filter((part) => names.includes(part))
}
