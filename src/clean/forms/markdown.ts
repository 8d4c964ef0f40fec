import type { Chrome, Edit } from '../../text/index.js'
import type { Markup } from './form.js'

interface Mark {
  readonly id: string
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray) => string
}

/** CommonMark's signs, in the order they are read; what remains is the text as it would be printed. */
const MARKS: readonly Mark[] = [
  { id: 'markdown-image', pattern: /!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/gu, read: () => '' },
  { id: 'markdown-link', pattern: /\[([^\]\n]{1,300})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)/gu, read: (match) => match[1]! },
  { id: 'markdown-html', pattern: /<\/?[a-z][a-z0-9:]*(?:\s[^<>]{0,2000})?\/?>|<!--[^>]{0,2000}-->/giu, read: ([tag]) => (/^<(?:br|\/?(?:p|div|tr|li|h[1-6]|td|th))\b/iu.test(tag) ? '\n' : '') },
  { id: 'markdown-heading', pattern: /^[ \t]{0,3}#{1,6}[ \t]+|[ \t]+#{1,6}[ \t]*$/gmu, read: () => '' },
  { id: 'markdown-quote', pattern: /^[ \t]{0,3}(?:>[ \t]?)+/gmu, read: () => '' },
  { id: 'markdown-emphasis', pattern: /(\*{1,3}|__)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1/gu, read: (match) => match[2]! },
  { id: 'markdown-code', pattern: /`([^`\n]{1,200})`/gu, read: (match) => match[1]! },
  { id: 'markdown-escape', pattern: /\\([\\`*_{}[\]()#+.!|>-])/gu, read: (match) => match[1]! },
]

/** Lines of plain text that only Markdown explains: whole in bold type, or a marker in it (**一、**, **1.健全制度。**). */
const BOLD_LINE = /^\s*\*\*(?:[^*\n]{2,60}\*\*\s*$|(?=[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])[^*\n]{2,60}\*\*)/gm
const BOLD: readonly Mark[] = [{ id: 'markdown-emphasis', pattern: /(\*\*)(?=[^\s*])([^*\n]{1,300})\1/g, read: (match) => match[2]! }]

/** Plain text that kept its editor's ** around headings: the signs are taken out. Masks (**同志) may open and close one line, not two. */
export function bold(source: string): Markup {
  const marked = source.includes('**') && (source.match(BOLD_LINE)?.length ?? 0) >= 2
  return { edits: marked ? marksIn(source, [], BOLD) : [], chrome: [] }
}

/** A fenced code block, or the data that some tools put before a text; both are for programs. */
const BLOCKS: readonly [string, RegExp][] = [
  ['front-matter', /^---[ \t]*\n(?:(?!---)[^\n]*\n){0,100}---[ \t]*(?:\n|$)/u],
  ['code-block', /^(`{3,16}(?!`)|~{3,16}(?!~))[^`\n]*\n(?:(?!\1)[^\n]*\n){0,10000}?\1[^\n]*$/gmu],
]

/** A Markdown text as it would be printed; its code blocks and front matter are chrome. */
export function markdown(source: string): Markup {
  const chrome: Chrome[] = []
  for (const [rule, pattern] of BLOCKS) {
    for (const match of source.matchAll(pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`))) {
      chrome.push({ source: { start: match.index, end: match.index + match[0].length }, rule })
    }
  }
  chrome.sort((a, b) => a.source.start - b.source.start)
  return { edits: marksIn(source, chrome, MARKS), chrome }
}

/** Signs within signs (a link in bold type) each have their own edit: of a match, only what surrounds its text is cut. */
function marksIn(source: string, chrome: readonly Chrome[], marks: readonly Mark[]): Edit[] {
  const edits: Edit[] = []
  const cut = (start: number, end: number, text: string, because: string): void => {
    if (end > start || text !== '') edits.push({ source: { start, end }, text, because })
  }
  for (const { id, pattern, read } of marks) {
    for (const match of source.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const text = read(match)
      const inner = match[1] !== undefined && text !== '' ? start + match[0].indexOf(text) : -1
      if (inner < start) cut(start, end, text, id)
      else {
        cut(start, inner, '', id)
        cut(inner + text.length, end, '', id)
      }
    }
  }
  edits.sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end)
  let at = 0
  let block = 0
  return edits.filter(({ source: { start, end } }) => {
    while (block < chrome.length && chrome[block]!.source.end <= start) block++
    const inBlock = block < chrome.length && chrome[block]!.source.start < end
    if (start < at || inBlock) return false
    at = end
    return true
  })
}
