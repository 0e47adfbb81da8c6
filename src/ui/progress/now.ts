/** The time and the zone of whoever looks at the screen, as `practiceOf` takes them. */
export function here(): readonly [now: string, east: number] {
  const now = new Date()
  return [now.toISOString(), -now.getTimezoneOffset()]
}
