import type { OutlineFormat } from './document.js'

/** One object; a document a line, so that a diff of two reports is readable. */
export function jsonOutline(): OutlineFormat {
  let first = true
  return {
    header: (tool) => `{"schema":"cppcc.outline/1",\n"tool":${JSON.stringify(tool)},\n"documents":[`,
    document(document) {
      const comma = first ? '\n' : ',\n'
      first = false
      return comma + JSON.stringify(document)
    },
    footer: (failures) => `\n],\n"failures":${JSON.stringify(failures)}}\n`,
  }
}

export function ndjsonOutline(): OutlineFormat {
  return { header: () => '', document: (document) => `${JSON.stringify(document)}\n`, footer: () => '' }
}
