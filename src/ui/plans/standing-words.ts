import { issuedOn } from '#records'
import { calendarDayText, type Text } from '../text/index.ts'
import type { PlanNow } from './plan-now.ts'

/** Where the current person stands in a plan, in a sentence or two. */
export function standingWords(t: Text, language: string, { going, passed }: PlanNow): string {
  const words: string[] = []
  if (passed !== null) {
    const { certificate, due } = passed
    words.push(t('plans.standing.passed', { date: calendarDayText(issuedOn(certificate), language) }))
    const key = due.state === 'good' ? 'until' : due.state
    if (due.until !== null) words.push(t(`plans.standing.${key}`, { date: calendarDayText(due.until, language) }))
  }
  if (going !== null) words.push(goingWords(t, going))
  return words.length === 0 ? t('plans.standing.new') : words.join(' ')
}

function goingWords(t: Text, { standing }: NonNullable<PlanNow['going']>): string {
  const { result, steps, left } = standing
  if (result === 'not-passed') return t('plans.standing.notPassed')
  if (result === 'undecided' || result === 'outdated') return t(`plans.standing.${result}`)
  if (left === 0) return t('plans.standing.notYet')
  return t('plans.standing.played', { done: steps.length - left, count: steps.length })
}
