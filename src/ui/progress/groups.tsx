import type { Group, Progress, RankKey } from '#records'
import { enoughForMean } from '#records'
import { useText, type Text } from '../text/index.ts'
import { Figure, type Table } from './figure.tsx'
import { UnitRow } from './marks.tsx'
import { whole } from '../parts/scores/score-words.ts'

/** A group by its name in words. */
export interface Named {
  readonly name: string
  readonly group: Group<string>
}

/** The groups as a table: one row each, in the chart's order. */
export function groupTable(t: Text, column: string, groups: readonly Named[]): Table {
  const mean = (value: number | null) => (value === null ? t('progress.tooFew') : whole(value))
  return {
    head: [
      column,
      t('progress.runs'),
      t('progress.groups.inTime'),
      t('progress.meanEarly'),
      t('progress.meanEffective'),
    ],
    rows: groups.map(({ name, group }) => [name, group.runs, group.inTime, mean(group.early), mean(group.effective)]),
  }
}

interface GroupFigureProps {
  readonly heading: string
  readonly column: string
  readonly sentence: string
  readonly groups: readonly Named[]
}

function GroupFigure({ heading, column, sentence, groups }: GroupFigureProps) {
  const t = useText()
  return (
    <Figure heading={heading} sentence={sentence} table={groupTable(t, column, groups)}>
      <ul class="unit-rows plain-list">
        {groups.map(({ name, group }) => (
          <li key={group.key}>
            <span class="unit-name">{name}</span>
            <UnitRow filled={group.inTime} all={group.runs} />
            <span class="unit-says">{t('progress.groups.says', { inTime: group.inTime, runs: group.runs })}</span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}

/** The largest group, the first of equals. */
const largest = (groups: readonly Named[]): Named | undefined =>
  groups.reduce<Named | undefined>((a, b) => (a === undefined || b.group.runs > a.group.runs ? b : a), undefined)

/** How many runs with something to stop were in time: by what was wrong, by rank, and by the thoughts that came up. */
export function Groups({ pillars, ranks, inhibitors }: Pick<Progress, 'pillars' | 'ranks' | 'inhibitors'>) {
  const t = useText()
  if (pillars.length === 0) return null
  const named = <K extends string>(groups: readonly Group<K>[], name: (key: K) => string): Named[] =>
    groups.map((group) => ({ name: name(group.key), group }))
  const byPillar = named(pillars, (key) => t(`vocabulary.pillar.${key}`))
  const byRank = named(ranks, (key: RankKey) => t(`progress.groups.rank.${key}`))
  const byThought = named(inhibitors, (key) => t(`vocabulary.inhibitor.${key}`))
  const facts = (groups: readonly Named[]) => {
    const most = largest(groups)
    return { name: most?.name ?? '', inTime: most?.group.inTime ?? 0, runs: most?.group.runs ?? 0 }
  }
  return (
    <div class="progress-groups">
      <p class="hint">
        {t('progress.groups.note')} {t('progress.fewNote', { count: enoughForMean })}
      </p>
      <GroupFigure
        heading={t('progress.groups.pillar.heading')}
        column={t('progress.groups.pillar.column')}
        sentence={t('progress.groups.pillar.sentence', facts(byPillar))}
        groups={byPillar}
      />
      <GroupFigure
        heading={t('progress.groups.rank.heading')}
        column={t('progress.groups.rank.column')}
        sentence={t('progress.groups.rank.sentence', facts(byRank))}
        groups={byRank}
      />
      <GroupFigure
        heading={t('progress.groups.inhibitor.heading')}
        column={t('progress.groups.inhibitor.column')}
        sentence={
          byThought.length === 0
            ? t('progress.groups.inhibitor.none')
            : t('progress.groups.inhibitor.sentence', facts(byThought))
        }
        groups={byThought}
      />
    </div>
  )
}
