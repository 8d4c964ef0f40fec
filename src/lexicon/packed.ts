import { endianness } from 'node:os'
import { crc32 } from 'node:zlib'
import { readDataFile } from './data-file.js'

/** What a packed file says of itself. */
interface Packing {
  /** Byte order of the machine that wrote it. */
  readonly endianness: string
  /** CRC-32 of what follows the header: it tells damage, in a tenth of the time of a sha256. */
  readonly body: number
}

/**
 * A file of arrays that is used as it is read: a header, one line of JSON padded with spaces to whole words of four
 * bytes, and the arrays behind it, those of four bytes an item first.
 */
export function pack(header: object, arrays: readonly (Int32Array | Uint32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const body = Buffer.concat(arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)))
  const line = Buffer.from(JSON.stringify({ ...header, endianness: endianness(), body: crc32(body) }))
  return Buffer.concat([line, Buffer.from(' '.repeat(3 - (line.length % 4))), Buffer.from('\n'), body])
}

/** Null where the file is missing, damaged, or of another byte order. */
export function readPacked<Header>(file: URL): { header: Header; body: Uint8Array } | null {
  let bytes: Buffer
  try {
    bytes = Buffer.from(readDataFile(file))
  } catch {
    return null
  }
  const end = bytes.indexOf('\n') + 1
  let header: Header & Packing
  try {
    header = JSON.parse(bytes.toString('utf8', 0, end)) as Header & Packing
  } catch {
    return null
  }
  const body = bytes.subarray(end)
  return header.endianness === endianness() && crc32(body) === header.body ? { header, body } : null
}
