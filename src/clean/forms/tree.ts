import { Tokenizer } from 'htmlparser2'

/** An element, in the order of the opening tags. */
export interface Element {
  readonly name: string
  readonly parent: number
  /** `class` and `id`, in lower case. */
  hint: string
  hidden: boolean
  /** Characters of running text in it, links left out. */
  prose: number
}

/** A stretch of text between two tags. */
export interface Text {
  readonly start: number
  readonly end: number
  /** Index of the element it stands in. */
  readonly element: number
}

export interface Tree {
  /** The first is the page itself. */
  readonly elements: readonly Element[]
  readonly texts: readonly Text[]
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
/** Their end tag may be missing: another one of the kind closes them. */
const IMPLIED = new Set(['p', 'li', 'td', 'th', 'tr', 'option', 'dt', 'dd'])
const SENTENCE = /[，。；！？]/u

/**
 * The elements and texts of a page. Built on htmlparser2's tokenizer: its parser moves its whole stack for every tag,
 * which for deeply nested pages takes time in the square of their size. Takes any text, however broken.
 */
export function treeOf(html: string): Tree {
  const elements: Element[] = [{ name: '', parent: -1, hint: '', hidden: false, prose: 0 }]
  const texts: Text[] = []
  const stack = [0]
  const open = new Map<string, number>()
  let attribute = ''
  let value = ''
  let fresh: Element | null = null

  const pop = (): void => {
    const closed = elements[stack.pop()!]!
    open.set(closed.name, open.get(closed.name)! - 1)
    elements[closed.parent]!.prose += closed.name === 'a' ? 0 : closed.prose
  }
  let told = 0
  const text = (start: number, end: number): void => {
    const element = stack.at(-1)!
    // Of a tag that the file's end cuts off (`<br/`) the tokenizer tells a text that begins before the last one ended.
    if (end <= start || start < told) return
    told = end
    texts.push({ start, end, element })
    const piece = html.slice(start, end)
    if (SENTENCE.test(piece)) elements[element]!.prose += piece.length
  }
  const opened = (): void => {
    if (fresh && VOID.has(fresh.name)) pop()
    fresh = null
  }
  const tokenizer = new Tokenizer({ decodeEntities: false }, {
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase()
      if (IMPLIED.has(name) && elements[stack.at(-1)!]!.name === name) pop()
      fresh = { name, parent: stack.at(-1)!, hint: '', hidden: name === 'head', prose: 0 }
      stack.push(elements.push(fresh) - 1)
      open.set(name, (open.get(name) ?? 0) + 1)
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      if (value.length < 400) value += html.slice(start, Math.min(end, start + 400))
    },
    onattribend() {
      if (!fresh) return
      if (attribute === 'class' || attribute === 'id' || attribute === 'role') fresh.hint += ` ${value.toLowerCase()}`
      if (attribute === 'hidden' || (attribute === 'style' && /display\s*:\s*none/iu.test(value))) fresh.hidden = true
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase().trim()
      if ((open.get(name) ?? 0) === 0) return
      while (elements[stack.at(-1)!]!.name !== name) pop()
      pop()
    },
    ontext: text,
    oncdata: (start, end) => { text(start, end) },
    onattribentity() {}, ontextentity() {}, oncomment() {}, ondeclaration() {}, onprocessinginstruction() {}, onend() {},
  })
  tokenizer.write(html)
  tokenizer.end()
  while (stack.length > 1) pop()
  return { elements, texts }
}
