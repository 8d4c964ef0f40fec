/** A dictionary or word list that cannot be used; the message names file, line and what is wrong. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'
}

/**
 * Checks a jieba dictionary (`word frequency tag`, one entry a line, single spaces) before it reaches nodejieba, which
 * would end the process on the first bad line.
 * @throws DictionaryError
 */
export function checkDictionary(file: string, text: string): void {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n')
  if (text === '') throw new DictionaryError(`${file}: the dictionary is empty`)
  for (let i = 0; i < lines.length; i++) {
    const problem = problemOf(lines[i]!)
    if (problem !== null) throw new DictionaryError(`${file}:${i + 1}: ${problem}`)
  }
}

const ENTRY = /^[^ ]+ \d+(?:\.\d+)? [^ \r]+$/

function problemOf(line: string): string | null {
  if (ENTRY.test(line) && !/ 0+(?:\.0+)? /.test(line) && !line.includes('\uFFFD')) return null
  if (line === '') return 'an empty line; an entry is `word frequency tag`'
  if (line.endsWith('\r')) return 'a line ending of Windows; save the file with LF line ends'
  if (line.includes('\uFFFD')) return 'bytes that are not UTF-8; save the file as UTF-8'
  const columns = line.split(' ')
  if (columns.length !== 3) return `${columns.length} columns instead of 3; an entry is \`word frequency tag\`, parted by single spaces`
  if (columns[0] === '') return 'the word is missing'
  return /^\d+(?:\.\d+)?$/.test(columns[1]!) ? 'the frequency is 0; it must be above 0' : `the frequency is not a number: ${columns[1]}`
}
