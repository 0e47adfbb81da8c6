import { steppedInOf, type Story } from '#play'
import type { Scorecard } from '#score'
import { clockText, type Text } from '../text/index.ts'

/** When the trainee stepped in, in words. */
export function steppedInText(t: Text, story: Story, card: Scorecard): string {
  const stepped = steppedInOf(story, card)
  if (stepped.kind === 'never') return t('debrief.numbers.never')
  const at = clockText(stepped.at)
  switch (stepped.kind) {
    case 'counted':
      return at
    case 'weak-before':
      return t('debrief.numbers.weakBefore', { at, first: clockText(stepped.first) })
    case 'weak':
      return t('debrief.numbers.weak', { at })
    case 'other':
      return t('debrief.numbers.other', { at })
    case 'silent':
      return t('debrief.numbers.silent', { at })
  }
}
