#!/usr/bin/env node
const { compile, run } = require('./compiled.js')

const outputs = [process.stdout, process.stderr]
// Who read help or messages may have gone, as `head` does. What goes wrong with data is told where it is written.
for (const stream of outputs) stream.on('error', () => {})

run(compile()).main(process.argv.slice(2)).then(async (code) => {
  await Promise.all(outputs.map((stream) => new Promise((resolve) => { stream.write('', resolve) })))
  // All is done and written; without this node first finishes what V8 has begun to compile for later.
  process.exit(code)
})
