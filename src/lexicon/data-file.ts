import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** What was read so far, by its address. */
const known = new Map<string, SharedArrayBuffer>()

/**
 * One of the package's own files of many bytes, in memory that all threads of a process may share: each worker would
 * have 10 MB of copies.
 * @throws when it cannot be read.
 */
export function readDataFile(file: URL): SharedArrayBuffer {
  let shared = known.get(file.href)
  if (shared === undefined) known.set(file.href, shared = read(file))
  return shared
}

/** What this thread has read, for another one to adopt. */
export const dataFilesRead = (): ReadonlyMap<string, SharedArrayBuffer> => known

export function adoptDataFiles(files: ReadonlyMap<string, SharedArrayBuffer>): void {
  for (const [href, shared] of files) known.set(href, shared)
}

function read(file: URL): SharedArrayBuffer {
  const descriptor = openSync(file, 'r')
  try {
    const shared = new SharedArrayBuffer(fstatSync(descriptor).size)
    const bytes = Buffer.from(shared)
    for (let at = 0; at < bytes.length;) {
      const more = readSync(descriptor, bytes, at, bytes.length - at, null)
      if (more === 0) throw new Error(`${file.href}: it became shorter while it was read`)
      at += more
    }
    return shared
  } finally {
    closeSync(descriptor)
  }
}
