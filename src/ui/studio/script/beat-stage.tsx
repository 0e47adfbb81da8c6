import { places, times, weathers } from '#scenario'
import { type BeatRow, canBePlace, putEntry } from '#studio'
import { useText } from '../../text/index.ts'
import { FloorLine } from '../pictures/floor-line.tsx'
import { TextField, WordField } from './fields/index.ts'
import { useScript } from './use-script.tsx'

/** Where and when the scene is from a beat on, where it moves with it. */
export function BeatStage({ row }: { readonly row: BeatRow }) {
  const t = useText()
  const { around, commands } = useScript()
  const { beat } = row
  const path = [...row.path, 'stage']
  const { place, time, weather, picture } = beat.stage ?? {}
  const pictures = around.pictures.filter(canBePlace)
  const write = (key: string) => (value: string | undefined) => commands.run('place', putEntry([...path, key], value))
  const stays = t('studio.script.beat.stays')
  return (
    <fieldset class="script-beat-stage">
      <legend>{t('studio.script.beat.stage')}</legend>
      <p class="hint">{t('studio.script.beat.stageHint')}</p>
      <div class="script-details-group script-grid">
        <WordField
          path={[...path, 'place']}
          label={t('studio.script.head.place')}
          value={place}
          none={stays}
          words={places.map((value) => ({ value, label: t(`vocabulary.place.${value}`) }))}
          write={write('place')}
        />
        <WordField
          path={[...path, 'time']}
          label={t('studio.script.head.time')}
          value={time}
          none={stays}
          words={times.map((value) => ({ value, label: t(`vocabulary.time.${value}`) }))}
          write={write('time')}
        />
        <WordField
          path={[...path, 'weather']}
          label={t('studio.script.head.weather')}
          value={weather}
          none={stays}
          words={weathers.map((value) => ({ value, label: t(`vocabulary.weather.${value}`) }))}
          write={write('weather')}
        />
        {(pictures.length > 0 || picture !== undefined) && (
          <WordField
            path={[...path, 'picture', 'file']}
            label={t('studio.script.beat.picture')}
            value={picture?.file}
            none={t('studio.script.line.noInset')}
            words={pictures.map((value) => ({ value, label: value.slice('media/'.length) }))}
            write={(file) =>
              commands.run(
                'place',
                putEntry([...path, 'picture'], file === undefined ? undefined : { file, alt: picture?.alt ?? '' }),
              )
            }
          />
        )}
      </div>
      {picture !== undefined && (
        <>
          <TextField
            path={[...path, 'picture', 'alt']}
            label={t('studio.script.beat.pictureAlt')}
            value={picture.alt}
          />
          <FloorLine path={[...path, 'picture']} picture={picture} disabled={!around.editable} />
        </>
      )}
    </fieldset>
  )
}
