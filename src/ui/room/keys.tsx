import { Kbd } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import './keys.css'

/** The keys of the room and its notes, presenter remotes among them. */
export function RoomKeys() {
  const t = useText()
  const { shortcuts } = usePort('preferences').settings()
  const or = <span> {t('room.keys.or')} </span>
  return (
    <>
      <p>{t('room.keys.lead')}</p>
      <dl class="room-keys">
        <div>
          <dt>
            <Kbd name={t('room.keys.pageDown')} />
            {or}
            <Kbd name="ArrowRight" />
            {shortcuts && or}
            {shortcuts && <Kbd name=" " />}
          </dt>
          <dd>{t('room.keys.on')}</dd>
        </div>
        <div>
          <dt>
            <Kbd name={t('room.keys.pageUp')} />
            {or}
            <Kbd name="ArrowLeft" />
          </dt>
          <dd>{t('room.keys.back')}</dd>
        </div>
        {shortcuts && (
          <>
            <div>
              <dt>
                <Kbd name="b" />
                {or}
                <Kbd name="." />
              </dt>
              <dd>{t('room.keys.black')}</dd>
            </div>
            <div>
              <dt>
                <Kbd name="1" /> … <Kbd name="9" />
              </dt>
              <dd>{t('room.keys.vote')}</dd>
            </div>
          </>
        )}
      </dl>
      {!shortcuts && <p>{t('room.keys.off')}</p>}
      <p>{t('room.keys.remote')}</p>
    </>
  )
}
