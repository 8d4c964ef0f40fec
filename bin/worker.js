/** What a worker thread runs. */
const { workerData } = require('node:worker_threads')
const { compile, run } = require('./compiled.js')

module.exports = run(compile()).startWorker(workerData)
