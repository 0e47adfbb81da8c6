import { Trash2 } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { bereftOf, type ScenarioMap } from '#studio'
import { Button, Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { wayName } from './way-words.ts'

interface RemovalDialogProps {
  readonly beat: string
  readonly map: ScenarioMap
  /** Null: what led to it is left as it is. */
  readonly onRemove: (leadTo: string | null) => void
  readonly onClose: () => void
}

/** Asks where what leads to a beat is to lead once it is gone. */
export function RemovalDialog({ beat, map, onRemove, onClose }: RemovalDialogProps) {
  const t = useText()
  const id = useId()
  const { ways, start, targets, likely } = bereftOf(beat, map)
  const [to, setTo] = useState(likely ?? '')
  const asks = ways.length > 0 || start
  return (
    <Dialog
      open
      title={t('studio.map.removeThat', { beat })}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon={Trash2} data-map-remove onClick={() => onRemove(to === '' ? null : to)}>
            {t('studio.map.remove')}
          </Button>
          <Button onClick={onClose}>{t('studio.map.keep')}</Button>
        </>
      }
    >
      {asks ? (
        <>
          <p>{t('studio.map.removeLead')}</p>
          <ul>
            {start && <li>{t('studio.map.startsScene')}</li>}
            {ways.map((way) => (
              <li key={way.key}>{`${way.from}: ${wayName(way, t)}`}</li>
            ))}
          </ul>
          <label class="map-field" for={id}>
            {t('studio.map.leadInstead')}
          </label>
          <select
            id={id}
            class="map-targets"
            data-map-instead
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          >
            <option value="">{t('studio.map.leaveOpen')}</option>
            {targets.map((target) => (
              <option key={target} value={target}>
                {target}
              </option>
            ))}
          </select>
        </>
      ) : (
        <p>{t('studio.map.removeFree')}</p>
      )}
    </Dialog>
  )
}
