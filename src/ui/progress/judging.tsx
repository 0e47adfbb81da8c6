import { CLOSE } from '#records'
import type { Calibration, Judged } from '#records'
import { useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { Circle, LegendMark } from './marks.tsx'
import { whole } from '../parts/scores/score-words.ts'

/** How many judgements are drawn: the latest. */
const SHOWN = 12

const partName = (t: Text, part: Judged['part']): string =>
  part === 'early' ? t('progress.early') : t('progress.effective')

/** The judgements as a table, in order. */
export const judgingTable = (t: Text, each: readonly Judged[]): Table => ({
  head: [t('progress.scenario'), t('progress.judging.part'), t('progress.judging.said'), t('progress.judging.scored')],
  rows: each.map((j) => [j.title, partName(t, j.part), whole(j.said), whole(j.scored)]),
})

/** A line from 0 to 100 with a mark for what the trainee said and one for the score. */
function Between({ said, scored }: Judged) {
  const x = (score: number) => 8 + score * 1.84
  return (
    <svg class="between" viewBox="0 0 200 20" width="200" height="20" aria-hidden="true">
      <path class="grid" d="M8 10H192" />
      <path class="line" d={`M${x(said)} 10H${x(scored)}`} />
      <Circle x={x(said)} y={10} filled={false} />
      <Circle x={x(scored)} y={10} filled />
    </svg>
  )
}

/** Compares how the trainee judged each run, before its score was shown, with the score. */
export function Judging({ calibration }: { readonly calibration: Calibration }) {
  const t = useText()
  const { each, higher, close, lower, gap } = calibration
  if (each.length === 0) return null
  const shown = each.slice(-SHOWN)
  const mean = () => {
    if (gap === null) return ''
    const count = Math.abs(Math.round(gap))
    if (count === 0) return t('progress.judging.gapNone')
    return gap > 0 ? t('progress.judging.gapHigher', { count }) : t('progress.judging.gapLower', { count })
  }
  const sentence = `${t('progress.judging.sentence', { higher, close, lower })} ${mean()}`.trim()
  return (
    <Figure
      heading={t('progress.judging.heading')}
      sentence={sentence}
      note={t('progress.judging.note', { count: CLOSE })}
      table={judgingTable(t, shown)}
    >
      <ul class="unit-rows plain-list">
        {shown.map((j) => (
          <li key={`${j.run}-${j.part}`}>
            <span class="unit-name">
              {j.title} <small>{partName(t, j.part)}</small>
            </span>
            <Between {...j} />
            <span class="unit-says">
              {whole(j.said)} → {whole(j.scored)}
            </span>
          </li>
        ))}
      </ul>
      <p class="progress-legend">
        <span class="legend-marks">
          <LegendMark as={Circle} filled={false} />
          <LegendMark as={Circle} filled />
        </span>
        {t('progress.judging.legend')}
      </p>
    </Figure>
  )
}
