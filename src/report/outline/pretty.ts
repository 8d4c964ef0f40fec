import { Chalk } from 'chalk'
import stringWidth from 'fast-string-width'
import { clip } from '../clip.js'
import type { FormatOptions } from '../format.js'
import { terminalSafe as safe } from '../safe.js'
import type { OutlineJson } from '../schema.js'
import { labelOf, type OutlineFormat } from './document.js'

/** The tree at the terminal: headings, their lines in the source, and what stands under each. */
export function prettyOutline({ colour, width }: Pick<FormatOptions, 'colour' | 'width'>): OutlineFormat {
  const paint = new Chalk({ level: colour ? 1 : 0 })
  const tree = (entries: readonly OutlineJson[], indent: string): string[] =>
    entries.flatMap((entry, i) => {
      const last = i === entries.length - 1
      const { characters, figures, slogans } = entry.counts
      const note = `  :${entry.span.line}  ${characters} chars, ${figures} figures, ${slogans} slogans`
      const label = clip(safe(labelOf(entry)), Math.max(width - stringWidth(indent) - note.length - 2, 12))
      return [`${paint.dim(`${indent}${last ? '└ ' : '├ '}`)}${label}${paint.dim(note)}`, ...tree(entry.children, `${indent}${last ? '  ' : '│ '}`)]
    })
  return {
    header: () => '',
    document({ metadata, source, outline, enumerations, outlineIssues }) {
      const about = [metadata.date, metadata.occasion, metadata.genre].filter((part) => part !== null)
      return `${[
        `${paint.cyan(safe(source.path))}`,
        paint.bold(safe(metadata.title ?? '(no title)')),
        paint.dim(about.map(safe).join(' · ')),
        ...tree(outline, ''),
        ...enumerations.map((e) => `${paint.dim('announced')} ${safe(e.text)}: ${e.count} promised, ${e.found} found${paint.dim(`  :${e.span.line}`)}`),
        ...outlineIssues.map((i) => `${paint.yellow(i.kind)} ${safe(i.message)}${paint.dim(`  :${i.span.line}`)}`),
      ].join('\n')}\n\n`
    },
    footer: () => '',
  }
}
