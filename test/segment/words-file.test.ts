import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/lexicon/table.js'
import { checkDictionary, DictionaryError } from '../../src/segment/engines/dictionary.js'
import { parseWords } from '../../src/segment/index.js'

const unescape = (text: string): string => text.replace(/\\([ntr])/gu, (_, c: 'n' | 't' | 'r') => ({ n: '\n', t: '\t', r: '\r' })[c]).replaceAll('\\u', '\ufffd')
const table = (name: string) => parseTable(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8'))

describe('a file of user words', () => {
  it.each(table('user-words.tsv'))('$file', ({ file, words, error }) => {
    const parse = (): string => parseWords('w.txt', unescape(file!)).map(({ word, tag }) => `${word}/${tag}`).join(' ; ')
    if (error === '') expect(parse()).toBe(words)
    else {
      expect(parse).toThrow(DictionaryError)
      expect(parse).toThrow(error!)
    }
  })
})

describe('a dictionary', () => {
  it.each(table('dictionaries.tsv'))('$file', ({ file, error }) => {
    const check = (): void => checkDictionary('d.txt', unescape(file!))
    if (error === '') expect(check).not.toThrow()
    else {
      expect(check).toThrow(DictionaryError)
      expect(check).toThrow(error!)
    }
  })
})
