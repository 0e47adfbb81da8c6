import { useId } from 'preact/hooks'
import type { Draft, Stage } from '#scenario'
import { canBePlace, put } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { FloorLine } from '../pictures/floor-line.tsx'
import { useStudio } from '../workbench/use-studio.tsx'

/** The longest text of a scenario, in characters (F13). */
const LONGEST = 600

/** A picture of the author's own in the stead of the place: which one, and what it shows. */
export function OwnPlace({ stage }: { readonly stage: Draft<Stage> }) {
  const t = useText()
  const id = useId()
  const { files, edit, editable, show } = useStudio()
  const pictures = Object.keys(files.media).filter(canBePlace).toSorted()
  const { picture } = stage
  const chosen = picture?.file ?? ''
  const choose = (file: string): void => {
    edit('place', put(['stage', 'picture'], file === '' ? undefined : { file, alt: picture?.alt ?? '' }))
  }
  return (
    <fieldset class="see-own-place" data-own-place={chosen}>
      <legend>{t('studio.see.place.own')}</legend>
      <p class="hint">{t('studio.see.place.ownText')}</p>
      {pictures.length === 0 && chosen === '' ? (
        <Button size="small" onClick={() => show('pictures')}>
          {t('studio.see.place.ownBring')}
        </Button>
      ) : (
        <div class="see-field">
          <label for={id}>{t('studio.see.place.ownChoose')}</label>
          <select id={id} value={chosen} disabled={!editable} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('studio.see.place.ownNone')}</option>
            {!pictures.includes(chosen) && chosen !== '' && <option value={chosen}>{chosen}</option>}
            {pictures.map((path) => (
              <option key={path} value={path}>
                {path.slice('media/'.length)}
              </option>
            ))}
          </select>
        </div>
      )}
      {picture !== undefined && (
        <>
          <FloorLine key={chosen} path={['stage', 'picture']} picture={picture} disabled={!editable} />
          <div class="see-field">
            <label for={`${id}-alt`}>{t('studio.see.place.ownAlt')}</label>
            <input
              id={`${id}-alt`}
              type="text"
              maxLength={LONGEST}
              value={picture.alt ?? ''}
              readOnly={!editable}
              onInput={({ currentTarget: { value } }) => edit('field', put(['stage', 'picture', 'alt'], value))}
            />
          </div>
        </>
      )}
    </fieldset>
  )
}
