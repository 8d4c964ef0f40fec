import type { Format } from './format.js'

/** One object, schema cppcc/1; a document a line, so that a diff of two reports is readable. */
export function jsonFormat(): Format {
  return {
    header: (tool) => `{"schema":"cppcc/1",\n"tool":${JSON.stringify(tool)},\n"documents":[`,
    document: (document) => `\n${JSON.stringify(document)}`,
    between: ',',
    footer: (corpus, failures) =>
      `\n],\n"corpus":${JSON.stringify(corpus)},\n"failures":${JSON.stringify(failures)}}\n`,
  }
}

/** One document a line, schema cppcc.document/1. */
export function ndjsonFormat(): Format {
  return { header: () => '', document: (document) => `${JSON.stringify(document)}\n` }
}
