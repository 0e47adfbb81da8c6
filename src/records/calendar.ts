/**
 * Days of the calendar as ISO dates (`2026-11-30`). Instants are kept in UTC. Which day an instant falls on depends on
 * the clock on the wall, so every function that gives a day takes how far that clock is ahead of UTC.
 */

const MS_A_MINUTE = 60_000
const MS_A_DAY = 86_400_000

/** Minutes by which a clock is ahead of UTC at an instant (ISO 8601 in UTC); below zero west of Greenwich. */
export type East = (instant: string) => number

/** The same for the clock of this computer, by its time zone. */
export const eastHere: East = (instant) => 0 - new Date(instant).getTimezoneOffset()

/** The least and the most there is on Earth, minutes: Baker Island and the Line Islands. */
export const WESTMOST = -12 * 60
export const EASTMOST = 14 * 60

/** Years have four digits here: a later instant becomes the last of them, and an earlier one the first. */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')
const fourDigits = (ms: number): string => new Date(Math.min(Math.max(ms, FIRST), LAST)).toISOString()

/** An instant as ISO 8601 in UTC, its year of four digits. */
export const instantOf = (date: Date): string => fourDigits(date.getTime())

/** What a clock so many minutes ahead of UTC shows at an instant (ISO 8601 in UTC), as ISO 8601 without a zone. */
export const wallClock = (instant: string, east: number): string =>
  fourDigits(Date.parse(instant) + east * MS_A_MINUTE).slice(0, -1)

/** The day of an instant (ISO 8601 in UTC) by a clock so many minutes ahead of UTC. */
export const dayOf = (instant: string, east: number): string => wallClock(instant, east).slice(0, 10)

/** The same day some months on; the month's last day where it has fewer (31 January and one month: 28 February). */
export function monthsAfter(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return fourDigits(Date.UTC(year, month - 1 + months, Math.min(date, last))).slice(0, 10)
}

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY)
