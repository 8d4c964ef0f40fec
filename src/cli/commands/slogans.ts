import { Command, Option } from 'commander'
import { toolJson } from '../../report/index.js'
import { engineOf } from '../../segment/index.js'
import { asLexicon, Inventory, INVENTORY_FORMATS, type InventoryShare } from '../../report/inventory/index.js'
import type { SloganKind } from '../../text/index.js'
import { version } from '../../version.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wholeNumber, wordFlags, type Flags } from '../flags.js'
import { UsageError, type Io } from '../io.js'
import { optionsOf, settingsOf } from '../resolve.js'
import { runTask } from '../run.js'
import { fileSink } from '../sink.js'
import { formatName, formatOptions } from '../style.js'

interface SlogansFlags extends Flags {
  context?: number
  new?: boolean
  save?: string
  kind?: SloganKind
}
const KINDS: readonly SloganKind[] = ['fixed', 'numeral', 'motto', 'parallel']

/** `cppcc slogans`: the inventory alone, over all texts together. */
export function slogansCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('slogans').description('list the slogans of one text or of many together, with the number of texts and the first and last date')
  inputFlags(command)
  wordFlags(command)
    .option('--lexicon <file>', 'your own formulations, TSV or JSON, beside ours')
    .addOption(new Option('--kind <kind>', 'only slogans of this kind').choices([...KINDS]))
    .option('--context <n>', 'show each in its line, with so many characters on both sides', wholeNumber(0))
    .option('--new', 'only what no lexicon has, the likeliest first')
    .option('--save <file>', 'with --new: write them as a lexicon file too, for review and for --lexicon')
    .option('--top <n>', 'how many rows the pretty table shows', wholeNumber(1), 50)
  outputFlags(command, Object.keys(INVENTORY_FORMATS))
  return command.action(async (paths: string[], flags: SlogansFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    if (flags.save !== undefined && flags.new !== true) throw new UsageError('--save writes what --new finds. Add --new.')
    const settings = settingsOf(flags)
    const options = optionsOf(settings, flags, io)
    const inventory = new Inventory()
    const print = INVENTORY_FORMATS[formatName(flags, 'pretty')]!
    const status = await runTask(paths, flags, io, {
      task: { name: 'slogans', settings, kinds: flags.kind === undefined ? KINDS : [flags.kind], context: flags.context ?? null },
      options,
      header: () => '',
      add: (share) => { inventory.add(share as InventoryShare) },
      footer: (failures) => print({
        tool: toolJson(version, engineOf(options.segment), options.provenance.lexicon, reported(flags)),
        documents: inventory.documents,
        rows: inventory.list({ unknown: flags.new === true }),
        failures,
      }, formatOptions(flags, io)),
    })
    if (flags.save !== undefined) await save(flags.save, asLexicon(inventory.list({ unknown: true })))
    exit(status)
  })
}

async function save(file: string, lexicon: string): Promise<void> {
  const sink = fileSink(file, '--save')
  try {
    await sink.write(lexicon)
    await sink.close()
  } catch (error) {
    sink.abandon()
    throw error
  }
}

function reported({ encoding, inputFormat, textField, from, to, userWords, lexicon, kind, new: unknown }: SlogansFlags): Record<string, unknown> {
  const given = { encoding, inputFormat, textField, from, to, userWords, lexicon, kind, new: unknown }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]))
}
