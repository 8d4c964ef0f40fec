#!/usr/bin/env node
const { compile, run } = require('./compiled.js')

run(compile()).main(process.argv.slice(2)).then(async (code) => {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => { stream.write('', resolve) })))
  // All is done and written; without this node first finishes what V8 has begun to compile for later.
  process.exit(code)
})
