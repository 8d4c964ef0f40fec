/**
 * Builds dist/lexicon/tifa.json, our formulations parsed, and tifa.bin, every wording they may take in an automaton
 * (src/lexicon/compiled.ts). Older ones are taken away first, so that they are made from the table itself.
 */
import { rmSync, writeFileSync } from 'node:fs'

const folder = new URL('../dist/lexicon/', import.meta.url)
for (const name of ['tifa.json', 'tifa.bin']) rmSync(new URL(name, folder), { force: true })
const { compile } = await import('../dist/lexicon/compiled.js')
const { loadLexicon } = await import('../dist/lexicon/load.js')
for (const [name, content] of Object.entries(compile(loadLexicon()))) writeFileSync(new URL(name, folder), content)
