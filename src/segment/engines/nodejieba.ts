import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BUILT } from '../built.js'
import { checkDictionary } from './dictionary.js'
import { smallDictionary } from './small-dictionary.js'
import { type Model, openModel, smallModel } from './small-model.js'
import { tagByRule } from './tag.js'
import type { Segmenter, TaggedWord } from './types.js'
import { type Entry, WordIndex } from './word-index.js'

/** The native part's own interface; `load` ends the whole process on a file that is missing or malformed. */
interface Binding {
  load(dict: string, hmm: string, user: string, idf: string, stop: string): boolean
  cut(text: string, hmm: boolean): string[]
  tag(text: string): TaggedWord[]
}

const require = createRequire(import.meta.url)

/**
 * The default engine: cppjieba through nodejieba's native binding. The binding's file is loaded directly, since
 * nodejieba's own entry takes 0.1 s to find it; and of the dictionary only what can matter (see SmallLoads).
 * `whole` has the whole dictionary loaded at once.
 * @throws when nodejieba is not installed or its binding was not built.
 */
export function openNodejieba({ whole }: { readonly whole: boolean } = { whole: false }): Segmenter {
  const manifest = require.resolve('nodejieba/package.json')
  const { version } = require(manifest) as { version: string }
  const binding = require(join(dirname(manifest), 'build/Release/nodejieba.node')) as Binding
  const files = new Files(join(dirname(manifest), 'submodules/cppjieba/dict'))
  const index = whole ? null : WordIndex.open(new URL('dictionary.bin', BUILT), version)
  const model = index && openModel(new URL('model.bin', BUILT), version)
  const engine = { name: 'nodejieba', version, dictionary: index ? index.header.dictionary : files.hash() }
  if (!index || !model) {
    const loads = new WholeLoad(binding, files, index ? index.header.dictionary : null)
    return {
      engine,
      notice: null,
      expect() {},
      tag(text) {
        loads.prepare()
        return binding.tag(text)
      },
    }
  }
  const loads = new SmallLoads(binding, files, index, model)
  const words = new Map<string, TaggedWord>()
  return {
    engine,
    notice: null,
    expect: (texts) => { loads.expect(texts) },
    tag(text, of) {
      loads.prepare(text, of)
      if (words.size > REMEMBERED) words.clear()
      // A tag depends on the word alone, so that it is looked up once: nodejieba's own `tag` takes twice the time of `cut`.
      // Words written alike are one string: whoever counts them compares no characters.
      return binding.cut(text, true).map((word) => {
        let tagged = words.get(word)
        if (tagged === undefined) words.set(word, tagged = { word, tag: index.tagOf(word) ?? tagByRule(word) })
        return tagged
      })
    },
  }
}

/** Words that are remembered with their tags: enough for most of a corpus, bounded in an endless one. */
const REMEMBERED = 200_000

const MODEL = 'hmm_model.utf8'

/** nodejieba's data files. */
class Files {
  constructor(private readonly folder: string) {}

  hash(): string {
    return createHash('sha256').update(this.read('jieba.dict.utf8')).update(this.read('user.dict.utf8')).digest('hex')
  }

  /** `known` is the hash of dictionaries that were checked when the index was built from them; null checks line by line. */
  loadWhole(binding: Binding, known: string | null): void {
    if (this.hash() !== known) checkDictionary(join(this.folder, 'jieba.dict.utf8'), this.read('jieba.dict.utf8').toString('utf8'))
    this.read(MODEL)
    this.load(binding, join(this.folder, 'jieba.dict.utf8'), join(this.folder, 'user.dict.utf8'), join(this.folder, MODEL))
  }

  /** @throws when there is no place for a temporary file. */
  loadSmall(binding: Binding, dictionary: Buffer, model: Buffer): void {
    const noWords = fileURLToPath(new URL('no-words.txt', BUILT))
    readFileSync(noWords)
    const scratch = mkdtempSync(join(tmpdir(), 'cppcc-'))
    try {
      const files = [join(scratch, 'dictionary'), join(scratch, 'model')] as const
      writeFileSync(files[0], dictionary)
      writeFileSync(files[1], model)
      this.load(binding, files[0], noWords, files[1])
      for (const file of files) unlinkSync(file)
      rmdirSync(scratch)
    } catch (error) {
      rmSync(scratch, { recursive: true, force: true })
      throw error
    }
  }

  /** The idf and stop word tables serve nodejieba's keyword extraction, which is not used: one line each will do. */
  private load(binding: Binding, dictionary: string, user: string, model: string): void {
    const unused = fileURLToPath(new URL('unused.txt', BUILT))
    readFileSync(unused)
    binding.load(dictionary, model, user, unused, unused)
  }

  /** Reading a file first turns a missing one into an error that can be caught. */
  private read(name: string): Buffer {
    return readFileSync(join(this.folder, name))
  }
}

/** The binding has one dictionary at a time, whoever loaded it: segmenters of one process take turns. */
let owner: object | null = null

class WholeLoad {
  constructor(private readonly binding: Binding, private readonly files: Files, private readonly known: string | null) {}

  prepare(): void {
    if (owner === this) return
    this.files.loadWhole(this.binding, this.known)
    owner = this
  }
}

/**
 * Loads the dictionary entries that occur in the text at hand and in those that are expected, and no others: 4,000 take
 * 0.02 s, all 350,000 a second and 230 MB. Only a text that needs very many has the whole dictionary loaded for it.
 */
class SmallLoads {
  private readonly marks: Uint8Array
  /** Code units of the texts whose entries are loaded. */
  private readonly characters = new Uint8Array(0x10000)
  private expected: readonly string[] = []
  /** Texts all of whose entries are loaded. */
  private readonly loaded = new Set<string>()
  private readonly whole: WholeLoad

  constructor(private readonly binding: Binding, private readonly files: Files, private readonly index: WordIndex, private readonly model: Model) {
    this.marks = index.marks()
    this.whole = new WholeLoad(binding, files, index.header.dictionary)
  }

  expect(texts: readonly string[]): void {
    this.expected = texts
  }

  prepare(text: string, of?: string): void {
    if (owner === this.whole || (owner === this && ((of !== undefined && this.loaded.has(of)) || this.covers(text)))) return
    const entries = this.collect([text, ...this.expected])
    const dictionary = entries.length > MOST ? null : smallDictionary(this.index, entries)
    if (dictionary !== null && this.tryLoad(dictionary)) owner = this
    else this.whole.prepare()
  }

  private covers(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.characters[text.charCodeAt(i)] === 0) return false
    return this.index.collect(text, this.marks).length === 0
  }

  private collect(texts: readonly string[]): Entry[] {
    this.marks.fill(0)
    this.characters.fill(0)
    this.loaded.clear()
    // What stands in the place of words that are known stands in no text.
    this.characters[0x20] = 1
    const entries: Entry[] = []
    for (const text of texts) {
      this.loaded.add(text)
      for (let i = 0; i < text.length; i++) this.characters[text.charCodeAt(i)] = 1
      for (const entry of this.index.collect(text, this.marks)) entries.push(entry)
    }
    return entries
  }

  /** Where no temporary file can be written the whole dictionary serves. */
  private tryLoad(dictionary: Buffer): boolean {
    try {
      this.files.loadSmall(this.binding, dictionary, smallModel(this.model, this.characters))
      return true
    } catch {
      return false
    }
  }
}

/** Entries from which on the whole dictionary costs no more. */
const MOST = 100_000
