/** What bin/ takes of the command line: the program, and what a worker does. */
export { main } from './main.js'
export { work } from './worker.js'
