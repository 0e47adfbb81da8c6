import { addresses, isReal } from '#score'
import type { Scorecard } from '#score'
import { clockText, type Text } from '../text/index.ts'
import type { Story } from '#play'

/**
 * When the trainee stepped in, as the moments of the same page tell it: an act too weak to count, another kind of act,
 * and stepping in without a word are told as what they were, though the card counts none of them.
 */
export function steppedInText(t: Text, { run, acts }: Story, { kind, steppedInAt }: Scorecard): string {
  const weak = kind === 'control' ? undefined : acts.find((act) => addresses(act) && !isReal(act))
  const first = weak && clockText(weak.at)
  if (steppedInAt !== null) {
    const at = clockText(steppedInAt * 1000)
    return first !== undefined && weak !== undefined && weak.at < steppedInAt * 1000
      ? t('debrief.numbers.weakBefore', { at, first })
      : at
  }
  if (first !== undefined) return t('debrief.numbers.weak', { at: first })
  const opened = run.entries.findIndex((entry) => entry.do === 'step-in')
  const entry = run.entries[opened]
  if (entry === undefined) return t('debrief.numbers.never')
  const at = clockText(entry.at)
  return acts.some(({ before }) => before > opened)
    ? t('debrief.numbers.other', { at })
    : t('debrief.numbers.silent', { at })
}
