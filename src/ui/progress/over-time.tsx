import type { ProgressPoint } from '#records'
import { shortDayText, useLanguage, useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { OverTimeChart } from './over-time-chart.tsx'
import { whole } from '../parts/scores/score-words.ts'
import type { ScreenOutNames } from '../parts/scores/screen-outs.tsx'

/** How many runs the chart shows, so that it can be read on a phone; the record lists all of them. */
const SHOWN = 30
/** The sentence compares the median of so many first runs with that of so many last ones. */
const END = 3

const middle = (values: readonly number[]): number => whole(values.toSorted((a, b) => a - b)[1] ?? 0)

function sentenceOf(t: Text, points: readonly ProgressPoint[]): string {
  const count = points.length
  const latest = points.at(-1)
  if (latest === undefined) return ''
  const effective = whole(latest.effective)
  const stopped = points.flatMap((p) => p.early ?? [])
  const change =
    stopped.length < END * 2
      ? ''
      : t('progress.time.change', { first: middle(stopped.slice(0, END)), last: middle(stopped.slice(-END)) })
  if (latest.early === null) {
    const words = count === 1 ? t('progress.time.oneOnlyEffective', { effective }) : ''
    return `${words || t('progress.time.latestOnlyEffective', { count, effective })} ${change}`.trim()
  }
  const early = whole(latest.early)
  const words =
    count === 1 ? t('progress.time.one', { early, effective }) : t('progress.time.latest', { count, early, effective })
  return `${words} ${change}`.trim()
}

/** What made runs count as 0, by run id. */
type Zeros = ReadonlyMap<string, ScreenOutNames>

/** The chart's points as a table: one row a run, the same runs in the same order; an overall of 0 is shown with what made it 0. */
export function overTimeTable(t: Text, language: string, points: readonly ProgressPoint[], zeros?: Zeros): Table {
  return {
    head: [
      t('progress.run'),
      t('progress.date'),
      t('progress.scenario'),
      t('progress.time.firstTime'),
      t('progress.early'),
      t('progress.effective'),
      t('progress.overall'),
    ],
    rows: points.map((p) => [
      p.number,
      shortDayText(p.day, language),
      p.title,
      p.first ? t('progress.time.firstTime') : t('progress.time.again'),
      p.early === null ? t('progress.time.noEarly') : whole(p.early),
      whole(p.effective),
      overallCell(p, zeros),
    ]),
  }
}

function overallCell({ run, overall }: ProgressPoint, zeros: Zeros | undefined): string | number {
  const names = zeros?.get(run)
  return names === undefined ? overall : `${overall}: ${names.labels.join(' ')}`
}

export function OverTime({ points, zeros }: { readonly points: readonly ProgressPoint[]; readonly zeros?: Zeros }) {
  const t = useText()
  const { language } = useLanguage()
  const shown = points.slice(-SHOWN)
  return (
    <Figure
      heading={t('progress.time.heading')}
      sentence={sentenceOf(t, points)}
      note={shown.length < points.length && t('progress.time.shown', { count: shown.length })}
      table={overTimeTable(t, language, shown, zeros)}
    >
      <OverTimeChart points={shown} />
    </Figure>
  )
}
