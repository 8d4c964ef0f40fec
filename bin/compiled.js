const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

/**
 * A CommonJS file, compiled as node does it, or taken as V8 had it compiled when the package was built (the file beside it,
 * of .build/compiled.mjs). V8 looks at what it is given and compiles anew what another version or other flags made.
 */
function compile(file, compiled = `${file}.compiled`) {
  return new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: read(compiled) })
}

/** Runs a compiled file, and returns what it exports. */
function run(script, file) {
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}

function read(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

module.exports = { compile, run }
