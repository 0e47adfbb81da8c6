import { type Inset, insets, insetsWithText, placeWordsOf, sounds } from '#scenario'
import { type LineRow, put, putEntry } from '#studio'
import { useText, useWords } from '../../text/index.ts'
import { NumberField, TextField, WordField } from './fields/index.ts'
import { useScript } from './use-script.tsx'

const canBeRead = (id: string): boolean => (insetsWithText as readonly string[]).includes(id)

/** What is heard and seen beside the people: sound, picture, the place, black. */
export function SightFields({ row }: { readonly row: LineRow }) {
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
