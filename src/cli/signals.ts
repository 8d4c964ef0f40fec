/**
 * After the first signal the run ends with the texts that are done, so that what is written is whole; the second ends it at
 * once. This process hears of a signal between two texts of its own; longer ones are with workers, which are stopped.
 */
export function watchSignals(): { readonly signal: AbortSignal; status(): number | null; release(): void } {
  const controller = new AbortController()
  let status: number | null = null
  const on = (code: number) => () => {
    if (status !== null) process.exit(code)
    status = code
    controller.abort()
  }
  const interrupt = on(130)
  const terminate = on(143)
  process.on('SIGINT', interrupt).on('SIGTERM', terminate)
  return {
    signal: controller.signal,
    status: () => status,
    release: () => { process.off('SIGINT', interrupt).off('SIGTERM', terminate) },
  }
}
