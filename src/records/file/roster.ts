import { eastHere, wallClock, type East } from '../calendar.ts'
import type { Records } from '../record-types.ts'

const headings = [
  'name',
  'scenario',
  'title',
  'date',
  'clock',
  'mode',
  'pace',
  'early',
  'effective',
  'overall',
  'mastered',
  'plan',
  'version',
  'receipt',
  'rules',
]

type Cell = string | number | boolean | null | undefined

/**
 * Where a cell may begin with what a spreadsheet takes for a formula (`=`, `+`, `-`, `@`, their full-width forms, or a
 * line break), spaces and quotation marks before it not counted. Many programs split at semicolons, with or without
 * commas, and to those a quoted cell in the middle of a line is not quoted: so a cell may begin after any semicolon or
 * line break in it, too.
 */
const FORMULA = /(^|[;\r\n])(?=["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\r\n])/g

/**
 * A cell as RFC 4180 writes it, its tabs as spaces, for some programs split at those. What a spreadsheet would take for
 * a formula gets an apostrophe, which it shows as text.
 */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = typeof value === 'string' ? text.replaceAll('\t', ' ').replace(FORMULA, "$1'") : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`

/** "2026-03-02 09:14", as spreadsheets read a time: what the clock showed. */
const spreadsheetTime = (instant: string, east: number): string =>
  wallClock(instant, east).slice(0, 16).replace('T', ' ')

/** Which clock that was: "UTC-08:00". */
function clockName(east: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60]
  return `UTC${east < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

const oneDecimal = (n: number | null | undefined): number | null =>
  n === null || n === undefined ? null : Math.round(n * 10) / 10

/**
 * Every finished run as a line of a spreadsheet (CSV, UTF-8 with its mark), by person and in the order of time. Times
 * are those of the player's clock; of the `reader`'s where the player's is not known.
 */
export function rosterCsv({ people, runs, attempts }: Records, reader: East = eastHere): string {
  const plans = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const lines = people.flatMap(({ id, name }) =>
    runs
      .filter((run) => run.person === id && run.state === 'finished')
      .toSorted((a, b) => (a.begun < b.begun ? -1 : 1))
      .map(({ scenario, title, ended, east, log, reading, earlier, attempt, version }) => {
        const clock = ended === null ? null : (east ?? reader(ended))
        const plan = attempt === null ? undefined : plans.get(attempt)
        // A score by earlier rules is told, and the last column says by which.
        const card = reading?.card ?? earlier
        return row([
          name,
          scenario,
          title,
          ended === null || clock === null ? null : spreadsheetTime(ended, clock),
          clock === null ? null : clockName(clock),
          log?.mode,
          log?.pace,
          oneDecimal(card?.early),
          oneDecimal(card?.effective),
          card?.overall,
          card === undefined ? null : card.mastered ? 'yes' : 'no',
          plan?.plan,
          version,
          plan?.certificate?.receipt,
          card?.rules,
        ])
      }),
  )
  return `\ufeff${row(headings)}${lines.join('')}`
}
