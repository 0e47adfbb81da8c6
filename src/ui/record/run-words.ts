import type { RunRecord } from '#records'
import type { Scorecard } from '#score'
import { clockText, type Text } from '../text/index.ts'

/** How a run was played: practice or assessment, its pace, how often it went back. */
export function howText(t: Text, run: RunRecord): string {
  const head = run.log ?? run.saved?.log
  if (head === undefined) return ''
  const rewinds = head.rewinds ?? 0
  return [
    t(`record.runs.mode.${head.mode}`),
    head.pace === 'untimed' ? t('record.runs.pace.untimed') : t('record.runs.pace.times', { pace: head.pace }),
    ...(rewinds > 0 ? [t('record.runs.rewound', { count: rewinds })] : []),
  ].join(' · ')
}

/** What has become of a run that has no scores. */
export function stateText(t: Text, run: RunRecord): string {
  if (run.state === 'left') return t('record.runs.left')
  if (run.state === 'open') return t('record.runs.open', { clock: clockText(run.saved?.clock ?? 0) })
  return run.unchecked === true ? t('record.runs.unchecked') : t('record.runs.lesson')
}

/** S2's steps in words: what a number of `early` says. */
export function earlyText(t: Text, early: number | null): string {
  if (early === null) return t('record.runs.earlySays.none')
  if (early === 0) return t('record.runs.earlySays.never')
  if (early >= 100) return t('record.runs.earlySays.best')
  if (early >= 60) return t('record.runs.earlySays.before')
  return early > 5 ? t('record.runs.earlySays.after') : t('record.runs.earlySays.last')
}

export function effectiveText(t: Text, effective: number): string {
  if (effective >= 85) return t('record.runs.effectiveSays.high')
  if (effective >= 60) return t('record.runs.effectiveSays.good')
  return effective >= 30 ? t('record.runs.effectiveSays.part') : t('record.runs.effectiveSays.low')
}

export function overallText(t: Text, { mastered, screenOuts }: Scorecard): string {
  if (screenOuts.length > 0) return t('record.runs.screenOut')
  return mastered ? t('record.runs.mastered') : t('record.runs.notYet')
}
