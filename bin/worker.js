/** What a worker thread runs. */
const { compile, run } = require('./compiled.js')

module.exports = run(compile()).work
