import { change, holds } from '../facts.ts'
import type { Facts, When } from '../schema.ts'
import type { Context, DraftBeat, DraftScenario, DraftThen } from './context.ts'
import { beatsOf } from './walk.ts'

/** One beat at most is marked `actBy`, and the run in which nobody does anything comes by it (scoring measures from there). */
export function checkActBy(check: Context): void {
  const marked = [...beatsOf(check.scenario)].filter(({ beat }) => beat.actBy === true && beat.ending === undefined)
  const [first, ...others] = marked
  if (first === undefined) return
  for (const { path } of others) {
    check.errorAtKey([...path, 'actBy'], { code: 'several-act-by', first: first.beatId })
  }
  const untouched = untouchedBeats(check.scenario)
  if (untouched === null || others.length > 0 || untouched.has(first.beatId)) return
  check.warnAtKey([...first.path, 'actBy'], { code: 'act-by-aside' })
}

/** The beats of the run in which the trainee does nothing; null when it cannot be told because something is missing. */
export function untouchedBeats(scenario: DraftScenario): ReadonlySet<string> | null {
  const { beats, start } = scenario
  const seen = new Set<string>()
  const facts: Record<string, boolean | number> = { ...(scenario.facts as Facts | undefined) }
  let id = start
  if (beats === undefined) return null
  while (id !== undefined && Object.hasOwn(beats, id)) {
    if (seen.has(id)) return null
    seen.add(id)
    const beat = beats[id]
    if (beat === undefined) return null
    if (beat.ending !== undefined) return seen
    playScript(beat, facts)
    id = beat.then === undefined ? undefined : target(beat.then, facts)
  }
  return null
}

/** Changes the facts as the beat's script does. */
function playScript(beat: DraftBeat, facts: Record<string, boolean | number>): void {
  for (const moment of beat.script ?? []) {
    if (moment?.set !== undefined && holds(moment.when as When | undefined, facts)) change(facts, moment.set as Facts)
  }
}

function target(then: DraftThen, facts: Facts): string | undefined {
  if (typeof then === 'string') return then
  return then.find((branch) => branch !== undefined && holds(branch.when as When | undefined, facts))?.go
}
