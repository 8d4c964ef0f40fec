import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the package', () => {
  let files: string[]
  beforeAll(() => {
    // npm wants a place for its cache, which a read-only home does not have.
    const cache = mkdtempSync(join(tmpdir(), 'cppcc-npm-'))
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--cache', cache], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
    files = (JSON.parse(packed) as { files: { path: string }[] }[])[0]!.files.map(({ path }) => path)
  })
  test('holds what the program needs', () => {
    for (const needed of ['bin/cppcc.js', 'bin/compiled.js', 'bin/package.json', 'bin/worker.js', 'dist/cli/bin.cjs', 'dist/index.js', 'dist/index.d.ts', 'dist/schema.json', 'dist/lexicon/idf.tsv', 'dist/lexicon/tifa.json', 'dist/lexicon/tifa.bin', 'src/lexicon/data/tifa.tsv', 'LICENSE', 'README.md'])
      expect(files).toContain(needed)
    expect(files.filter((path) => path.startsWith('dist/cli/bin.cjs.'))).toHaveLength(1)
  })
  test('and nothing else: no sources, tests, corpus or configuration', () => {
    expect(files.filter((path) => !/^(?:bin|dist|src\/lexicon\/data)\/|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/u.test(path))).toEqual([])
  })
})
