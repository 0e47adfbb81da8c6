import { bandOf } from '#score'
import type { Scorecard } from '#score'
import type { Text } from '../../text/index.ts'

/** A score as it is read: whole. */
export const whole = (score: number): number => Math.round(score)

/** The word for an `overall` or a mean of several, 0 to 100. */
export const bandText = (t: Text, overall: number): string => t(`vocabulary.band.${bandOf(overall)}`)

/** From so many scenes on an average of them is called steadier. */
const STEADIER = 8

/** How little an average of so many scenes tells, in words; null once there are enough, and where there is none. */
export const fewText = (t: Text, scenes: number): string | null =>
  scenes > 0 && scenes < STEADIER ? t('scores.few', { count: scenes }) : null

/** The words for a run's overall: its band, and whether the run is mastered, which the number alone does not tell. */
export const overallText = (t: Text, { overall, mastered }: Pick<Scorecard, 'overall' | 'mastered'>): string =>
  t('scores.overall', {
    band: bandText(t, overall),
    mastery: mastered ? t('scores.mastered') : t('scores.notMastered'),
  })

/** Whether nothing was said or done: helping broke before any act (S6). */
const isSilent = ({ brokeAt }: Pick<Scorecard, 'brokeAt'>): boolean => brokeAt !== null && brokeAt !== 'skill'

/** S2's steps in words: what a number of `early` says. */
export function earlyText(t: Text, { early, brokeAt }: Pick<Scorecard, 'early' | 'brokeAt'>): string {
  if (early === null) return t('scores.early.none')
  if (early === 0 && brokeAt === 'act') return t('scores.early.wordless')
  if (early === 0) return t(isSilent({ brokeAt }) ? 'scores.early.silent' : 'scores.early.never')
  if (early >= 100) return t('scores.early.best')
  if (early >= 60) return t('scores.early.before')
  return early > 5 ? t('scores.early.after') : t('scores.early.last')
}

/** What a number of `effective` says; in a control it tells how well the trainee fitted a scene with nothing to stop. */
export function effectiveText(
  t: Text,
  { effective, kind, brokeAt }: Pick<Scorecard, 'effective' | 'kind' | 'brokeAt'>,
): string {
  const level = effective >= 85 ? 'high' : effective >= 60 ? 'good' : effective >= 30 ? 'part' : 'low'
  if (kind === 'control') return t(`scores.fitting.${level}`)
  if (effective === 0 && isSilent({ brokeAt })) return t('scores.effective.silent')
  return effective === 0 ? t('scores.effective.none') : t(`scores.effective.${level}`)
}
