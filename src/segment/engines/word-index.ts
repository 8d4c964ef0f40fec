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
  readonly tags: readonly string[]
}

export interface Entry {
  readonly word: string
  readonly frequency: number
  readonly tag: string
}

/**
 * nodejieba's dictionary as a trie in four arrays, built by .build/dictionary.mjs and used as it is read. Nodes are
 * numbered breadth first, the root 0, so that the children of node n are those from first[n] to first[n + 1], sorted by
 * their UTF-16 code unit. A node whose frequency is above 0 ends a word.
 */
export class WordIndex {
  private readonly first: Uint32Array
  private readonly frequencies: Uint32Array
  private readonly codes: Uint16Array
  private readonly tagNumbers: Uint8Array
  /** Children of the root by code unit; 0 for none. */
  private readonly initials = new Uint32Array(0x10000)

  private constructor(readonly header: Header, body: Buffer) {
    const { nodes } = header
    const bytes = body.buffer
    let at = body.byteOffset
    this.first = new Uint32Array(bytes, at, nodes + 1)
    this.frequencies = new Uint32Array(bytes, at += 4 * (nodes + 1), nodes)
    this.codes = new Uint16Array(bytes, at += 4 * nodes, nodes)
    this.tagNumbers = new Uint8Array(bytes, at += 2 * nodes, nodes)
    for (let node = this.first[0]!; node < this.first[1]!; node++) this.initials[this.codes[node]!] = node
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
      let node = this.initials[text.charCodeAt(start)]!
      for (let end = start + 1; node !== 0; node = this.child(node, text.charCodeAt(end++))) {
        if (this.frequencies[node] === 0 || marks[node] !== 0) continue
        marks[node] = 1
        found.push({ word: text.slice(start, end), frequency: this.frequencies[node]!, tag: this.tag(node) })
      }
    }
    return found
  }

  /** The tag of a word; null when it is not in the dictionary. */
  tagOf(word: string): string | null {
    let node = word === '' ? 0 : this.initials[word.charCodeAt(0)]!
    for (let i = 1; i < word.length && node !== 0; i++) node = this.child(node, word.charCodeAt(i))
    return node === 0 || this.frequencies[node] === 0 ? null : this.tag(node)
  }

  private tag(node: number): string {
    return this.header.tags[this.tagNumbers[node]!]!
  }

  /** 0 for none. */
  private child(node: number, code: number): number {
    let low = this.first[node]!
    let high = this.first[node + 1]!
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
