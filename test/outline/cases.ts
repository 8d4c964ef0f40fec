/** Reads the fixtures of test/cases/outline: small texts and what a careful reader finds in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { outline } from '../../src/outline/index.js'
import { Alignment, blocksOf, type Outlined } from '../../src/text/index.js'
import { decoded } from '../documents.js'

export interface Case {
  readonly name: string
  /** Why the program is known to fail here; null when it must not. */
  readonly fails: string | null
  readonly text: string
  /** By section: tree, enumerations, issues, metadata. Only the sections that a case has are compared. */
  readonly expected: ReadonlyMap<string, string>
}

const folder = new URL('../cases/outline/', import.meta.url)

/**
 * The cases of all files. A case begins with `== name`, or `== name !! why it fails`; its text follows, then sections
 * that begin with `-- tree`, `-- enumerations`, `-- issues` or `-- metadata`. Lines that begin with `#!` are comments.
 */
export function readCases(): [string, Case[]][] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n').filter((line) => !line.startsWith('#!'))
    return [name, lines.join('\n').split(/^== /mu).slice(1).map(readCase)]
  })
}

function readCase(source: string): Case {
  const [head, ...rest] = source.split('\n')
  const [name, fails] = head!.split('!!').map((part) => part.trim())
  const [text, ...sections] = rest.join('\n').split(/^-- (?=tree|enumerations|issues|metadata)/mu)
  return {
    name: name!,
    fails: fails ?? null,
    text: text!.replace(/\n+$/u, ''),
    expected: new Map(sections.map((section) => {
      const [key, ...lines] = section.split('\n')
      return [key!.trim(), lines.join('\n').trimEnd()]
    })),
  }
}

/** A text as the stages before would give it, without chrome and repairs. */
export function outlined(text: string): Outlined {
  const alignment = new Alignment([])
  return outline({
    ...decoded(text),
    chrome: [],
    reading: { text, edits: [] },
    script: { detected: 'hans', share: null, reading: 'hans' },
    engine: { name: 'none', version: '0', dictionary: '' },
    alignment,
    blocks: blocksOf(text, [], alignment),
    sentences: [],
    tokens: [],
  }, { leads: true })
}

/** What the program finds, in the fixtures' own notation. */
export function answers({ outline: tree, enumerations, outlineIssues, metadata }: Outlined): Map<string, string> {
  type Node = (typeof tree)[number]
  const show = (node: Node): string[] => [
    `${'  '.repeat(node.level - 1)}${node.scheme} ${node.marker === '' ? '-' : node.marker} ${node.title}`,
    ...node.children.flatMap(show),
  ]
  const { speakers, ...fields } = metadata
  return new Map([
    ['tree', tree.flatMap(show).join('\n')],
    ['enumerations', enumerations.map((e) => `${e.text} ${e.count} ${e.found}`).join('\n')],
    ['issues', outlineIssues.map((i) => `${i.kind}: ${i.message}`).join('\n')],
    ['metadata', [
      ...Object.entries(fields).filter(([, value]) => value !== null).map(([key, value]) => `${key}: ${value}`),
      ...speakers.map(({ role, name }) => `speaker: ${role ?? '-'} / ${name ?? '-'}`),
    ].join('\n')],
  ])
}
