import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkDictionary } from './dictionary.js'
import type { Segmenter, TaggedWord } from './types.js'

/** The native part's own interface; `load` ends the whole process on a file that is missing or malformed. */
interface Binding {
  load(dict: string, hmm: string, user: string, idf: string, stop: string): boolean
  tag(text: string): TaggedWord[]
}

const require = createRequire(import.meta.url)

/**
 * The default engine: cppjieba through nodejieba's native binding. The binding's file is loaded directly, since
 * nodejieba's own entry takes 0.1 s to find it.
 * @throws when nodejieba is not installed or its binding was not built.
 */
export function openNodejieba(): Segmenter {
  const manifest = require.resolve('nodejieba/package.json')
  const { version } = require(manifest) as { version: string }
  const binding = require(join(dirname(manifest), 'build/Release/nodejieba.node')) as Binding
  const folder = join(dirname(manifest), 'submodules/cppjieba/dict')
  const dictionary = readFileSync(join(folder, 'jieba.dict.utf8'))
  let loaded = false
  return {
    engine: { name: 'nodejieba', version, dictionary: createHash('sha256').update(dictionary).digest('hex') },
    notice: null,
    tag(text) {
      if (!loaded) {
        checkDictionary(join(folder, 'jieba.dict.utf8'), dictionary.toString('utf8'))
        loadFrom(binding, folder)
        loaded = true
      }
      return binding.tag(text)
    },
  }
}

/** The idf and stop word tables serve nodejieba's keyword extraction, which is not used: one line each will do. */
function loadFrom(binding: Binding, folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'cppcc-'))
  try {
    const unused = join(scratch, 'unused')
    writeFileSync(unused, 'x 1\n')
    binding.load(join(folder, 'jieba.dict.utf8'), join(folder, 'hmm_model.utf8'), join(folder, 'user.dict.utf8'), unused, unused)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
