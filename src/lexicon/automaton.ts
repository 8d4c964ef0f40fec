/** A place where a pattern ends. */
export interface Hit {
  readonly pattern: number
  /** Half-open end, in code units of the scanned text. */
  readonly end: number
}

const NONE = -1
const ROOT = 0

/**
 * Many patterns in one pass over a text: Aho and Corasick, "Efficient string matching: an aid to bibliographic search",
 * CACM 18 (1975). Time is linear in the text and the number of hits, whatever the number of patterns.
 * Nodes are numbers, and their fields lie in arrays: this is made at every start, and start-up is what a user waits for.
 */
export class Automaton {
  /** Children of the root by code unit; ROOT for none. */
  private readonly initials = new Int32Array(0x10000)
  /** Of a node: its code unit, its first child and its next sibling; NONE for none. The root's children have no siblings. */
  private readonly codes: number[] = [0]
  private readonly child: number[] = [NONE]
  private readonly sibling: number[] = [NONE]
  private readonly fail: number[] = [ROOT]
  /** Pattern that ends at a node; NONE for none. */
  private readonly ends: number[] = [NONE]
  /** Nearest node on the failure path at which a pattern ends; ROOT for none. */
  private readonly exits: number[] = [ROOT]

  /** Of equal patterns the first counts. Empty ones are passed over. */
  constructor(patterns: readonly string[]) {
    const queue: number[] = []
    for (let index = 0; index < patterns.length; index++) {
      const pattern = patterns[index]!
      let node = ROOT
      for (let i = 0; i < pattern.length; i++) {
        const code = pattern.charCodeAt(i)
        let next = this.next(node, code)
        if (next === ROOT) {
          next = this.add(node, code)
          if (node === ROOT) queue.push(next)
        }
        node = next
      }
      if (node !== ROOT && this.ends[node] === NONE) this.ends[node] = index
    }
    for (let head = 0; head < queue.length; head++) {
      const parent = queue[head]!
      for (let node = this.child[parent]!; node !== NONE; node = this.sibling[node]!) {
        queue.push(node)
        const fail = this.step(this.fail[parent]!, this.codes[node]!)
        this.fail[node] = fail
        this.exits[node] = this.ends[fail] !== NONE ? fail : this.exits[fail]!
      }
    }
  }

  /** Every occurrence of every pattern, by their ends. */
  scan(text: string): Hit[] {
    const hits: Hit[] = []
    let node = ROOT
    for (let i = 0; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i))
      for (let at = this.ends[node] !== NONE ? node : this.exits[node]!; at !== ROOT; at = this.exits[at]!)
        hits.push({ pattern: this.ends[at]!, end: i + 1 })
    }
    return hits
  }

  private add(parent: number, code: number): number {
    const node = this.codes.length
    this.codes.push(code)
    this.child.push(NONE)
    this.fail.push(ROOT)
    this.ends.push(NONE)
    this.exits.push(ROOT)
    if (parent === ROOT) {
      this.initials[code] = node
      this.sibling.push(NONE)
    } else {
      this.sibling.push(this.child[parent]!)
      this.child[parent] = node
    }
    return node
  }

  /** The child of a node; ROOT for none. */
  private next(node: number, code: number): number {
    if (node === ROOT) return this.initials[code]!
    for (let child = this.child[node]!; child !== NONE; child = this.sibling[child]!) if (this.codes[child] === code) return child
    return ROOT
  }

  private step(from: number, code: number): number {
    for (let node = from; ; node = this.fail[node]!) {
      const next = this.next(node, code)
      if (next !== ROOT || node === ROOT) return next
    }
  }
}
