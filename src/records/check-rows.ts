import { readLog } from '#engine'
import { inhibitors, kinds, pillars, rungs } from '#scenario'
import { RULES } from '#score'
import * as v from 'valibot'
import { overrun } from './file/extent.ts'
import { attemptShape, personShape, runShape } from './file/file-shape.ts'
import { tidyName } from './names.ts'
import type { Person, Reading } from './record-types.ts'
import type { Change, StoredRow, TableName } from './rows.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const seconds = v.nullable(v.pipe(v.number(), v.finite()))

/** A reading as this version of the program writes it. It is kept beside its log, and screens take it as it is. */
const readingShape: v.GenericSchema<unknown, Reading> = v.object({
  card: v.object({
    rules: v.literal(RULES),
    scenario: v.string(),
    kind: v.picklist(kinds),
    ending: v.string(),
    marks: v.object({ cue: seconds, actBy: seconds, violation: seconds, irreversible: seconds }),
    early: v.nullable(share),
    effective: share,
    overall: share,
    mastered: v.boolean(),
    screenOuts: v.array(v.string()),
    unsafe: v.array(v.string()),
    parts: v.union([
      v.object({ technique: part, persistence: v.nullable(part), outcome: part, followThrough: part }),
      v.object({ discernment: part, followThrough: part }),
    ]),
    noticedAt: seconds,
    steppedInAt: seconds,
    hesitation: seconds,
    brokeAt: v.nullable(v.picklist(['notice', 'decide', 'act', 'skill'])),
    inhibitors: v.array(v.picklist(inhibitors)),
    opened: v.record(v.string(), count),
    rankGap: v.nullable(v.pipe(v.number(), v.finite())),
  }),
  trial: v.object({
    scenarioHash: v.string(),
    kind: v.picklist(kinds),
    counts: v.boolean(),
    rewinds: count,
    answer: v.nullable(v.picklist(['yes', 'no'])),
  }),
  pillar: v.picklist(pillars),
  acts: v.array(
    v.object({ rung: v.nullable(v.picklist(rungs)), quality: v.pipe(v.number(), v.finite()), worth: part }),
  ),
})

const log = v.check((value: unknown) => readLog(value).ok)

const shapes = {
  people: personShape,
  runs: v.object({
    ...runShape.entries,
    saved: v.nullable(v.object({ log: v.pipe(v.unknown(), log), clock: count })),
    log: v.nullable(v.pipe(v.unknown(), log)),
    reading: v.nullable(readingShape),
    unchecked: v.exactOptional(v.literal(true)),
  }),
  attempts: attemptShape,
  outside: v.object({
    id: v.string(),
    file: v.string(),
    text: v.string(),
    locales: v.exactOptional(v.record(v.string(), v.string())),
    media: v.exactOptional(v.record(v.string(), v.object({ hash: v.string(), size: count }))),
  }),
} as const satisfies Record<TableName, v.GenericSchema>

/** Whether a value can be written into a file of records, and read from it again: not in circles, nor too deep. */
function isExportable(value: unknown): boolean {
  try {
    return overrun(JSON.stringify(value)) === null
  } catch {
    return false
  }
}

/** Whether a row is what its table holds, under its own id. A row that is not there is not damaged. */
const isWhole = ({ table, id, value }: Change): boolean =>
  value === null || (v.is(shapes[table], value) && value.id === id && isExportable(value))

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined

/** The `since` of a person whose row lacks it: later than every other, so that this person is never the current one by default. */
const LATEST = '9999-12-31T23:59:59.999Z'

/** A person for a damaged row: has the name and the time that can be read. Without one, their runs would be nobody's. */
function standIn({ table, id, value }: Change): Change | null {
  if (table !== 'people' || !v.is(personShape.entries.id, id)) return null
  const [name, since] = [field(value, 'name'), field(value, 'since')]
  const person: Person = {
    id,
    name: typeof name === 'string' ? tidyName(name) : '',
    since: v.is(personShape.entries.since, since) ? since : LATEST,
  }
  return { table, id, value: person }
}

function checkRow(row: Change): StoredRow {
  const key = { table: row.table, id: row.id }
  if (isWhole(row)) return { key, usable: row, damage: null }
  const person = row.table === 'people' ? row.id : field(row.value, 'person')
  return { key, usable: standIn(row), damage: { person: typeof person === 'string' ? person : null } }
}

/** Checks rows as a database holds them, which may be anything under the keys of rows. Never throws. */
export const checkRows = (rows: readonly Change[]): readonly StoredRow[] => rows.map(checkRow)
