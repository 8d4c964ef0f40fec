import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * The direction of imports: cli → pipeline, report → stages → lexicon → text. A room may import from rooms of a lower
 * floor only; rooms of one floor do not know each other.
 */
const FLOORS: Readonly<Record<string, number>> = {
  cli: 5,
  'index.ts': 5,
  'pipeline.ts': 4,
  'options.ts': 3,
  report: 3,
  read: 3,
  clean: 2, script: 2, segment: 2, outline: 2, slogans: 2, figures: 2, keywords: 2, metrics: 2,
  lexicon: 1,
  text: 0,
  'version.ts': 0,
}
/** Each third-party library is imported in one room. */
const LIBRARY_ROOMS: Readonly<Record<string, string>> = {
  commander: 'cli',
  chalk: 'report',
  'csv-stringify': 'report',
  'fast-string-width': 'report',
  zod: 'report',
  'csv-parse': 'read',
  tinyglobby: 'read',
  htmlparser2: 'clean',
  'opencc-js': 'script',
  nodejieba: 'segment',
  '@node-rs/jieba': 'segment',
  piscina: 'cli',
}

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const roomOf = (file: string): string => file.split('/')[0]!
const IMPORT = /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)|\brequire(?:\.resolve)?\('([^']+)'\)/gmu

interface Import { file: string; target: string }
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map((m) => ({ file, target: (m[1] ?? m[2] ?? m[3] ?? m[4])! })))

/** What is wrong with an import, or null. */
function fault({ file, target }: Import): string | null {
  const from = roomOf(file)
  if (target.startsWith('.')) {
    const to = roomOf(relative(src, join(src, dirname(file), target)).replace(/\.js$/u, '.ts'))
    if (to === from || to.endsWith('.json')) return null
    if (FLOORS[to] === undefined) return `${file} imports ${target}, which is in no known room`
    return FLOORS[to]! < FLOORS[from]! ? null : `${file} (${from}) imports ${target} (${to})`
  }
  if (target.startsWith('node:') || builtinModules.includes(target)) return null
  const library = target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')
  const home = LIBRARY_ROOMS[library]
  if (home === undefined) return `${file} imports ${library}, which has no room`
  return home === from ? null : `${file} imports ${library}, which belongs to ${home}`
}

describe('rooms', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(50)
  })
  test('every file stands in a known room', () => {
    expect(files.map(roomOf).filter((room) => FLOORS[room] === undefined)).toEqual([])
  })
  test('imports go downwards, each library to its room', () => {
    expect(imports.map(fault).filter((x) => x !== null)).toEqual([])
  })
  test('the check itself finds faults', () => {
    expect(fault({ file: 'figures/index.ts', target: '../slogans/index.js' })).toContain('imports ../slogans')
    expect(fault({ file: 'text/types.ts', target: '../lexicon/table.js' })).not.toBeNull()
    expect(fault({ file: 'read/index.ts', target: 'chalk' })).toContain('belongs to report')
    expect(fault({ file: 'read/index.ts', target: 'left-pad' })).toContain('has no room')
  })
})
