/** The Spanish of the interface is that of U.S. agencies, and so are its numbers. */
const regional = (language: string): string => (language === 'es' ? 'es-US' : language)

/** A day of the calendar (`2026-11-30`, or an instant's day in UTC), in full in a language. */
export const dayText = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T12:00:00Z`),
  )

/** A number of hours as it is written in a language. */
export const hoursText = (hours: number, language: string): string =>
  new Intl.NumberFormat(regional(language)).format(hours)

/** A mean as it is shown: never rounded up to what was needed. */
export const meanText = (mean: number, language: string): string =>
  new Intl.NumberFormat(regional(language), { maximumFractionDigits: 1 }).format(Math.floor(mean * 10) / 10)
