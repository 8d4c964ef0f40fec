import { markdownSafe as safe } from '../safe.js'
import type { OutlineJson } from '../schema.js'
import { labelOf, type OutlineFormat } from './document.js'

/** A nested list a document, for notes and wikis; a text’s own markup escaped. */
export function markdownOutline(): OutlineFormat {
  return {
    header: () => '',
    document({ metadata, source, outline, enumerations, outlineIssues }) {
      const about = [metadata.subtitle, metadata.date, ...metadata.speakers.map(({ role, name }) => [role, name].filter((part) => part !== null).join(' '))]
      const lines = [`## ${safe(metadata.title ?? source.path)}`, '']
      if (about.some((part) => part !== null)) lines.push(about.filter((part) => part !== null).map(safe).join(' · '), '')
      lines.push(...outline.flatMap((entry) => item(entry, '')))
      if (enumerations.length > 0)
        lines.push('', '### Announced', '', ...enumerations.map((e) => `- ${safe(e.text)}: ${e.count} promised, ${e.found} found (line ${e.span.line})`))
      if (outlineIssues.length > 0)
        lines.push('', '### Issues', '', ...outlineIssues.map((i) => `- ${i.kind} (line ${i.span.line}): ${safe(i.message)}`))
      return `${lines.join('\n')}\n\n`
    },
    footer: (failures) => (failures.length === 0 ? '' : `## Not read\n\n${failures.map((f) => `- ${safe(f.path)}: ${safe(f.message)}`).join('\n')}\n`),
  }
}

const item = (entry: OutlineJson, indent: string): string[] => [`${indent}- ${safe(labelOf(entry))}`, ...entry.children.flatMap((child) => item(child, `${indent}  `))]
