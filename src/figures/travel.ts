import type { Context, Told } from './context.js'

const GOES = /^(?:来|赴|去|前往|到访|抵达|往返|进出|入境|出境|过境|北上|南下)$/
/** Where they went and what for: 香港, 闽|交流. */
const WHERE = /^(?:n?s|n|j|f|vn)$/
const PERSONS = /^(?:人次?|名|位)$/

/** 内地旅客|前往|香港达3400万人次: those who went somewhere are counted, not where they went. Index of the verb between the words `clause` and `end`; -1 where nobody goes. */
export function goes(context: Context, figure: Told, clause: number, end: number): number {
  if (!PERSONS.test(figure.unit)) return -1
  for (let i = end; i >= clause && i > end - 3; i--) {
    const { text, tag } = context.word(i)!
    if (GOES.test(text)) return i
    if (!WHERE.test(tag) && text !== '交流') return -1
  }
  return -1
}
