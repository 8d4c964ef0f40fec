/** What bin/ takes of the command line: the program, and a worker of it. */
export { main } from './main.js'
export { startWorker } from './worker.js'
