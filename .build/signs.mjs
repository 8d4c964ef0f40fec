/**
 * Builds dist/clean/chrome/signs.js: for each rule's pattern, characters of which every line that it matches has one
 * (src/clean/chrome/signs.ts). V8 compiles a pattern when it is first tried, which for all of them takes 25 ms of a first
 * report; with these most are never tried.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { signsOf } from './signs-of.mjs'

const target = new URL('../dist/clean/chrome/signs.js', import.meta.url)
writeFileSync(target, 'export const SIGNS = []\n')
const { CHROME_RULES } = await import('../dist/clean/chrome/index.js')
const corpus = new URL('../corpus/', import.meta.url)
const counts = new Map()
for (const name of readdirSync(corpus)) for (const char of readFileSync(new URL(name, corpus), 'utf8')) counts.set(char, (counts.get(char) ?? 0) + 1)
const rarity = (char) => -(counts.get(char) ?? 0)
const signs = CHROME_RULES.map(({ pattern }) => signsOf(pattern, rarity))
writeFileSync(target, `export const SIGNS = ${JSON.stringify(signs)}\n`)
