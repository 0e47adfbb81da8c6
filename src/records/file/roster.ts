import type { Attempt, Person, RunRecord } from '../record-types.ts'

const headings = [
  'name',
  'scenario',
  'title',
  'date (UTC)',
  'mode',
  'pace',
  'early',
  'effective',
  'overall',
  'mastered',
  'plan',
  'version',
  'receipt',
]

type Cell = string | number | boolean | null | undefined

/** A cell as RFC 4180 writes it. What a spreadsheet would take for a formula gets an apostrophe, which it shows as text. */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`

/** "2026-03-02T09:14:31.000Z" as spreadsheets read a time. */
const spreadsheetTime = (iso: string | null): string => (iso ?? '').slice(0, 16).replace('T', ' ')

const oneDecimal = (n: number | null | undefined): number | null =>
  n === null || n === undefined ? null : Math.round(n * 10) / 10

interface Kept {
  readonly people: readonly Person[]
  readonly runs: readonly RunRecord[]
  readonly attempts: readonly Attempt[]
}

/** Every finished run as a line of a spreadsheet (CSV, UTF-8 with its mark), by person and in the order of time. */
export function rosterCsv({ people, runs, attempts }: Kept): string {
  const plans = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const lines = people.flatMap(({ id, name }) =>
    runs
      .filter((run) => run.person === id && run.state === 'finished')
      .toSorted((a, b) => (a.begun < b.begun ? -1 : 1))
      .map(({ scenario, title, ended, log, reading, attempt, version }) => {
        const plan = attempt === null ? undefined : plans.get(attempt)
        const card = reading?.card
        return row([
          name,
          scenario,
          title,
          spreadsheetTime(ended),
          log?.mode,
          log?.pace,
          oneDecimal(card?.early),
          oneDecimal(card?.effective),
          card?.overall,
          card === undefined ? null : card.mastered ? 'yes' : 'no',
          plan?.plan,
          version,
          plan?.certificate?.receipt,
        ])
      }),
  )
  return `\ufeff${row(headings)}${lines.join('')}`
}
