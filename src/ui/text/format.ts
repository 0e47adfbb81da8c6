import { eastHere, wallClock } from '#records'

/** Numbers and times as a language writes them. */

/** The Spanish of the interface is that of U.S. agencies, and so are its numbers and dates. */
const regional = (language: string): string => (language === 'es' ? 'es-US' : language)

/** Scenario milliseconds as a clock: 72 300 → "1:12". */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * The whole seconds between two instants, scenario ms, as their clocks show them: from 0:28 to 0:57 are 29, whatever
 * the fractions say. To be used wherever a span stands beside its clocks. Never below 0.
 */
export const secondsBetween = (from: number, to: number): number =>
  Math.max(0, Math.floor(to / 1000) - Math.floor(from / 1000))

/** A number with the decimals it has, at most so many. */
export const numberText = (value: number, language: string, decimals = 3): string =>
  new Intl.NumberFormat(regional(language), { maximumFractionDigits: decimals }).format(value)

/** A number with one decimal, a 0 included. */
export const oneDecimalText = (value: number, language: string): string =>
  new Intl.NumberFormat(regional(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)

/** A mean as it is shown: never rounded up to what was needed. */
export const meanText = (mean: number, language: string): string => numberText(Math.floor(mean * 10) / 10, language, 1)

/** A day of the calendar (`2026-11-30`) in full. It is that day in every time zone. */
export const calendarDayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** The same in short: "Mar 2, 2026". */
export const shortDayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/**
 * An instant as a clock so many minutes ahead of UTC showed it, the reader's where none is given: "Mar 2, 2026,
 * 10:14 AM".
 */
export const momentText = (instant: string, language: string, east = eastHere(instant)): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${wallClock(instant, east)}Z`),
  )
