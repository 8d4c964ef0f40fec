/**
 * Builds dist/lexicon/idf.tsv, the inverse document frequencies that jieba ships (idf.txt of @node-rs/jieba), in a form
 * that is looked up without being parsed: `word TAB documents`, sorted by the bytes of the word.
 * jieba's idf is ln(N / documents), its rarest words standing in one document, so that the file gives N and the counts.
 */
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const require = createRequire(import.meta.url)
const { version } = require('@node-rs/jieba/package.json')
const documents = new Map()
const entries = readFileSync(require.resolve('@node-rs/jieba/idf.txt'), 'utf8').split('\n')
  .map((line) => line.split(' '))
  .filter(([word, idf]) => word && Number.isFinite(Number(idf)) && idf)
const largest = entries.reduce((max, [, idf]) => Math.max(max, Number(idf)), 0)
const total = Math.round(Math.exp(largest))
for (const [word, idf] of entries) {
  const count = Math.round(total / Math.exp(Number(idf)))
  if (Math.abs(Math.log(total / count) - Number(idf)) > 1e-6) throw new Error(`${word}: ${idf} is no ln(${total} / n)`)
  documents.set(word, count)
}
const sorted = [...documents].map(([word, count]) => ({ bytes: Buffer.from(word), word, count })).sort((a, b) => a.bytes.compare(b.bytes))
const counts = sorted.map(({ count }) => count).sort((a, b) => b - a)
const median = counts[Math.floor(counts.length / 2)]
const folder = new URL('../dist/lexicon/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('idf.tsv', folder),
  `# jieba (@node-rs/jieba ${version})\t${total}\t${median}\n${sorted.map(({ word, count }) => `${word}\t${count}\n`).join('')}`,
)
