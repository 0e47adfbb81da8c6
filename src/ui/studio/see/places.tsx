import { useId } from 'preact/hooks'
import { type Draft, type Place, places, setValue, type Stage, times, weathers } from '#scenario'
import { cardOf } from '../../parts/scenes/place-picture.tsx'
import { useText, useWords } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { NamedPlace } from './named-place.tsx'
import { OwnPlace } from './own-place.tsx'
import { PictureChoice } from './picture-choice.tsx'

/** The place as a picture with its landmarks named on it, and told in words below. */
function TellingPlace({ stage: { place, time } }: { readonly stage: Stage }) {
  const t = useText()
  const words = useWords()
  const told: Readonly<Record<string, string>> = words.places[place].landmarks
  return (
    <figure class="see-place" data-place={place}>
      <NamedPlace place={place} time={time} />
      <figcaption>
        <p>{t('studio.see.place.landmarks')}</p>
        <dl class="see-landmarks">
          {Object.entries(told).map(([landmark, where]) => (
            <div key={landmark}>
              <dt>
                <code>{landmark}</code>
              </dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  )
}

const isStage = (stage: Draft<Stage> | undefined): stage is Stage =>
  stage?.place !== undefined && places.includes(stage.place) && stage.time !== undefined && times.includes(stage.time)

/** Where and when the scenario plays: its place by pictures, the time of day, the weather. */
export function Places() {
  const t = useText()
  const words = useWords()
  const { reading, edit, editable } = useStudio()
  const time = useId()
  const weather = useId()
  // A place that does not have what the script asks for makes a mistake of it, and is still the one that was chosen.
  const written = reading.draft()?.stage
  const stage = isStage(written) ? written : reading.shown?.stage
  if (stage === undefined) return <p class="see-note">{t('studio.see.nothing')}</p>
  const card = (place: Place) => <img src={cardOf(place, stage.time) ?? ''} alt="" loading="lazy" />
  const set = (key: keyof Stage, value: string): void => {
    edit('place', (source) => setValue(source, ['stage', key], value))
  }
  return (
    <div class="see-places">
      <p role="status" class={reading.upToDate ? undefined : 'see-note'}>
        {!reading.upToDate && t('studio.see.place.wrong')}
      </p>
      {stage.picture === undefined && <TellingPlace stage={stage} />}
      <div class="see-how">
        <div class="see-field">
          <label for={time}>{t('studio.see.place.time')}</label>
          <select
            id={time}
            value={stage.time}
            disabled={!editable}
            onChange={(event) => set('time', event.currentTarget.value)}
          >
            {times.map((one) => (
              <option key={one} value={one}>
                {t(`vocabulary.time.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="see-field">
          <label for={weather}>{t('studio.see.place.weather')}</label>
          <select
            id={weather}
            value={stage.weather ?? 'clear'}
            disabled={!editable}
            onChange={(event) => set('weather', event.currentTarget.value)}
          >
            {weathers.map((one) => (
              <option key={one} value={one}>
                {t(`vocabulary.weather.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <PictureChoice<Place>
        legend={t('studio.see.place.choose')}
        value={stage.place}
        options={places}
        nameOf={(place) => words.vocabulary.place[place]}
        pictureOf={card}
        disabled={!editable}
        onChange={(place) => set('place', place)}
      />
      <OwnPlace stage={written ?? stage} />
    </div>
  )
}
