/** One line of the report: what, how much, and what it is compared to. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly beside: string
}

/** The report's lines, each column as wide as its widest entry. */
export function linesOf(rows: readonly Row[]): string[] {
  const wide = (pick: (row: Row) => string): number => Math.max(0, ...rows.map((row) => pick(row).length))
  const [a, b] = [wide((r) => r.what), wide((r) => r.measured)]
  return rows.map((row) => `${row.what.padEnd(a)}  ${row.measured.padEnd(b)}  ${row.beside}`.trimEnd())
}

/** Seconds that the processor has worked for this process, for the program and for the system: what others do meanwhile does not count. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
