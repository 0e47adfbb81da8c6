import { useText } from '../text/index.ts'
import { RoomKeys } from './keys.tsx'

/** What help says to instructors. */
export function RoomHelp() {
  const t = useText()
  return (
    <div class="help-text room-help">
      <section>
        <h2>{t('room.help.heading')}</h2>
        <p>{t('room.help.text')}</p>
        <RoomKeys />
      </section>
    </div>
  )
}
