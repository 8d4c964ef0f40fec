/** What V8 compiled when the package was built is taken, and nothing depends on it. */
import { execFileSync } from 'node:child_process'
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
function file(content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'cppcc-')), 'file.cjs')
  writeFileSync(path, content)
  return path
}

describe('compiled code', () => {
  const built: Uint8Array = readFileSync(compiledOf(COMMAND_LINE))
  test.each([
    ['is what this V8 takes', built, 'false'],
    ['is passed over when one byte is another', built.map((byte, i) => (i === 600_000 ? byte ^ 1 : byte)), 'undefined'],
    ['is passed over when it is cut off', built.subarray(0, 1000), 'undefined'],
    ['is passed over when it is empty', Buffer.alloc(0), 'undefined'],
  ])('of the command line %s', (_, compiled, rejected) => {
    // In a process of its own: V8 remembers what it has compiled.
    const program = `const { compile, run } = require(process.argv[1]), script = compile(undefined, process.argv[2])
      console.log(script.cachedDataRejected, typeof run(script).main)`
    expect(execFileSync(process.execPath, ['-e', program, require.resolve('../../bin/compiled.js'), file(compiled)]).toString()).toBe(`${rejected} function\n`)
  })
  test('that is missing is not missed', () => {
    const path = file("const { sep } = require('node:path')\nmodule.exports = [sep, __filename, require.resolve('./file.cjs')]")
    const script = compile(path)
    expect(script.cachedDataRejected).toBeUndefined()
    expect(run(script, path)).toEqual([require('node:path').sep, path, path])
  })
})

/** Node has run regular expressions of its own once before V8 is told anything; with --no-regexp-tier-up that ended one run in ten on Node 24. */
test('what V8 is told at the start lets the regular expressions that ran once before it run on', () => {
  const program = `const text = '第12次会议', ran = Array.from({ length: 2000 }, (_, i) => new RegExp('(' + i + '|[第次]+)(\\\\d*)'))
    const before = ran.map((each) => text.search(each)).join()
    require(process.argv[1])
    console.log(ran.map((each) => text.search(each)).join() === before, text.replace(ran[0], (hit) => '<' + hit + '>'))`
  expect(execFileSync(process.execPath, ['-e', program, require.resolve('../../bin/compiled.js')]).toString()).toBe('true <第12>次会议\n')
})
