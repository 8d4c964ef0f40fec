import { flatten } from '../../text/index.js'
import { paragraphsOf, placer, type WordFormat, type Worded } from './document.js'

/**
 * Vertical text for the IMS Open Corpus Workbench and its kin: a word a line with its tag and its code points in the
 * source, between `<text>`, `<section>` (from the outline, nested), `<p>` and `<s>`. For CWB:
 * `cwb-encode -xsB -P tag -P start -P end -S text:0+path+title+date+genre+organ -S section:4+id+level+scheme+title -S p -S s`.
 */
export function vrtWords(): WordFormat {
  return {
    header: () => '<?xml version="1.0" encoding="UTF-8"?>\n<corpus>\n',
    document: (text) => documentLines(text).map((line) => `${line}\n`).join(''),
    footer: () => '</corpus>\n',
  }
}

function documentLines(text: Worded): string[] {
  const place = placer(text)
  const { title = null, date = null, genre = null, organ = null } = text.metadata ?? {}
  const lines = [tag('text', { path: text.source.path, title, date, genre, organ })]
  // Headings that open a paragraph; one that runs in after other sentences would cut the paragraph in two.
  const headings = new Map(flatten(text.outline ?? []).map((heading) => [heading.span.start, heading]))
  const open: number[] = []
  for (const paragraph of paragraphsOf(text)) {
    while (open.length > 0 && open.at(-1)! <= paragraph.start) {
      open.pop()
      lines.push('</section>')
    }
    const heading = headings.get(paragraph.start)
    if (heading) {
      lines.push(tag('section', { id: heading.id, level: String(heading.level), scheme: heading.scheme, title: heading.title }))
      open.push(Math.min(heading.extent.end, open.at(-1) ?? Infinity))
    }
    lines.push('<p>')
    for (const { tokens } of paragraph.sentences) {
      lines.push('<s>')
      for (const token of tokens) {
        const { start, end } = place(token)
        lines.push([escape(token.text), token.tag, start, end].join('\t'))
      }
      lines.push('</s>')
    }
    lines.push('</p>')
  }
  lines.push(...open.map(() => '</section>'), '</text>')
  return lines
}

const tag = (name: string, attributes: Readonly<Record<string, string | null>>): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value ?? '')}"`).join('')}>`

/** What XML 1.0 forbids outright is left out. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character]!)
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
