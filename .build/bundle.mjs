/**
 * Makes one file of the command line: node opens some 250 modules one by one, which takes longer than a report. It is
 * CommonJS (dist/cli/bin.cjs, and bin/ for itself), which node loads in an eighth less of the time to a first report:
 * its loader of ES modules is itself compiled at each start. What is imported, the library, stays the ES modules that tsc
 * writes; of the command line those are taken away, so that nothing runs them by mistake. Native parts, data, and what
 * finds files by its own place (piscina's worker) stay outside.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const cli = join(root, 'dist/cli')

const bundle = await rolldown({
  input: join(cli, 'bin.js'),
  platform: 'node',
  external: [/^piscina/, /^nodejieba/, /^@node-rs\/jieba/, /^opencc-js/],
  plugins: [{
    name: 'replacements',
    // commander asks for it when it is loaded, for commands that are programs of their own; there are none.
    resolveId: (id) => (id === 'node:child_process' ? `\0${id}` : null),
    load(id) {
      if (id === '\0node:child_process') return 'export {}'
      // It reads package.json by its own place, which is another one in the bundle.
      if (id === join(root, 'dist/version.js')) return `export const version = ${JSON.stringify(version)}`
      return null
    },
  }],
})
const { output: [{ code, moduleIds }] } = await bundle.generate({
  format: 'cjs',
  codeSplitting: false,
  // A script that V8 takes back compiled has no import().
  dynamicImportInCjs: false,
  // Without white space and comments the first report comes a fifteenth earlier; names stay, for who reads a stack trace.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
})
rmSync(cli, { recursive: true })
mkdirSync(cli)
writeFileSync(join(cli, 'bin.cjs'), code)

// The licences of the packages that are in the bundle ask to be passed on with it.
const folders = new Set(moduleIds.filter((id) => id.includes('/node_modules/')).map(packageFolder))
const notices = [...folders].sort().map((folder) => {
  const { name, version: theirs, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  return `${name} ${theirs} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`
})
writeFileSync(join(cli, 'THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))

function packageFolder(file) {
  let folder = dirname(file)
  while (!existsSync(join(folder, 'package.json')) || !/\/node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(folder)) folder = dirname(folder)
  return folder
}
