/** Calendar days as ISO dates (`2026-11-30`), in UTC, without a clock of their own. */

const MS_A_DAY = 86_400_000

/** The day of an instant (ISO 8601 in UTC). */
export const dayOf = (instant: string): string => instant.slice(0, 10)

/** The same day some months on; the month's last day where it has fewer (31 January and one month: 28 February). */
export function monthsAfter(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString())
}

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY)
