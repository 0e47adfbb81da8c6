import { ArrowDown, ArrowUp, Flag, Trash2 } from 'lucide'
import {
  faces,
  facings,
  holdables,
  insets,
  insetsWithText,
  marks,
  placeWordsOf,
  poses,
  sounds,
  wearables,
  type Inset,
} from '#scenario'
import { addCue, type LineRow, put, putEntry, removeLine } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText, useWords } from '../../text/index.ts'
import { ChangeField, WhenField } from './facts-fields.tsx'
import { NumberField, SeveralField, TextField, type Word, WordField } from './fields.tsx'
import { standingWords } from './standing-words.ts'
import { useScript } from './use-script.tsx'

interface LineDetailsProps {
  readonly row: LineRow
  readonly beat: string
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
}

/** What a line shows and does beside its words: what a beginner does not need at first. */
export function LineDetails({ row, beat, onUp, onDown }: LineDetailsProps) {
  const t = useText()
  const { around, commands } = useScript()
  const { path, index, moment } = row
  return (
    <div class="script-details">
      <PersonFields row={row} />
      <SightFields row={row} />
      <div class="script-details-group">
        {moment.cue === undefined ? (
          (moment.say !== undefined || moment.does !== undefined || moment.sound !== undefined) && (
            <Button
              size="small"
              icon={Flag}
              data-does="add-cue"
              disabled={!around.editable}
              onClick={() =>
                commands.run('line', addCue(beat, index, ''), { path: [...path, 'cue', 'text'], caret: 'end' })
              }
            >
              {t('studio.script.cue.add')}
            </Button>
          )
        ) : (
          <>
            <TextField
              path={[...path, 'cue', 'text']}
              label={t('studio.script.cue.text')}
              hint={t('studio.script.cue.hint')}
              value={moment.cue.text}
              class="script-wide"
            />
            {moment.cue.weight !== undefined && (
              <NumberField
                path={[...path, 'cue', 'weight']}
                label={t('studio.script.cue.weight')}
                value={moment.cue.weight}
                optional
              />
            )}
            <Button
              size="small"
              disabled={!around.editable}
              onClick={() => commands.run('remove', put([...path, 'cue'], undefined), { path, caret: 'end' })}
            >
              {t('studio.script.cue.remove')}
            </Button>
          </>
        )}
      </div>
      <div class="script-details-group">
        <WhenField path={[...path, 'when']} when={moment.when} label={t('studio.script.line.when')} />
        <ChangeField path={[...path, 'set']} set={moment.set} label={t('studio.script.line.set')} />
      </div>
      <div class="script-details-group">
        <Button
          size="small"
          icon={ArrowUp}
          kbd={null}
          disabled={onUp === null || !around.editable}
          onClick={onUp ?? undefined}
        >
          {t('studio.script.line.up')}
        </Button>
        <Button
          size="small"
          icon={ArrowDown}
          disabled={onDown === null || !around.editable}
          onClick={onDown ?? undefined}
        >
          {t('studio.script.line.down')}
        </Button>
        <Button
          size="small"
          icon={Trash2}
          data-does="remove-line"
          disabled={!around.editable}
          onClick={() =>
            commands.run('remove', removeLine(beat, index), {
              path: ['beats', beat, 'script', Math.max(0, index - 1)],
              caret: 'end',
            })
          }
        >
          {t('studio.script.line.remove')}
        </Button>
      </div>
    </div>
  )
}

/** How somebody is seen: where, how, with which face. */
function PersonFields({ row }: { readonly row: LineRow }) {
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

const canBeRead = (id: string): boolean => (insetsWithText as readonly string[]).includes(id)

/** What is heard and seen beside the people: sound, picture, the place, black. */
function SightFields({ row }: { readonly row: LineRow }) {
  const t = useText()
  const words = useWords()
  const { around, commands } = useScript()
  const { path, moment } = row
  const { inset } = moment
  const shown =
    inset === undefined
      ? undefined
      : typeof inset === 'string'
        ? inset
        : 'picture' in inset
          ? `own:${inset.picture ?? ''}`
          : (inset as { id?: string }).id
  const readable = typeof shown === 'string' && canBeRead(shown)
  const pieces = around.place === null ? {} : placeWordsOf(around.place).pieces
  const said = (around.place === null ? {} : words.places[around.place].pieces) as Readonly<
    Record<string, Readonly<Record<string, string | ((text: string) => string)>> | undefined>
  >
  const writeInset = (value: string | undefined) => {
    const own = value?.startsWith('own:') === true ? value.slice('own:'.length) : null
    commands.run('field', put([...path, 'inset'], own === null ? value : { picture: own, alt: '' }))
  }
  return (
    <div class="script-details-group script-grid">
      <WordField
        path={[...path, 'sound']}
        label={t('studio.script.line.sound')}
        value={moment.sound}
        words={sounds.map((value) => ({ value, label: words.sounds[value] }))}
        none={t('studio.script.line.noSound')}
      />
      <WordField
        path={[...path, 'inset']}
        label={t('studio.script.line.inset')}
        value={shown}
        none={t('studio.script.line.noInset')}
        write={writeInset}
        words={[
          { value: 'none', label: t('studio.script.line.insetAway') },
          ...around.pictures.map((picture) => ({ value: `own:${picture}`, label: picture })),
          ...insets.map((value) => ({ value, label: words.insets[value] })),
        ]}
      />
      {readable && (
        <TextField
          path={typeof inset === 'string' ? [...path, 'inset'] : [...path, 'inset', 'text']}
          label={t('studio.script.line.insetText')}
          value={typeof inset === 'string' ? '' : (inset as { text?: string }).text}
          write={
            typeof inset === 'string'
              ? (text) => commands.run('field', put([...path, 'inset'], { id: inset as Inset, text }))
              : undefined
          }
        />
      )}
      {typeof inset === 'object' && 'picture' in inset && (
        <TextField path={[...path, 'inset', 'alt']} label={t('studio.script.line.insetAlt')} value={inset.alt} />
      )}
      {Object.entries(pieces).map(([piece, states]) =>
        states === 'text' ? (
          <TextField
            key={piece}
            path={[...path, 'scene', piece]}
            label={t('studio.script.line.piece', { piece: piece.replaceAll('-', ' ') })}
            value={moment.scene?.[piece]}
            write={(text) => commands.run('field', putEntry([...path, 'scene', piece], text === '' ? undefined : text))}
          />
        ) : (
          <WordField
            key={piece}
            path={[...path, 'scene', piece]}
            label={t('studio.script.line.piece', { piece: piece.replaceAll('-', ' ') })}
            value={moment.scene?.[piece]}
            none={t('studio.script.line.kept')}
            words={states.map((value) => {
              const sentence = said[piece]?.[value]
              return { value, label: typeof sentence === 'string' ? sentence : value.replaceAll('-', ' ') }
            })}
            write={(value) => commands.run('field', putEntry([...path, 'scene', piece], value))}
          />
        ),
      )}
      <WordField
        path={[...path, 'tension']}
        label={t('studio.script.line.tension')}
        value={moment.tension === undefined ? undefined : String(moment.tension)}
        none={t('studio.script.line.kept')}
        words={(['0', '1', '2', '3'] as const).map((value) => ({ value, label: t(`studio.script.tension.${value}`) }))}
        write={(value) =>
          commands.run('field', put([...path, 'tension'], value === undefined ? undefined : Number(value)))
        }
      />
      <NumberField
        path={[...path, 'cut']}
        label={t('studio.script.line.cut')}
        hint={t('studio.script.line.cutHint')}
        value={moment.cut}
        optional
      />
    </div>
  )
}
