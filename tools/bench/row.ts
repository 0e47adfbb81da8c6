/** One line of the report: what, how much, and what it is compared to. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly beside: string
}

/** Seconds that the processor has worked for this process, for the program and for the system: what others do meanwhile does not count. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
