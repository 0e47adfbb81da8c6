import * as v from 'valibot'
import type { Log } from './log.ts'
import type { Result } from './run.ts'

/** Most entries a log may have: far more than a run of 20 minutes can need. */
const MOST_ENTRIES = 5000

const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const wall = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)))
const name = v.pipe(v.string(), v.maxLength(64))

const entry = v.variant('do', [
  v.strictObject({ at, wall, do: v.literal('notice') }),
  v.strictObject({ at, wall, do: v.literal('step-in') }),
  v.strictObject({ at, wall, do: v.literal('step-back') }),
  v.strictObject({ at, wall, do: v.literal('act'), action: name }),
  v.strictObject({ at, wall, do: v.literal('follow-up'), items: v.pipe(v.array(name), v.maxLength(100)) }),
])

const logSchema = v.strictObject({
  format: v.literal(1),
  scenario: name,
  scenarioHash: v.optional(v.pipe(v.string(), v.maxLength(80))),
  seed: v.pipe(v.number(), v.safeInteger()),
  mode: v.picklist(['practice', 'assessment']),
  pace: v.union([v.literal('untimed'), v.pipe(v.number(), v.finite(), v.minValue(0.1), v.maxValue(100))]),
  rewinds: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  entries: v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES)),
})

/** Checks the shape of a log that came from outside. Whether it fits its scenario is `replay`'s to say. */
export function readLog(value: unknown): Result<Log> {
  const read = v.safeParse(logSchema, value)
  if (read.success) return { ok: true, value: read.output }
  const [issue] = read.issues
  const path = (issue.path ?? []).map((p) => String(p.key))
  const where = path.length > 0 ? `${path.join('.')}: ` : ''
  const number = path[0] === 'entries' && path[1] !== undefined ? { entry: Number(path[1]) + 1 } : {}
  return { ok: false, error: { code: 'bad-log', message: `${where}${issue.message}`, ...number } }
}
