import * as v from 'valibot'
import { runLimits } from './limits.ts'
import type { Log } from './log.ts'
import type { Result } from './run.ts'

/** The longest text that a fault quotes from a log, characters: values in a log may be of any length. */
const LONGEST = 201

const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const wall = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)))
const name = v.pipe(v.string(), v.maxLength(runLimits.name))

/** A list that is counted before anything in it is looked at. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item))

const entry = v.variant('do', [
  v.strictObject({ at, wall, do: v.literal('notice') }),
  v.strictObject({ at, wall, do: v.literal('step-in') }),
  v.strictObject({ at, wall, do: v.literal('step-back') }),
  v.strictObject({ at, wall, do: v.literal('act'), action: name }),
  v.strictObject({ at, wall, do: v.literal('follow-up'), items: listOf(name, runLimits.followUps) }),
])

const logSchema = v.strictObject({
  format: v.literal(1),
  scenario: name,
  scenarioHash: v.optional(v.pipe(v.string(), v.maxLength(80))),
  seed: v.pipe(v.number(), v.safeInteger()),
  mode: v.picklist(['practice', 'assessment']),
  pace: v.union([v.literal('untimed'), v.pipe(v.number(), v.finite(), v.minValue(0.1), v.maxValue(100))]),
  waits: v.optional(v.picklist(['program', 'reader'])),
  rewinds: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  entries: listOf(entry, runLimits.entries),
})

const short = (text: string): string => text.slice(0, LONGEST)

/** What an issue is about, in valibot's word for it: "Invalid type: Expected …" is about the type. */
const subjectOf = ({ message }: v.BaseIssue<unknown>): string => /^Invalid ([^:]+):/.exec(message)?.[1] ?? 'value'

/**
 * Checks the shape of a log that came from outside, up to the first thing that is wrong. Whether it fits its scenario is
 * `replay`'s to say.
 */
export function readLog(value: unknown): Result<Log> {
  const read = v.safeParse(logSchema, value, { abortEarly: true })
  if (read.success) return { ok: true, value: read.output }
  const [issue] = read.issues
  const path = (issue.path ?? []).map((p) => String(p.key))
  const fault = {
    path: short(path.join('.')),
    of: subjectOf(issue),
    expected: issue.expected,
    received: short(issue.received),
  }
  const entry = path[0] === 'entries' && path[1] !== undefined ? { entry: Number(path[1]) + 1 } : {}
  return { ok: false, error: { code: 'bad-log', fault, ...entry } }
}
