import type { FormatOptions } from '../format.js'
import type { OutlineFormat } from './document.js'
import { jsonOutline, ndjsonOutline } from './json.js'
import { markdownOutline } from './markdown.js'
import { opmlOutline } from './opml.js'
import { prettyOutline } from './pretty.js'

export { outlineDocument, type OutlineDocument, type OutlineFormat } from './document.js'

/** Ways of printing outlines, one file each. */
export const OUTLINE_FORMATS: Readonly<Record<string, (options: FormatOptions) => OutlineFormat>> = {
  pretty: prettyOutline,
  json: jsonOutline,
  ndjson: ndjsonOutline,
  markdown: markdownOutline,
  opml: opmlOutline,
}
