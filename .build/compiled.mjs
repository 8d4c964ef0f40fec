/**
 * Writes, beside dist/cli/bin.cjs, what V8 has compiled of the command line when it has analysed corpus/. Functions are
 * else compiled one by one as they are first called, a sixth of the time to a first report (see bin/compiled.js).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const { compile, keep, run } = require('../bin/compiled.js')
const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'cppcc-'))
const script = compile()
const status = await run(script).main(['analyze', corpus, '--json', '--jobs', '1', '--quiet', '--output', join(scratch, 'report.json')])
rmSync(scratch, { recursive: true })
if (status !== 0) throw new Error(`the command that was to be compiled ended with ${status}`)
keep(script)
