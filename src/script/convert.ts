import { createRequire } from 'node:module'
import { composeEdits, trimEdit, type Edit } from '../text/index.js'

const require = createRequire(import.meta.url)

/** OpenCC's names: traditional (t), Taiwan (tw), Taiwan with its words (twp), Hong Kong (hk), simplified (s). */
export type Conversion = 't2s' | 'tw2s' | 'tw2sp' | 'hk2s' | 's2t' | 's2tw' | 's2twp' | 's2hk'

type Dictionaries = readonly string[]
interface Trie {
  loadDictGroup(dictionaries: Dictionaries): void
  matchPrefix(text: string, at: number): { readonly end: number; readonly value: string } | null
  convert(text: string): string
  segment(text: string): string[]
}
interface OpenCC {
  readonly Trie: new () => Trie
  readonly Locale: { readonly configs: Readonly<Record<string, Config>> }
}
interface Config {
  /** Run over the whole text. */
  readonly normalizationChain?: readonly Dictionaries[]
  /** Cuts the text into the segments that the conversions may not look beyond. */
  readonly segmentation?: Dictionaries
  readonly conversionChain: readonly Dictionaries[]
}

/** The edits that turn a text into what opencc-js's own Converter gives for it. */
export type Converter = (text: string) => Edit[]

const converters = new Map<Conversion, Converter>()

/** OpenCC's dictionaries are loaded on the first call: simplified text never pays for them. */
export function converterFor(conversion: Conversion): Converter {
  const known = converters.get(conversion)
  if (known) return known
  const { Trie, Locale } = require(conversion.startsWith('s') ? 'opencc-js/cn2t' : 'opencc-js/t2cn') as OpenCC
  const config = Locale.configs[conversion]!
  const step = stepper(Trie, `script:${conversion}`)
  const normalization = (config.normalizationChain ?? []).map(step)
  const chain = config.conversionChain.map(step)
  const segmentation = config.segmentation && load(new Trie(), config.segmentation)

  const converter: Converter = (text) => {
    const normalized = runChain(normalization, text)
    const segments = segmentation ? segmentation.segment(normalized.text) : [normalized.text]
    const edits: Edit[] = []
    let at = 0
    for (const segment of segments) {
      for (const edit of runChain(chain, segment).edits) edits.push(moved(edit, at))
      at += segment.length
    }
    return normalized.edits.length === 0 ? edits : composeEdits(text, normalized.edits, edits)
  }
  converters.set(conversion, converter)
  return converter
}

type Step = (text: string) => { text: string; edits: Edit[] }

/** One pass of a dictionary. The trie's own `convert` runs, so that what it passes over is passed over here too. */
function stepper(TrieClass: OpenCC['Trie'], because: string): (dictionaries: Dictionaries) => Step {
  class Recorder extends TrieClass {
    readonly found: Edit[] = []
    override matchPrefix(text: string, at: number): { end: number; value: string } | null {
      const match = super.matchPrefix(text, at)
      if (match) pushEdits(this.found, text, { source: { start: at, end: match.end }, text: match.value, because })
      return match
    }
  }
  return (dictionaries) => {
    const trie = load(new Recorder(), dictionaries)
    return (text) => {
      trie.found.length = 0
      return { text: trie.convert(text), edits: trie.found.slice() }
    }
  }
}

const load = <T extends Trie>(trie: T, dictionaries: Dictionaries): T => {
  trie.loadDictGroup(dictionaries)
  return trie
}

function runChain(chain: readonly Step[], source: string): { text: string; edits: Edit[] } {
  let text = source
  let edits: Edit[] = []
  for (const step of chain) {
    const next = step(text)
    text = next.text
    edits = composeEdits(source, edits, next.edits)
  }
  return { text, edits }
}

/** A replacement of equal length is split by character, so that a word inside a phrase keeps its own place. */
function pushEdits(edits: Edit[], text: string, edit: Edit): void {
  const { start, end } = edit.source
  if (end - start !== edit.text.length || hasSurrogate(edit.text) || hasSurrogate(text.slice(start, end))) {
    const trimmed = trimEdit(text, edit)
    if (trimmed) edits.push(trimmed)
    return
  }
  for (let i = start; i < end; i++) {
    const character = edit.text[i - start]!
    if (character !== text[i]) edits.push({ source: { start: i, end: i + 1 }, text: character, because: edit.because })
  }
}

const hasSurrogate = (text: string): boolean => /[\ud800-\udfff]/.test(text)
const moved = (edit: Edit, by: number): Edit =>
  by === 0 ? edit : { ...edit, source: { start: edit.source.start + by, end: edit.source.end + by } }
