import { Plus, SquarePen, Trash2 } from 'lucide'
import type { ScenarioMap } from '#studio'
import { Button } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import type { MapActions } from './map-actions.ts'

interface BeatBarProps {
  readonly beat: string
  readonly map: ScenarioMap
  readonly actions: MapActions
}

/** What can be done with the beat the cursor is in. */
export function BeatBar({ beat, map, actions }: BeatBarProps) {
  const t = useText()
  const silent = map.ways.findLast(({ from, action }) => from === beat && action === null)
  return (
    <div class="map-beat-bar" role="group" aria-label={beat}>
      <strong class="map-chosen">{beat}</strong>
      <Button size="small" icon={SquarePen} data-map-do="open" onClick={() => actions.open(beat)}>
        {t('studio.map.open')}
      </Button>
      {actions.editable && silent !== undefined && (
        <Button size="small" icon={Plus} data-map-do="insert" onClick={() => actions.insert(silent)}>
          {t('studio.map.after')}
        </Button>
      )}
      {actions.editable && (
        <Button size="small" icon={Trash2} data-map-do="remove" onClick={() => actions.askRemoval(beat)}>
          {t('studio.map.remove')}
        </Button>
      )}
    </div>
  )
}
