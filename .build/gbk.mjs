/** Builds dist/clean/gbk.bin, GBK's codes in two tables (src/clean/gbk.ts). */
import { writeFileSync } from 'node:fs'
import { packGbk } from '../dist/clean/gbk.js'

writeFileSync(new URL('../dist/clean/gbk.bin', import.meta.url), packGbk())
