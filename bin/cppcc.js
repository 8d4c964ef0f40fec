#!/usr/bin/env node
const { join } = require('node:path')
const { compile, run } = require('./compiled.js')

const file = join(__dirname, '../dist/cli/main.cjs')
const { main } = run(compile(file), file)

main(process.argv.slice(2)).then(async (code) => {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => { stream.write('', resolve) })))
  // All is done and written; without this node first finishes what V8 has begun to compile for later.
  process.exit(code)
})
