import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Segmenter } from './types.js'

const require = createRequire(import.meta.url)

/** The prebuilt engine: jieba-rs with the dictionary it ships. */
export function openNodeRs(notice: string | null): Segmenter {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba')
  const { dict } = require('@node-rs/jieba/dict.js') as { dict: Uint8Array }
  const { version } = require('@node-rs/jieba/package.json') as { version: string }
  const jieba = Jieba.withDict(dict)
  return {
    engine: { name: 'node-rs', version, dictionary: createHash('sha256').update(dict).digest('hex') },
    notice,
    expect() {},
    tag: (text) => jieba.tag(text, true),
  }
}
