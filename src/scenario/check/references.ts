import { idPattern } from '../schema.ts'
import type { Path } from '../source/document.ts'
import { nearest } from '../suggest.ts'
import { facings, landmarks, marks } from '../vocabulary.ts'
import { type Context, MOST_NAMED } from './context.ts'
import { actionsOf, items, momentsOf, targetsOf, thensOf } from './walk.ts'

/** F2: every beat, person and cue that is named exists. */
export function checkReferences(check: Context): void {
  checkBeatNames(check)
  checkPeople(check)
  checkCueNames(check)
}

function checkBeatNames(check: Context): void {
  const { beats, cast, start } = check.scenario
  if (beats === undefined || check.twinBeats) return
  const known = new Set(Object.keys(beats))
  const beat = (path: Path, id: string): void => {
    if (known.has(id) || !idPattern.test(id)) return
    const person = cast !== undefined && Object.hasOwn(cast, id)
    check.error(path, () => ({
      code: 'unknown-beat',
      written: id,
      person,
      suggestion: person ? null : nearest(id, known),
    }))
  }
  if (start !== undefined) beat(['start'], start)
  for (const then of thensOf(check.scenario)) {
    for (const { path, item } of targetsOf(then)) beat(path, item)
  }
}

function checkPeople(check: Context): void {
  const { cast, beats, subject, affected } = check.scenario
  if (cast === undefined) return
  const known = new Set(Object.keys(cast))
  const person = (path: Path, id: string | undefined): void => {
    if (id === undefined || known.has(id) || !idPattern.test(id)) return
    check.error(path, () => {
      const meant = meantInstead(id)
      return { code: 'unknown-person', written: id, meant, suggestion: meant === null ? nearest(id, known) : null }
    })
  }
  const meantInstead = (id: string): 'mark' | 'beat' | null => {
    if ((marks as readonly string[]).includes(id)) return 'mark'
    return beats !== undefined && Object.hasOwn(beats, id) ? 'beat' : null
  }
  person(['subject'], subject)
  for (const { path, item } of items(affected, ['affected'])) person(path, item)
  for (const { path, item } of momentsOf(check.scenario)) {
    for (const key of ['who', 'to', 'with'] as const) person([...path, key], item[key])
    // A key that is neither of the two has been reported, and its value can be anything.
    const near: Readonly<Record<string, unknown>> = typeof item.place === 'object' ? item.place : {}
    for (const key of ['beside', 'behind']) {
      const other = near[key]
      if (typeof other === 'string') person([...path, 'place', key], other)
    }
    const { facing } = item
    if (facing !== undefined && !isWordForFacing(facing)) person([...path, 'facing'], facing)
  }
  for (const { path, item } of actionsOf(check.scenario)) person([...path, 'to'], item.to)
}

const isWordForFacing = (facing: string): boolean => ([...facings, ...landmarks] as readonly string[]).includes(facing)

function checkCueNames(check: Context): void {
  const known = new Set<string>()
  for (const { item } of momentsOf(check.scenario)) if (item.cue?.id !== undefined) known.add(item.cue.id)
  for (const { path, item } of actionsOf(check.scenario)) {
    const { after } = item
    if (after === undefined || known.has(after) || !idPattern.test(after)) continue
    check.error([...path, 'after'], () => {
      const some = [...known].slice(0, MOST_NAMED)
      return { code: 'unknown-cue', written: after, known: some, suggestion: nearest(after, known) }
    })
  }
}
