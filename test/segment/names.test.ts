import { describe, expect, it } from 'vitest'
import { FRAMES, learnNames } from '../../src/segment/fixed/names.js'

describe.each(FRAMES)('frame $id', (frame) => {
  const learnt = (text: string): string[] => learnNames([{ start: 0, end: text.length, text }], [frame]).map(({ word }) => word)

  it.each(Object.entries(frame.hit))('learns from %s', (text, name) => {
    expect(learnt(text)).toEqual(name.split(' '))
  })
  it.each([...frame.miss])('learns nothing from %s', (text) => {
    expect(learnt(text)).toEqual([])
  })
})
