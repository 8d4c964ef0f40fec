/** What V8 compiled when the package was built is taken, and nothing depends on it. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const { COMMAND_LINE, compiledOf, compile, run } = require('../../bin/compiled.js') as {
  COMMAND_LINE: string
  compiledOf(file: string): string
  compile(file?: string, compiled?: string): Script
  run(script: Script, file?: string): Record<string, unknown>
}

/** A new file with this content. */
function file(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'cppcc-')), 'file.cjs')
  writeFileSync(path, content)
  return path
}

describe('compiled code', () => {
  test('of the command line is what this V8 takes', () => {
    expect(compile().cachedDataRejected).toBe(false)
  })
  test('that is damaged is passed over', () => {
    const damaged = readFileSync(compiledOf(COMMAND_LINE))
    damaged.fill(0, 0, 64)
    const script = compile(COMMAND_LINE, file(damaged))
    expect(script.cachedDataRejected).toBe(true)
    expect(run(script)['main']).toBeTypeOf('function')
  })
  test('that is missing is not missed', () => {
    const path = file("const { sep } = require('node:path')\nmodule.exports = [sep, __filename, require.resolve('./file.cjs')]")
    const script = compile(path)
    expect(script.cachedDataRejected).toBeUndefined()
    expect(run(script, path)).toEqual([require('node:path').sep, path, path])
  })
})
