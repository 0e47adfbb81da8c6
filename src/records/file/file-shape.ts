import { kinds, limits } from '#scenario'
import { RULES } from '#score'
import * as v from 'valibot'
import { EASTMOST, WESTMOST } from '../calendar.ts'
import { tidyLine, tidyName } from '../names.ts'
import type { RecordsFile } from '../record-types.ts'
import { fileLimits } from './limits.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const hash = v.pipe(v.string(), v.maxLength(80))
const line = v.pipe(v.string(), v.maxLength(300))
/** As long as the titles of scenarios and plans may be. */
const title = v.pipe(v.string(), v.maxLength(limits.text), v.transform(tidyLine))
/** Made tidy as a typed name is, so that a reader sees all that is in it. */
const name = v.pipe(v.string(), v.maxLength(1000), v.transform(tidyName))
/** Only as the program writes it, `2026-03-02T09:14:31.000Z`: others sort wrongly among these, or are no time at all. */
const time = v.pipe(v.string(), v.length(24), v.check(isTime))
/** A day that exists: `2026-02-31` does not. */
const day = v.pipe(
  v.string(),
  v.length(10),
  v.check((text) => isTime(`${text}T00:00:00.000Z`)),
)
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const whole = v.pipe(v.number(), v.safeInteger())
/** Left out by programs that did not keep it. */
const east = v.exactOptional(v.pipe(whole, v.minValue(WESTMOST), v.maxValue(EASTMOST)))

/** A list that is counted before anything in it is looked at. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item))

/** A score by earlier rules (`EarlierScore`). */
const earlierScore = v.object({
  rules: v.literal(1),
  early: v.nullable(share),
  effective: share,
  overall: share,
  mastered: v.boolean(),
})

export const personShape = v.object({ id, name, since: time })

export const runShape = v.object({
  id,
  person: id,
  scenario: id,
  title,
  scenarioHash: hash,
  version: line,
  begun: time,
  ended: v.nullable(time),
  east,
  state: v.picklist(['open', 'left', 'finished']),
  // Looked at by the engine, run by run, so that one that is damaged does not cost the others.
  saved: v.unknown(),
  log: v.unknown(),
  reading: v.unknown(),
  earlier: v.exactOptional(earlierScore),
  self: v.nullable(v.object({ early: v.nullable(share), effective: share })),
  attempt: v.nullable(id),
})

const certificate = v.object({
  name,
  plan: id,
  planTitle: title,
  issued: time,
  east,
  validUntil: v.nullable(day),
  version: line,
  rules: v.exactOptional(v.literal(RULES)),
  hours: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
  scores: listOf(
    v.object({ scenario: id, title, overall: share, kind: v.exactOptional(v.picklist(kinds)) }),
    fileLimits.scenes,
  ),
  courseNumber: name,
  instructor: name,
  receipt: hash,
})

export const attemptShape = v.object({
  id,
  person: id,
  plan: id,
  planHash: hash,
  seed: whole,
  avoid: v.exactOptional(listOf(id, fileLimits.scenes)),
  begun: time,
  ended: v.nullable(time),
  order: listOf(id, fileLimits.scenes),
  skipped: listOf(id, fileLimits.scenes),
  tried: v.exactOptional(listOf(v.object({ run: id, scenario: id, begun: time }), fileLimits.scenes)),
  certificate: v.nullable(certificate),
})

/** A file of records, its rows not looked at yet. */
export const fileShape = v.object({
  format: v.literal(1),
  kind: v.literal('step-in-records'),
  version: line,
  exported: time,
  people: v.array(v.unknown()),
  runs: v.array(v.unknown()),
  attempts: v.array(v.unknown()),
})

function isTime(text: string): boolean {
  const ms = Date.parse(text)
  return Number.isFinite(ms) && new Date(ms).toISOString() === text
}

export type ShapedRun = v.InferOutput<typeof runShape>
export type ShapedFile = Omit<RecordsFile, 'runs'> & { readonly runs: readonly ShapedRun[] }
