import type { RunRecord } from '#records'

/** A run as a program of before rules 2 kept it: its card does not name its rules, nor what only rules 2 tell. */
export function asOfRules1(run: RunRecord): RunRecord {
  if (run.reading === null) return run
  const { rules: _rules, unsafe: _unsafe, opened: _opened, ...card } = run.reading.card
  return { ...run, reading: { ...run.reading, card: card as unknown as typeof run.reading.card } }
}
