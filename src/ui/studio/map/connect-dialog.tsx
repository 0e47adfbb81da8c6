import { Plus } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { type MapWay, type ScenarioMap, targetsOf } from '#studio'
import { Button, Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { wayName } from './way-words.ts'

interface ConnectDialogProps {
  readonly way: MapWay
  readonly map: ScenarioMap
  readonly onConnect: (to: string) => void
  readonly onInsert: () => void
  readonly onClose: () => void
}

/** Asks where a way is to lead: to a beat of the list, or to a new one. */
export function ConnectDialog({ way, map, onConnect, onInsert, onClose }: ConnectDialogProps) {
  const t = useText()
  const id = useId()
  const allowed = new Set(targetsOf(way, map))
  const [to, setTo] = useState(way.to !== null && allowed.has(way.to) ? way.to : '')
  const done = (): void => {
    if (allowed.has(to)) onConnect(to)
  }
  return (
    <Dialog
      open
      title={t('studio.map.connect')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" data-map-connect disabled={!allowed.has(to)} onClick={done}>
            {t('studio.map.connectIt')}
          </Button>
          <Button icon={Plus} data-map-insert onClick={onInsert}>
            {t('studio.map.insert')}
          </Button>
        </>
      }
    >
      <p>{t('studio.map.connectLead', { beat: way.from, what: wayName(way, t) })}</p>
      <label class="map-field" for={id}>
        {t('studio.map.target')}
      </label>
      <select
        id={id}
        class="map-targets"
        size={8}
        data-map-target
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        onDblClick={done}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          done()
        }}
      >
        {map.beats
          .filter(({ kind }) => kind !== 'missing')
          .map((beat) => (
            <option key={beat.id} value={beat.id} disabled={!allowed.has(beat.id)}>
              {allowed.has(beat.id)
                ? t('studio.map.beatWords', { beat: beat.id, words: beat.words })
                : t('studio.map.wouldCircle', { beat: beat.id })}
            </option>
          ))}
      </select>
    </Dialog>
  )
}
