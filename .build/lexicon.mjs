/**
 * Builds dist/lexicon/tifa.json, our formulations parsed and with every wording they may take (src/lexicon/compiled.ts).
 * An older one is taken away first, so that it is made from the table itself.
 */
import { rmSync, writeFileSync } from 'node:fs'

const target = new URL('../dist/lexicon/tifa.json', import.meta.url)
rmSync(target, { force: true })
const { compile } = await import('../dist/lexicon/compiled.js')
const { loadLexicon } = await import('../dist/lexicon/load.js')
writeFileSync(target, compile(loadLexicon()))
