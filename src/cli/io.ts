/** The world as the CLI sees it; a test hands it another one. */
export interface Io {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

export const processIo: Io = { get stdin() { return process.stdin }, stdout: process.stdout, stderr: process.stderr, env: process.env }

/** Wrong usage: the message says what to do instead, and the exit status is 2. */
export class UsageError extends Error {}
