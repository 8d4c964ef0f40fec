import { readPacked } from '../../lexicon/packed.js'

interface Header {
  /** Version of the nodejieba whose dictionary this is. */
  readonly nodejieba: string
  /** sha256 of its dictionary and user dictionary. */
  readonly dictionary: string
  /** Sum of all frequencies, and the smallest. */
  readonly total: number
  readonly least: number
  readonly nodes: number
  /** Kinds of words: by frequency and tag. */
  readonly kinds: number
  readonly tags: readonly string[]
}

/** Bits of a node's place in its block: where its children begin is told from where those of the block's first do. */
export const BLOCK = 6

/** Bits of a place among the pairs that are remembered. */
const SLOTS = 15

export interface Entry {
  readonly word: string
  readonly frequency: number
  readonly tag: string
}

/**
 * nodejieba's dictionary as a trie in arrays, built by .build/dictionary.mjs and used as it is read: the smaller, the
 * sooner. Nodes are numbered breadth first, the root 0, so that the children of node n are those from first(n) to
 * first(n + 1), sorted by their UTF-16 code unit. A node whose kind is not 0 ends a word.
 */
export class WordIndex {
  private readonly blocks: Uint32Array
  private readonly frequencies: Uint32Array
  private readonly offsets: Uint16Array
  private readonly codes: Uint16Array
  private readonly kinds: Uint16Array
  private readonly tagNumbers: Uint8Array
  /** Children of the root by code unit; 0 for none. */
  private readonly initials = new Uint32Array(0x10000)
  /** Pairs of code units met lately, and the node that each leads to: a text's pairs recur, and the second step is the longest search. */
  private readonly pairs = new Uint32Array(1 << SLOTS)
  private readonly seconds = new Uint32Array(1 << SLOTS)

  private constructor(readonly header: Header, body: Uint8Array) {
    const { nodes, kinds } = header
    const bytes = body.buffer
    const blocks = (nodes >> BLOCK) + 1
    let at = body.byteOffset
    this.blocks = new Uint32Array(bytes, at, blocks)
    this.frequencies = new Uint32Array(bytes, at += 4 * blocks, kinds)
    this.offsets = new Uint16Array(bytes, at += 4 * kinds, nodes + 1)
    this.codes = new Uint16Array(bytes, at += 2 * (nodes + 1), nodes)
    this.kinds = new Uint16Array(bytes, at += 2 * nodes, nodes)
    this.tagNumbers = new Uint8Array(bytes, at += 2 * nodes, kinds)
    for (let node = this.first(0); node < this.first(1); node++) this.initials[this.codes[node]!] = node
  }

  /** Null where the package was built without nodejieba, with another version of it, or where the file cannot be used. */
  static open(file: URL, nodejieba: string): WordIndex | null {
    const packed = readPacked<Header>(file)
    return packed?.header.nodejieba === nodejieba ? new WordIndex(packed.header, packed.body) : null
  }

  /** Marks for `collect`: one byte a node. */
  marks(): Uint8Array {
    return new Uint8Array(this.header.nodes)
  }

  /** The words that occur anywhere in a text and are not marked yet; marks them. */
  collect(text: string, marks: Uint8Array): Entry[] {
    const found: Entry[] = []
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start)
      let node = this.initials[code]!
      if (node === 0) continue
      if (this.kinds[node] !== 0 && marks[node] === 0) found.push(this.marked(node, text, start, start + 1, marks))
      if (start + 1 === text.length) break
      node = this.second(node, code, text.charCodeAt(start + 1))
      for (let end = start + 2; node !== 0; node = this.child(node, text.charCodeAt(end++)))
        if (this.kinds[node] !== 0 && marks[node] === 0) found.push(this.marked(node, text, start, end, marks))
    }
    return found
  }

  private marked(node: number, text: string, start: number, end: number, marks: Uint8Array): Entry {
    marks[node] = 1
    return { word: text.slice(start, end), frequency: this.frequencies[this.kinds[node]!]!, tag: this.tag(node) }
  }

  /** The child of a node that the first of two code units leads to. */
  private second(node: number, first: number, code: number): number {
    const pair = ((first << 16) | code) >>> 0
    const slot = Math.imul(pair, 0x9e3779b1) >>> (32 - SLOTS)
    if (this.pairs[slot] === pair) return this.seconds[slot]!
    this.pairs[slot] = pair
    return (this.seconds[slot] = this.child(node, code))
  }

  /** The tag of a word; null when it is not in the dictionary. */
  tagOf(word: string): string | null {
    let node = word === '' ? 0 : this.initials[word.charCodeAt(0)]!
    for (let i = 1; i < word.length && node !== 0; i++) node = this.child(node, word.charCodeAt(i))
    return node === 0 || this.kinds[node] === 0 ? null : this.tag(node)
  }

  private tag(node: number): string {
    return this.header.tags[this.tagNumbers[this.kinds[node]!]!]!
  }

  private first(node: number): number {
    return this.blocks[node >> BLOCK]! + this.offsets[node]!
  }

  /** 0 for none. */
  private child(node: number, code: number): number {
    let low = this.first(node)
    let high = this.first(node + 1)
    while (low < high) {
      const middle = (low + high) >> 1
      const here = this.codes[middle]!
      if (here === code) return middle
      if (here < code) low = middle + 1
      else high = middle
    }
    return 0
  }
}
