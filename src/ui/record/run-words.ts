import type { RunRecord } from '#records'
import { overallText } from '../parts/scores/score-words.ts'
import { clockText, type Text } from '../text/index.ts'

/** How a run was played: practice or assessment, its pace, whose speech it waited for, how often it went back. */
export function howText(t: Text, run: RunRecord): string {
  const head = run.log ?? run.saved?.log
  if (head === undefined) return ''
  const rewinds = head.rewinds ?? 0
  return [
    t(`record.runs.mode.${head.mode}`),
    head.pace === 'untimed' ? t('record.runs.pace.untimed') : t('record.runs.pace.times', { pace: head.pace }),
    ...(head.waits === undefined ? [] : [t(`record.runs.waits.${head.waits}`)]),
    ...(rewinds > 0 ? [t('record.runs.rewound', { count: rewinds })] : []),
  ].join(' · ')
}

/** What has become of a run that has no scores that count. */
export function stateText(t: Text, run: RunRecord): string {
  if (run.state === 'left') return t('record.runs.left')
  if (run.state === 'open') return t('record.runs.open', { clock: clockText(run.saved?.clock ?? 0) })
  if (run.earlier !== undefined) {
    const of = { overall: run.earlier.overall, words: overallText(t, run.earlier) }
    return run.unchecked === true ? t('record.runs.earlierUnchecked', of) : t('record.runs.earlier', of)
  }
  return run.unchecked === true ? t('record.runs.unchecked') : t('record.runs.lesson')
}
