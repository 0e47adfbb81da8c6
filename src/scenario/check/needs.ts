import { list } from '../report.ts'
import { rungs } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { beatsOf } from './walk.ts'

/** F4: `needs` stands exactly where a rung can be too low. */
export function checkNeeds(check: Context): void {
  const { kind, subject } = check.scenario
  for (const { path, beat } of beatsOf(check.scenario)) {
    const at = [...path, 'needs']
    const ending = check.written([...path, 'ending'])
    const written = check.written(at)
    if (written) {
      const reason = unwanted(kind, subject, beat.harm, ending)
      if (reason !== null) check.errorAtKey(at, 'needs-unwanted', `"needs" is not wanted here: ${reason}. Take it out.`)
    } else if (kind === 'intervene' && subject !== undefined && subject !== 'you' && !ending) {
      if (beat.harm === undefined || beat.harm === 'none') continue
      check.errorAtKey(
        path,
        'needs-missing',
        `With harm "${beat.harm}", say how firm one must be here at least: "needs": ${list(rungs)}.`,
      )
    }
  }
}

function unwanted(
  kind: string | undefined,
  subject: string | undefined,
  harm: string | undefined,
  ending: boolean,
): string | null {
  if (kind === 'control') return 'in a control there is nothing to stop'
  if (subject === 'you') return 'the trainee is the one being stopped'
  if (ending) return 'the beat is an ending'
  return harm === 'none' ? 'the harm is "none"' : null
}
