import { describe, expect, test } from 'vitest'
import { answers, outlined, readCases } from './cases.js'

describe.each(readCases())('%s', (_file, cases) => {
  test.each(cases.filter(({ fails }) => fails === null))('$name', ({ text, expected }) => {
    const found = answers(outlined(text))
    for (const [section, wanted] of expected) expect(found.get(section), section).toBe(wanted)
    expect(expected.size, 'the case expects something').toBeGreaterThan(0)
  })
  // A known failure that passes has been mended: take its mark away.
  test.each(cases.filter(({ fails }) => fails !== null))('still fails: $name ($fails)', ({ text, expected }) => {
    const found = answers(outlined(text))
    expect([...expected].every(([section, wanted]) => found.get(section) === wanted)).toBe(false)
  })
})
