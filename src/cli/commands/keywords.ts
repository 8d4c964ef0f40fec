import { Command, InvalidArgumentError, Option } from 'commander'
import { ProfileBuilder } from '../../keywords/index.js'
import type { Profile } from '../../lexicon/index.js'
import type { Options, Settings } from '../../options.js'
import { segmentText } from '../../pipeline.js'
import { listInputs, readInput } from '../../read/index.js'
import { KEYWORD_FORMATS } from '../../report/index.js'
import { KEYWORD_METHODS, type KeywordMethod } from '../../text/index.js'
import { applyConfig } from '../config.js'
import { inputFlags, outputFlags, wholeNumber, wordFlags, type Flags } from '../flags.js'
import { UsageError, type Io } from '../io.js'
import { reportedOptions, runReport } from '../report.js'
import { optionsOf, settingsOf } from '../resolve.js'

interface KeywordFlags extends Flags {
  method?: readonly KeywordMethod[]
  reference?: readonly string[]
  idf?: 'genre' | 'jieba'
}

/** `cppcc keywords`: the keywords alone, by one method or several. */
export function keywordsCommand(io: Io, exit: (status: number) => void): Command {
  const command = new Command('keywords').description('report keywords: TF-IDF, TextRank, or what is more frequent than in a reference')
  inputFlags(command)
  wordFlags(command)
    .option('--method <methods>', `rankings, comma-separated: ${KEYWORD_METHODS.join(',')} (default: tfidf, and keyness with --reference)`, methods)
    .option('--reference <path>', 'a file, folder or glob of texts that keyness compares with; may be given again (default: the shipped profile of the genre)', paths)
    .addOption(new Option('--idf <table>', 'jieba’s table damped for what is common in the genre, or as it is').choices(['genre', 'jieba']).default('genre'))
    .option('--stop-words <file>', 'words that are no keywords, one a line, beside ours; -word takes one of ours back')
    .option('--top <n>', 'how many of each method', wholeNumber(1), 20)
  outputFlags(command, Object.keys(KEYWORD_FORMATS))
  return command.action(async (paths: string[], flags: KeywordFlags) => {
    if (flags.config !== undefined) applyConfig(command, flags.config)
    const { reference, idf } = flags
    const chosen = flags.method ?? (reference === undefined ? ['tfidf' as const] : ['tfidf' as const, 'keyness' as const])
    const base: Settings = { ...settingsOf(flags), methods: chosen, idf }
    const resolved = optionsOf(base, flags, io)
    const profile = reference === undefined ? resolved.keywords.reference : await profileOf(reference, flags, resolved, io)
    exit(await runReport(paths, flags, io, {
      settings: { ...base, reference: profile },
      options: { ...resolved, keywords: { ...resolved.keywords, reference: profile } },
      parts: ['keywords'],
      command: 'keywords',
      reported: reportedOptions(flags, { methods: chosen, idf: resolved.keywords.idf.name, reference, top: flags.top, stopWords: flags.stopWords }),
    }))
  })
}

/** The texts that keyness compares with, summed up. */
async function profileOf(reference: readonly string[], flags: Flags, options: Options, io: Io): Promise<Profile> {
  const { inputs, failures } = await listInputs(reference, { stdin: () => io.stdin })
  const [fault] = failures
  if (fault) throw new UsageError(`--reference ${fault.path}: ${fault.message}`)
  const builder = new ProfileBuilder()
  for (const input of inputs)
    for await (const text of readInput(input, { encoding: flags.encoding ?? null, format: flags.inputFormat ?? null, textField: flags.textField ?? 'text' })) {
      if (text instanceof Error) throw new UsageError(`--reference ${text.path}: ${text.message}`)
      builder.add(segmentText(text, options))
    }
  return builder.profile(reference.join(', '))
}

const paths = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function methods(value: string): KeywordMethod[] {
  const names = value.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const unknown = names.find((name) => !(KEYWORD_METHODS as readonly string[]).includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new InvalidArgumentError(`It takes ${KEYWORD_METHODS.join(', ')}, comma-separated${unknown === undefined ? '' : `; not ${unknown}`}.`)
  return KEYWORD_METHODS.filter((method) => names.includes(method))
}
