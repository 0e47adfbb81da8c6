const WIDTH = 24

/** A line that shows how far work has come: `done` of it, 0 to 1, and what is being done. */
export function progressBar(done: number, what: string): string {
  const full = Math.round(done * WIDTH)
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${what}`
}
