import type { Posting } from '../metrics/index.js'

/**
 * How often terms stand in the parts of a corpus, a part being one document until there are too many: then two neighbouring
 * parts become one, as often as needed, so that memory grows with the terms and not with the documents.
 */
export class Postings {
  /** For each term the documents that hold it, then for each part count × PARTS + part: one number takes an eighth of an object. */
  private readonly lists = new Map<string, number[]>()
  private size = 0

  get isLarge(): boolean {
    return this.size > LARGE
  }

  add(term: string, part: number, count: number): void {
    const list = this.lists.get(term)
    if (list === undefined) {
      this.lists.set(term, [1, count * PARTS + part])
      this.size++
      return
    }
    list[0]!++
    const last = list.length - 1
    if (list[last]! % PARTS === part) list[last]! += count * PARTS
    else {
      list.push(count * PARTS + part)
      this.size++
    }
  }

  /** Parts 2n and 2n + 1 become part n. */
  merge(): void {
    this.size = 0
    for (const [term, list] of this.lists) {
      const merged = [list[0]!]
      for (let i = 1; i < list.length; i++) {
        const part = (list[i]! % PARTS) >> 1
        const count = Math.floor(list[i]! / PARTS)
        const last = merged.length - 1
        if (last > 0 && merged[last]! % PARTS === part) merged[last]! += count * PARTS
        else merged.push(count * PARTS + part)
      }
      this.lists.set(term, merged)
      this.size += merged.length - 1
    }
  }

  /** Documents that hold a term. */
  documents(term: string): number {
    return this.lists.get(term)?.[0] ?? 0
  }

  of(term: string): Posting[] {
    return (this.lists.get(term) ?? []).slice(1).map((number) => ({ part: number % PARTS, count: Math.floor(number / PARTS) }))
  }

  terms(): IterableIterator<string> {
    return this.lists.keys()
  }
}

/** More parts than a corpus ever has; a count has room above it in a number that is exact. */
export const PARTS = 2 ** 20
/** Postings of 8 bytes. */
const LARGE = 6_000_000
