import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Texts of given files and folders. */
export function readTexts(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readTexts(readdirSync(path).filter((name) => name.endsWith('.txt')).sort().map((name) => join(path, name)))
      : [readFileSync(path, 'utf8')]).filter((text) => !text.includes('\ufffd'))
}

/**
 * As many texts as make up `bytes`, made from the given ones. A copy is not the same text again, or whatever remembers
 * words would be flattered: its paragraphs are in another order, and one character in thirty is another one of the text.
 */
export function enough(texts, bytes) {
  const random = mulberry(1)
  const out = []
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const text = i < texts.length ? texts[i] : changed(texts[i % texts.length], random)
    out.push(text)
    size += Buffer.byteLength(text)
  }
  return { texts: out, bytes: size }
}

function changed(text, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const lines = text.split('\n').map((line) => ({ line, key: random() })).sort((a, b) => a.key - b.key).map(({ line }) => line)
  const characters = [...text].filter((character) => /\p{Script=Han}/u.test(character))
  return [...lines.join('\n')].map((character) => (random() < 1 / 30 && /\p{Script=Han}/u.test(character) ? pick(characters) : character)).join('')
}

/** A small seeded generator, so that two runs measure the same texts. */
function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}
