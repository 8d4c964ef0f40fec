import type { OutlineJson } from '../schema.js'
import { labelOf, type OutlineFormat } from './document.js'

/** OPML 2.0 (opml.org/spec2.opml), for outliners and mind maps: a node a document, its headings below it. */
export function opmlOutline(): OutlineFormat {
  return {
    header: ({ name, version }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escaped(`${name} ${version} outline`)}</title>\n  </head>\n  <body>\n`,
    document: ({ metadata, source, outline }) =>
      `    <outline${attributes({ text: metadata.title ?? source.path, created: metadata.date, path: source.path })}>\n${outline.map((entry) => node(entry, '      ')).join('')}    </outline>\n`,
    footer: () => '  </body>\n</opml>\n',
  }
}

function node(entry: OutlineJson, indent: string): string {
  const { id, scheme, span, counts, children } = entry
  const own = attributes({
    text: labelOf(entry), section: id, scheme, line: String(span.line),
    characters: String(counts.characters), figures: String(counts.figures), slogans: String(counts.slogans),
  })
  if (children.length === 0) return `${indent}<outline${own}/>\n`
  return `${indent}<outline${own}>\n${children.map((child) => node(child, `${indent}  `)).join('')}${indent}</outline>\n`
}

const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values).filter(([, value]) => value !== null).map(([name, value]) => ` ${name}="${escaped(value!)}"`).join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 does not allow at all: controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu

const escaped = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/gu, (char) => ENTITIES[char]!).replace(/[\t\n\r]/gu, ' ')
