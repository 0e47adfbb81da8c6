import { faces, facings, holdables, marks, placeWordsOf, poses, wearables } from '#scenario'
import { type LineRow, put } from '#studio'
import { useText, useWords } from '../../text/index.ts'
import { SeveralField, type Word, WordField } from './fields/index.ts'
import { standingWords } from './standing-words.ts'
import { useScript } from './use-script.tsx'

/** How somebody is seen: where, how, with which face. */
export function PersonFields({ row }: { readonly row: LineRow }) {
  const t = useText()
  const words = useWords()
  const { around, commands } = useScript()
  const { path, moment } = row
  const { direction } = words
  const people = around.cast.map(({ id, name }) => ({ value: id, label: name }))
  const others = people.filter(({ value }) => value !== moment.who)
  const landmarks = around.place === null ? [] : placeWordsOf(around.place).landmarks
  const standing = (value: string): Word => ({ value, label: standingWords(value, around.place, words) })
  const place = moment.place
  const placeValue =
    place === undefined
      ? undefined
      : typeof place === 'string'
        ? place
        : 'beside' in place
          ? `beside:${place.beside ?? ''}`
          : `behind:${(place as { behind?: string }).behind ?? ''}`
  const kept = t('studio.script.line.kept')
  const listOf = (table: Readonly<Record<string, string>>, list: readonly string[]): readonly Word[] =>
    list.map((value) => ({ value, label: table[value] ?? value }))
  return (
    <div class="script-details-group script-grid">
      {!('who' in row.voice) && (
        <WordField
          path={[...path, 'who']}
          label={t('studio.script.line.who')}
          value={moment.who}
          words={people}
          none={t('studio.script.line.nobody')}
        />
      )}
      <WordField
        path={[...path, 'face']}
        label={t('studio.script.line.face')}
        value={moment.face}
        words={listOf(direction.face, faces)}
        none={kept}
      />
      <WordField
        path={[...path, 'pose']}
        label={t('studio.script.line.pose')}
        value={moment.pose}
        words={listOf(direction.pose, poses)}
        none={kept}
      />
      <WordField
        path={[...path, 'place']}
        label={t('studio.script.line.place')}
        value={placeValue}
        none={kept}
        words={[
          { label: t('studio.script.line.landmarks'), words: landmarks.map(standing) },
          { label: t('studio.script.line.marks'), words: marks.map(standing) },
          {
            label: t('studio.script.line.beside'),
            words: others.map((p) => ({ value: `beside:${p.value}`, label: direction.beside(p.label) })),
          },
          {
            label: t('studio.script.line.behind'),
            words: others.map((p) => ({ value: `behind:${p.value}`, label: direction.behind(p.label) })),
          },
        ].filter((group) => group.words.length > 0)}
        write={(value) => {
          const [how = '', who] = (value ?? '').split(':')
          commands.run(
            'field',
            put([...path, 'place'], value === undefined ? undefined : who === undefined ? how : { [how]: who }),
          )
        }}
      />
      <WordField
        path={[...path, 'to']}
        label={t('studio.script.line.to')}
        value={moment.to}
        words={others}
        none={t('studio.script.line.nobodyNamed')}
      />
      <WordField
        path={[...path, 'with']}
        label={t('studio.script.line.with')}
        value={moment.with}
        words={others}
        none={t('studio.script.line.nobodyNamed')}
      />
      <WordField
        path={[...path, 'facing']}
        label={t('studio.script.line.facing')}
        value={moment.facing}
        none={kept}
        words={[...listOf(direction.facing, facings), ...others, ...landmarks.map(standing)]}
      />
      <SeveralField
        path={[...path, 'holds']}
        label={t('studio.script.line.holds')}
        value={moment.holds}
        words={listOf(direction.holds, holdables)}
        add={t('studio.script.add')}
        remove={(what) => t('studio.script.takeAway', { what })}
        most={2}
        keepEmpty
      />
      <SeveralField
        path={[...path, 'wears']}
        label={t('studio.script.line.wears')}
        value={moment.wears}
        words={listOf(direction.wears, wearables)}
        add={t('studio.script.add')}
        remove={(what) => t('studio.script.takeAway', { what })}
        most={6}
        keepEmpty
      />
    </div>
  )
}
