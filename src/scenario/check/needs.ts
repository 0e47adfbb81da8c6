import type { BeatProblemData } from '../problem/beat-problems.ts'
import type { Context } from './context.ts'
import { beatsOf } from './walk.ts'

/** F4: `urgent` stands where an intervention may be too firm: in beats that are no ending. */
export function checkUrgent(check: Context): void {
  for (const { path, beat } of beatsOf(check.scenario)) {
    if (beat.urgent !== true) continue
    const { kind } = check.scenario
    if (check.written([...path, 'ending']))
      check.errorAtKey([...path, 'urgent'], { code: 'urgent-unwanted', why: 'ending' })
    else if (kind === 'control') check.errorAtKey([...path, 'urgent'], { code: 'urgent-unwanted', why: 'control' })
  }
}

/** F4: `needs` stands exactly where a rung can be too low. */
export function checkNeeds(check: Context): void {
  const { kind, subject } = check.scenario
  for (const { path, beat } of beatsOf(check.scenario)) {
    const at = [...path, 'needs']
    const ending = check.written([...path, 'ending'])
    const written = check.written(at)
    if (written) {
      const why = unwanted(kind, subject, beat.harm, ending)
      if (why !== null) check.errorAtKey(at, { code: 'needs-unwanted', why })
    } else if (kind === 'intervene' && subject !== undefined && subject !== 'you' && !ending) {
      if (beat.harm === undefined || beat.harm === 'none') continue
      check.errorAtKey(path, { code: 'needs-missing', harm: beat.harm })
    }
  }
}

type Unwanted = Extract<BeatProblemData, { code: 'needs-unwanted' }>['why']

function unwanted(
  kind: string | undefined,
  subject: string | undefined,
  harm: string | undefined,
  ending: boolean,
): Unwanted | null {
  if (kind === 'control') return 'control'
  if (subject === 'you') return 'subject-is-you'
  if (ending) return 'ending'
  return harm === 'none' ? 'no-harm' : null
}
