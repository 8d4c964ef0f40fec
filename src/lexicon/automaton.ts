/** A place where a pattern ends. */
export interface Hit {
  readonly pattern: number
  /** Half-open end, in code units of the scanned text. */
  readonly end: number
}

/**
 * Many patterns in one pass over a text: Aho and Corasick, "Efficient string matching: an aid to bibliographic search",
 * CACM 18 (1975). Time is linear in the text and the number of hits, whatever the number of patterns.
 */
export class Automaton {
  /** node * 65536 + code unit → node. */
  private readonly edges = new Map<number, number>()
  private readonly fail: number[] = [0]
  /** Pattern that ends at a node; -1 for none. */
  private readonly ends: number[] = [-1]
  /** Nearest node on the failure path at which a pattern ends; 0 for none. */
  private readonly exits: number[] = [0]

  /** Of equal patterns the first counts. Empty ones are passed over. */
  constructor(patterns: readonly string[]) {
    const children: { code: number; node: number }[][] = [[]]
    patterns.forEach((pattern, index) => {
      let node = 0
      for (let i = 0; i < pattern.length; i++) {
        const code = pattern.charCodeAt(i)
        let next = this.edges.get(node * WIDTH + code)
        if (next === undefined) {
          next = this.ends.length
          this.edges.set(node * WIDTH + code, next)
          children[node]!.push({ code, node: next })
          children.push([])
          this.ends.push(-1)
          this.fail.push(0)
          this.exits.push(0)
        }
        node = next
      }
      if (node !== 0 && this.ends[node] === -1) this.ends[node] = index
    })
    const queue = [0]
    for (let head = 0; head < queue.length; head++) {
      const parent = queue[head]!
      for (const { code, node } of children[parent]!) {
        queue.push(node)
        const fail = parent === 0 ? 0 : this.step(this.fail[parent]!, code)
        this.fail[node] = fail
        this.exits[node] = this.ends[fail] !== -1 ? fail : this.exits[fail]!
      }
    }
  }

  /** Every occurrence of every pattern, by their ends. */
  scan(text: string): Hit[] {
    const hits: Hit[] = []
    let node = 0
    for (let i = 0; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i))
      for (let at = this.ends[node] !== -1 ? node : this.exits[node]!; at !== 0; at = this.exits[at]!)
        hits.push({ pattern: this.ends[at]!, end: i + 1 })
    }
    return hits
  }

  private step(from: number, code: number): number {
    for (let node = from; ; node = this.fail[node]!) {
      const next = this.edges.get(node * WIDTH + code)
      if (next !== undefined) return next
      if (node === 0) return 0
    }
  }
}

const WIDTH = 65536
