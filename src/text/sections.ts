import { lastAtOrBefore } from './alignment.js'
import type { Heading } from './findings.js'

/** Every heading of a tree, in text order. */
export function flatten(outline: readonly Heading[]): Heading[] {
  const all: Heading[] = []
  const add = (headings: readonly Heading[]): void => {
    for (const heading of headings) {
      all.push(heading)
      add(heading.children)
    }
  }
  add(outline)
  return all
}

/** Headings side by side: those of the top, and those under each heading that has any. */
export const siblingLists = (outline: readonly Heading[]): (readonly Heading[])[] =>
  [outline, ...flatten(outline).map(({ children }) => children)].filter(({ length }) => length > 0)

/** Which section a reading offset stands in. */
export class Sections {
  private readonly headings: readonly Heading[]
  private readonly starts: readonly number[]
  private readonly parents = new Map<Heading, Heading>()

  constructor(outline: readonly Heading[]) {
    this.headings = flatten(outline)
    this.starts = this.headings.map((heading) => heading.extent.start)
    for (const heading of this.headings) for (const child of heading.children) this.parents.set(child, heading)
  }

  /** The deepest heading whose extent holds the offset; null before the first one. */
  at(offset: number): Heading | null {
    let heading = this.headings[lastAtOrBefore(this.starts, offset)]
    while (heading && heading.extent.end <= offset) heading = this.parents.get(heading)
    return heading ?? null
  }
}
