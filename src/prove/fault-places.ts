import type { Scenario } from '#scenario'
import type { Fault, TellingLine } from './proof.ts'

/** A place in the scenario's file that a failing proof comes from. */
export interface FaultPlace {
  readonly beat: string
  /** Keys, and places in lists from 0, as in a problem's path. */
  readonly path: readonly (string | number)[]
  /** The line that stands there, in the original; null where it is the beat as a whole. */
  readonly line: string | null
}

/** Where in the file a fault comes from, each place once, in the order of its finding; none where it is of the scenario as a whole. */
export function faultPlaces(finding: Fault, { beats }: Scenario): FaultPlace[] {
  const places: FaultPlace[] = []
  const add = (place: FaultPlace): void => {
    if (!places.some(({ path }) => path.join('/') === place.path.join('/'))) places.push(place)
  }
  const beat = (id: string): void => add({ beat: id, path: ['beats', id], line: null })
  const action = (id: string, name: string): void => {
    const index = (beats[id]?.actions ?? []).findIndex((a) => a.id === name)
    const label = beats[id]?.actions?.[index]?.label
    if (label !== undefined) add({ beat: id, path: ['beats', id, 'actions', index], line: label })
  }
  const moment = (id: string, index: number): void => {
    const m = beats[id]?.script?.[index]
    if (m !== undefined)
      add({ beat: id, path: ['beats', id, 'script', index], line: m.say ?? m.does ?? m.note ?? m.thought ?? null })
  }
  const lines = (of: readonly TellingLine[]): void => of.forEach((line) => action(line.beat, line.action))
  switch (finding.code) {
    case 'never-reached':
      finding.beats.forEach(({ id }) => beat(id))
      break
    case 'never-on-offer':
      finding.actions.forEach((act) => action(act.beat, act.action))
      break
    case 'milestones-at-fault':
      for (const fault of finding.faults) {
        if ('beat' in fault) beat(fault.beat)
        if (fault.code === 'cues-together') cueMoments(beats, fault.cues).forEach(([id, index]) => moment(id, index))
      }
      break
    case 'harm-unmet':
      beat(finding.beat)
      break
    case 'good-acts-in-vain':
      beat(finding.beat)
      finding.acts.forEach((act) => action(act.beat, act.action))
      break
    case 'better-leads-lower':
      action(finding.beat, finding.better.action)
      action(finding.beat, finding.worse.action)
      break
    case 'waiting-gains':
      action(finding.earlier.beat, finding.earlier.action)
      action(finding.later.beat, finding.later.action)
      break
    case 'mastered-without-looking':
      finding.wins.forEach((win) => lines(win.lines))
      lines(finding.lucky?.lines ?? [])
      break
    case 'unreadable':
      for (const hurry of finding.hurries) {
        hurry.moments.forEach((index) => moment(hurry.beat, index))
        hurry.actions.forEach((name) => action(hurry.beat, name))
      }
      break
    case 'longest-is-best':
      finding.langs.forEach((lang) => lang.beats.forEach(beat))
      break
    case 'nothing-to-choose':
      for (const shut of [...finding.empty, ...finding.unaddressed]) beat(shut.beat)
      break
    // Of the scenario as a whole.
    case 'run-too-long':
    case 'silence-ends-wrong':
    case 'silence-scores':
    case 'best-too-low':
    case 'untranslated':
    case 'too-large':
    case 'stopped':
      break
  }
  return places
}

/** Where cues of these ids stand: the beat and the moment. */
const cueMoments = (beats: Scenario['beats'], cues: readonly string[]): [string, number][] =>
  Object.entries(beats).flatMap(([id, { script = [] }]) =>
    [...script.entries()].flatMap(([index, { cue }]): [string, number][] =>
      cue !== undefined && cues.includes(cue.id) ? [[id, index]] : [],
    ),
  )
