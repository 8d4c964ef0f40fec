/** A place where a pattern ends. */
export interface Hit {
  readonly pattern: number
  /** Half-open end, in code units of the scanned text. */
  readonly end: number
}

/** An automaton's nodes, numbered from the root (0), and what leads from one to the others. */
export interface AutomatonTables {
  /** Children of the root by code unit, from `lowest` on; 0 for none. It has many, every other node few: they are kept as lists. */
  readonly root: Int32Array
  readonly lowest: number
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** Of a node's children a bit each, by the last five bits of their code units: most steps that lead nowhere are told by it. */
  readonly among: Int32Array
  readonly code: Uint16Array
  readonly fail: Int32Array
  /** Pattern that ends at a node; -1 for none. */
  readonly ends: Int32Array
  /** Nearest node on the failure path at which a pattern ends; 0 for none. */
  readonly exits: Int32Array
}

/**
 * Many patterns in one pass over a text: Aho and Corasick, "Efficient string matching: an aid to bibliographic search",
 * CACM 18 (1975). Time is linear in the text and the number of hits, whatever the number of patterns.
 */
export class Automaton {
  private readonly root: Int32Array
  private readonly lowest: number
  private readonly firstChild: Int32Array
  private readonly nextSibling: Int32Array
  private readonly among: Int32Array
  private readonly code: Uint16Array
  private readonly fail: Int32Array
  private readonly ends: Int32Array
  private readonly exits: Int32Array

  /** Of tables that another automaton gave. */
  constructor(tables: AutomatonTables) {
    this.root = tables.root
    this.lowest = tables.lowest
    this.firstChild = tables.firstChild
    this.nextSibling = tables.nextSibling
    this.among = tables.among
    this.code = tables.code
    this.fail = tables.fail
    this.ends = tables.ends
    this.exits = tables.exits
  }

  /** Of equal patterns the first counts. Empty ones are passed over. */
  static of(patterns: readonly string[]): Automaton {
    let most = 1
    let lowest = 0xffff
    let highest = 0
    for (const pattern of patterns) {
      if (pattern === '') continue
      most += pattern.length
      lowest = Math.min(lowest, pattern.charCodeAt(0))
      highest = Math.max(highest, pattern.charCodeAt(0))
    }
    const array = (): Int32Array => new Int32Array(most)
    const root = new Int32Array(1 + Math.max(0, highest - lowest))
    const [firstChild, nextSibling, among, code, fail, ends, exits] = [array(), array(), array(), new Uint16Array(most), array(), array().fill(-1), array()]
    const automaton = new Automaton({ root, lowest, firstChild, nextSibling, among, code, fail, ends, exits })
    let nodes = 1
    for (let index = 0; index < patterns.length; index++) nodes = automaton.add(patterns[index]!, index, nodes)
    automaton.link(nodes)
    // Patterns that begin alike share nodes, so that there are fewer than there was room for.
    return new Automaton({
      root, lowest, firstChild: firstChild.subarray(0, nodes), nextSibling: nextSibling.subarray(0, nodes), among: among.subarray(0, nodes),
      code: code.subarray(0, nodes), fail: fail.subarray(0, nodes), ends: ends.subarray(0, nodes), exits: exits.subarray(0, nodes),
    })
  }

  tables(): AutomatonTables {
    const { root, lowest, firstChild, nextSibling, among, code, fail, ends, exits } = this
    return { root, lowest, firstChild, nextSibling, among, code, fail, ends, exits }
  }

  /** Adds a pattern; the number of nodes after it. */
  private add(pattern: string, index: number, from: number): number {
    let nodes = from
    let node = 0
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i)
      let next = this.child(node, code)
      if (next === 0) {
        next = nodes++
        if (node === 0) this.root[code - this.lowest] = next
        this.nextSibling[next] = this.firstChild[node]!
        this.firstChild[node] = next
        this.among[node]! |= 1 << code
        this.code[next] = code
      }
      node = next
    }
    if (node !== 0 && this.ends[node] === -1) this.ends[node] = index
    return nodes
  }

  /** Failure links of short paths first, since those of longer ones follow them: breadth first. */
  private link(nodes: number): void {
    const queue = new Int32Array(nodes)
    let last = 1
    for (let i = 0; i < last; i++) {
      const above = queue[i]!
      for (let node = this.firstChild[above]!; node !== 0; node = this.nextSibling[node]!) {
        const fail = above === 0 ? 0 : this.step(this.fail[above]!, this.code[node]!)
        this.fail[node] = fail
        this.exits[node] = this.ends[fail] !== -1 ? fail : this.exits[fail]!
        queue[last++] = node
      }
    }
  }

  /** Every occurrence of every pattern, by their ends. */
  scan(text: string): Hit[] {
    const { ends, exits } = this
    const hits: Hit[] = []
    let node = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      node = node === 0 ? this.initial(code) : this.step(node, code)
      if (node === 0) continue
      for (let at = ends[node] !== -1 ? node : exits[node]!; at !== 0; at = exits[at]!) hits.push({ pattern: ends[at]!, end: i + 1 })
    }
    return hits
  }

  /** The pattern that a text is, the whole of it; -1 when it is none. */
  patternOf(text: string): number {
    let node = 0
    for (let i = 0; i < text.length; i++) {
      node = this.child(node, text.charCodeAt(i))
      if (node === 0) return -1
    }
    return this.ends[node]!
  }

  private child(node: number, code: number): number {
    if (node === 0) return this.initial(code)
    if ((this.among[node]! & (1 << code)) === 0) return 0
    let child = this.firstChild[node]!
    while (child !== 0 && this.code[child] !== code) child = this.nextSibling[child]!
    return child
  }

  private step(from: number, code: number): number {
    for (let node = from; node !== 0; node = this.fail[node]!) {
      const next = this.child(node, code)
      if (next !== 0) return next
    }
    return this.initial(code)
  }

  /** The root's child; 0 for none. Reading a typed array beyond its ends would cost more than all the rest. */
  private initial(code: number): number {
    const at = code - this.lowest
    return at >= 0 && at < this.root.length ? this.root[at]! : 0
  }
}
