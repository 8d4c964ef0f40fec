/**
 * Builds dist/segment/dictionary.bin, nodejieba's dictionary as a trie that is used without being parsed: which words
 * occur in a text, and each word's frequency and tag (see src/segment/engines/word-index.ts for the layout); and
 * model.bin, its hidden Markov model character by character (small-model.ts).
 * Where nodejieba is not installed there is nothing to build, and @node-rs/jieba is used.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pack } from '../dist/lexicon/packed.js'
import { parseModel } from '../dist/segment/engines/small-model.js'
import { BLOCK } from '../dist/segment/engines/word-index.js'

const target = new URL('../dist/segment/', import.meta.url)
mkdirSync(target, { recursive: true })
// nodejieba insists on an idf and a stop word table, of one line at least; neither is used.
writeFileSync(new URL('unused.txt', target), 'x 1\n')
writeFileSync(new URL('no-words.txt', target), '')

let manifest
try {
  manifest = createRequire(import.meta.url).resolve('nodejieba/package.json')
} catch {
  console.error('nodejieba is not installed: no dictionary index is built')
  process.exit(0)
}
const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
const folder = join(dirname(manifest), 'submodules/cppjieba/dict')
const dictionary = readFileSync(join(folder, 'jieba.dict.utf8'))
const userDictionary = readFileSync(join(folder, 'user.dict.utf8'))

const entries = dictionary.toString('utf8').trimEnd().split('\n').map((line) => line.split(' '))
const frequencies = entries.map(([, frequency]) => Number(frequency)).sort((a, b) => a - b)
const total = frequencies.reduce((sum, frequency) => sum + frequency, 0)
if (!frequencies.every(Number.isInteger)) throw new Error('a frequency is no whole number')
// cppjieba gives words of the user dictionary that came without a frequency the median one; without a tag, they get
// theirs by rule, and that is x for words without ASCII characters.
const median = frequencies[Math.floor(frequencies.length / 2)]
for (const line of userDictionary.toString('utf8').trimEnd().split('\n')) {
  const [word, ...rest] = line.split(' ')
  const frequency = rest.length === 2 ? Number(rest.shift()) : median
  if (rest.length === 0 && /[\0-\x7f]/u.test(word)) throw new Error(`${word}: the rule for its tag is not known here`)
  entries.push([word, frequency, rest[0] ?? 'x'])
}

// 0 is for what is no word.
const kinds = [[0, '']]
const kindOf = new Map()
const root = { children: new Map(), kind: 0 }
for (const [word, frequency, tag] of entries) {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    let next = node.children.get(code)
    if (!next) node.children.set(code, next = { children: new Map(), kind: 0 })
    node = next
  }
  const name = `${frequency} ${tag}`
  if (!kindOf.has(name)) kindOf.set(name, kinds.push([Number(frequency), tag]) - 1)
  node.kind = kindOf.get(name)
}
const nodes = [{ node: root, code: 0 }]
const first = []
for (let i = 0; i < nodes.length; i++) {
  first.push(nodes.length)
  for (const [code, node] of [...nodes[i].node.children].sort(([a], [b]) => a - b)) nodes.push({ node, code })
}
first.push(nodes.length)
const blocks = first.filter((_, i) => i % (1 << BLOCK) === 0)
const offsets = first.map((at, i) => at - blocks[i >> BLOCK])
if (kinds.length > 0xffff || offsets.some((offset) => offset > 0xffff)) throw new Error('a number needs more than 16 bits')

const tags = [...new Set(kinds.map(([, tag]) => tag))].sort()
const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')
const header = { nodejieba: version, dictionary: hash(dictionary, userDictionary), total, least: frequencies[0], nodes: nodes.length, kinds: kinds.length, tags }
writeFileSync(new URL('dictionary.bin', target), pack(header, [
  Uint32Array.from(blocks),
  Uint32Array.from(kinds, ([frequency]) => frequency),
  Uint16Array.from(offsets),
  Uint16Array.from(nodes, ({ code }) => code),
  Uint16Array.from(nodes, ({ node }) => node.kind),
  Uint8Array.from(kinds, ([, tag]) => tags.indexOf(tag)),
]))

const { lines, characters, ends, emissions } = parseModel(readFileSync(join(folder, 'hmm_model.utf8'), 'utf8'))
const model = { nodejieba: version, lines, count: characters.length }
writeFileSync(new URL('model.bin', target), pack(model, [ends, characters, emissions]))
