import { useId, useState } from 'preact/hooks'
import { cursorAt, type MediaRef, momentAt, putPicture, usesOfPicture } from '#studio'
import { Button, Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { placeWords } from '../review/place-words.ts'
import { useGoTo } from '../told/use-go-to.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Credit } from './credit.tsx'
import { useShownMedia } from './use-shown-media.ts'

/** F13: the longest text, in characters. */
const LONGEST = 600

interface PictureItemProps {
  readonly path: string
  readonly of: MediaRef
  readonly onRemove: () => void
}

/** One own picture: how it looks, where it is shown, and what can be done with it. */
export function PictureItem({ path, of, onRemove }: PictureItemProps) {
  const t = useText()
  const id = useId()
  const { reading, cursor, edit, editable } = useStudio()
  const goTo = useGoTo()
  const shown = useShownMedia(path, of)
  const [alt, setAlt] = useState('')
  const [asked, setAsked] = useState(false)
  const uses = usesOfPicture(reading.draft() ?? reading.shown, path)
  const name = path.slice('media/'.length)
  const atLine = momentAt(cursor) !== null

  const put = (): void => {
    if (edit('media', putPicture(cursor.path.slice(0, 4), path, alt.trim()))) setAlt('')
  }
  return (
    <li class="picture-item" data-picture={path}>
      {shown.gone && <p>{t('studio.pictures.gone')}</p>}
      {shown.address !== null && <img src={shown.address} alt={uses[0]?.alt ?? ''} />}
      <div class="picture-words">
        <h3>{name}</h3>
        <p class="hint">{t('studio.pictures.size', { kilobytes: Math.ceil(of.size / 1024) })}</p>
        {uses.length === 0 ? (
          <p>{t('studio.pictures.unused')}</p>
        ) : (
          <>
            <p id={`${id}-uses`}>{t('studio.pictures.uses')}</p>
            <ul aria-labelledby={`${id}-uses`}>
              {uses.map((use) => (
                <li key={use.path.join('/')}>
                  <button type="button" class="picture-jump" onClick={() => goTo(cursorAt(use.path), null)}>
                    {placeWords(t, use.path)}
                  </button>{' '}
                  {use.alt}
                </li>
              ))}
            </ul>
          </>
        )}
        <Credit path={path} />
        {editable && (
          <>
            {atLine ? (
              <form
                class="picture-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  put()
                }}
              >
                <label for={id}>{t('studio.pictures.alt')}</label>
                <input
                  id={id}
                  type="text"
                  maxLength={LONGEST}
                  value={alt}
                  onInput={(event) => setAlt(event.currentTarget.value)}
                />
                <Button type="submit" size="small" data-pictures="put" disabled={alt.trim() === ''}>
                  {t('studio.pictures.put', { place: placeWords(t, cursor.path.slice(0, 4)) })}
                </Button>
              </form>
            ) : (
              <p class="hint">{t('studio.pictures.goToLine')}</p>
            )}
            <Button
              size="small"
              variant="ghost"
              data-pictures="remove"
              onClick={() => (uses.length === 0 ? onRemove() : setAsked(true))}
            >
              {t('studio.pictures.remove', { name })}
            </Button>
          </>
        )}
      </div>
      <Dialog
        open={asked}
        title={t('studio.pictures.askTitle', { name })}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button
              data-pictures="remove-used"
              onClick={() => {
                setAsked(false)
                onRemove()
              }}
            >
              {t('studio.pictures.remove', { name })}
            </Button>
            <Button variant="ghost" onClick={() => setAsked(false)}>
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('studio.pictures.ask', { count: uses.length })}</p>
      </Dialog>
    </li>
  )
}
