import type { OutlineFormat } from './document.js'

/** One object; a document a line, so that a diff of two reports is readable. */
export function jsonOutline(): OutlineFormat {
  return {
    header: (tool) => `{"schema":"cppcc.outline/1",\n"tool":${JSON.stringify(tool)},\n"documents":[`,
    document: (document) => `\n${JSON.stringify(document)}`,
    between: ',',
    footer: (failures) => `\n],\n"failures":${JSON.stringify(failures)}}\n`,
  }
}

export function ndjsonOutline(): OutlineFormat {
  return { header: () => '', document: (document) => `${JSON.stringify(document)}\n`, footer: () => '' }
}
