import { ListTree, Workflow } from 'lucide'
import { useMemo, useState } from 'preact/hooks'
import { cursorAt } from '#studio'
import { Button, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { FindBeat } from './find-beat.tsx'
import type { MapActions } from './map-actions.ts'
import { MapDrawing } from './map-drawing.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapList } from './map-list.tsx'
import { useMap } from './use-map.ts'
import './map.css'

/** Narrower than this, a list says more than a drawing. */
const isNarrow = (): boolean => window.matchMedia?.('(width < 40rem)').matches ?? false

/** The scenario's beats as a graph, as a drawing or as a list. */
export function MapView() {
  const t = useText()
  const { cursor, setCursor, show } = useStudio()
  const now = useMap()
  const [as, setAs] = useState<'drawing' | 'list'>(() => (isNarrow() ? 'list' : 'drawing'))
  const actions = useMemo<MapActions>(() => {
    const goTo = (beat: string): void => setCursor(cursorAt(['beats', beat]))
    return {
      goTo,
      open(beat) {
        goTo(beat)
        show('script')
      },
      goToWay: ({ from, action }) =>
        setCursor(cursorAt(action === null ? ['beats', from] : ['beats', from, 'actions', action])),
      askTarget: () => undefined,
      connect: () => undefined,
      insert: () => undefined,
      askRemoval: () => undefined,
      editable: false,
    }
  }, [setCursor, show])
  if (now === null) return <p class="map-none">{t('studio.map.empty')}</p>
  const { map, layout, draft, current } = now
  return (
    <section class="map-view" data-map={as}>
      <div class="map-bar">
        <FindBeat draft={draft} onFound={actions.goTo} />
        <div class="map-as" role="group" aria-label={t('studio.map.as')}>
          <Button size="small" icon={Workflow} aria-pressed={as === 'drawing'} onClick={() => setAs('drawing')}>
            {t('studio.map.drawing')}
          </Button>
          <Button size="small" icon={ListTree} aria-pressed={as === 'list'} onClick={() => setAs('list')}>
            {t('studio.map.list')}
          </Button>
        </div>
      </div>
      {!current && <Notice role="status">{t('studio.map.broken')}</Notice>}
      {as === 'drawing' ? (
        <>
          <MapDrawing map={map} layout={layout} here={cursor.beat} actions={actions} />
          <MapLegend />
        </>
      ) : (
        <MapList map={map} here={cursor.beat} actions={actions} />
      )}
    </section>
  )
}
