import { InputError } from './errors.js'
import { noColumn, type Row, type TextPiece } from './rows.js'

/** The records of an NDJSON file (one JSON object a line) as they come, and an error for each line that is none. */
export async function* ndjsonRows(path: string, pieces: AsyncIterable<TextPiece>, textField: string): AsyncGenerator<Row | InputError> {
  let number = 0
  for await (const { text } of pieces) {
    if (text === null) yield new InputError(`${path}#line=${++number}`, 'too-large', 'this line is longer than any text that could be analysed. Split it into several.')
    else
      for (const line of linesOf(number === 0 ? text.replace(/^\ufeff/u, '') : text)) {
        number++
        if (line.trim() !== '') yield record(`${path}#line=${number}`, line, textField)
      }
  }
}

function record(path: string, line: string, textField: string): Row | InputError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return new InputError(path, 'bad-row', 'this line is no JSON. NDJSON has one whole object on each line.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new InputError(path, 'bad-row', 'this line is no JSON object. NDJSON has one object on each line.')
  }
  if (isDeeper(value, DEEPEST)) return new InputError(path, 'bad-row', `this record nests deeper than ${DEEPEST} levels. Flatten it first.`)
  const { [textField]: text, ...fields } = value as Record<string, unknown>
  if (text === undefined) return noColumn(path, textField, Object.keys(value))
  if (typeof text !== 'string') return new InputError(path, 'bad-row', `${textField} is no string here. Put the text in quotes, or name another key with --text-field.`)
  return { path, text, fields }
}

/** Deeper ones cannot be written out again: JSON.stringify and copies to a worker run out of stack. */
const DEEPEST = 100

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
  }
}
