import { ListTree, Workflow } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { cursorAt, type MapWay } from '#studio'
import { Button, LiveRegion, Notice } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { BeatBar } from './beat-bar.tsx'
import { ConnectDialog } from './connect-dialog.tsx'
import { FindBeat } from './find-beat.tsx'
import type { MapActions } from './map-actions.ts'
import { MapDrawing } from './map-drawing.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapList } from './map-list.tsx'
import { RemovalDialog } from './removal-dialog.tsx'
import { useMap } from './use-map.ts'
import { useMapEdits } from './use-map-edits.ts'
import './map.css'

/** Narrower than this, a list says more than a drawing. */
const isNarrow = (): boolean => window.matchMedia?.('(width < 40rem)').matches ?? false

type Asked = { readonly what: 'target'; readonly way: MapWay } | { readonly what: 'removal'; readonly beat: string }

/** The scenario's beats as a graph, as a drawing or as a list; both can be changed. */
export function MapView() {
  const t = useText()
  const { cursor, setCursor, show, editable } = useStudio()
  const now = useMap()
  const edits = useMapEdits(now?.map ?? null)
  const [as, setAs] = useState<'drawing' | 'list'>(() => (isNarrow() ? 'list' : 'drawing'))
  const [asked, setAsked] = useState<Asked | null>(null)
  const section = useRef<HTMLElement>(null)
  const toFocusRef = useRef<string | null>(null)
  // A beat that has just come, or what is left where one has gone, takes the focus once it is there.
  useLayoutEffect(() => {
    const beat = toFocusRef.current
    if (beat === null || asked !== null) return
    toFocusRef.current = null
    const all = section.current?.querySelectorAll<HTMLElement>('[data-map-beat], [data-map-open]') ?? []
    const found = [...all].find(({ dataset }) => (dataset['mapBeat'] ?? dataset['mapOpen']) === beat)
    found?.focus({ preventScroll: found.dataset['mapBeat'] !== undefined })
  })
  if (now === null) return <p class="map-none">{t('studio.map.empty')}</p>
  const { map, layout, draft, current } = now
  const goTo = (beat: string): void => setCursor(cursorAt(['beats', beat]))
  const actions: MapActions = {
    goTo,
    open(beat) {
      goTo(beat)
      show('script')
    },
    goToWay: ({ from, action }) =>
      setCursor(cursorAt(action === null ? ['beats', from] : ['beats', from, 'actions', action])),
    askTarget: (way) => setAsked({ what: 'target', way }),
    connect: edits.connect,
    insert: (way) => {
      toFocusRef.current = edits.insert(way)
    },
    askRemoval: (beat) => setAsked({ what: 'removal', beat }),
    editable: editable && current,
  }
  const here = map.beats.find(({ id, kind }) => id === cursor.beat && kind !== 'missing')?.id ?? null
  return (
    <section ref={section} class="map-view" data-map={as}>
      <div class="map-bar">
        <FindBeat draft={draft} onFound={goTo} />
        <div class="map-as" role="group" aria-label={t('studio.map.as')}>
          <Button
            size="small"
            icon={Workflow}
            aria-pressed={as === 'drawing'}
            data-map-as="drawing"
            onClick={() => setAs('drawing')}
          >
            {t('studio.map.drawing')}
          </Button>
          <Button
            size="small"
            icon={ListTree}
            aria-pressed={as === 'list'}
            data-map-as="list"
            onClick={() => setAs('list')}
          >
            {t('studio.map.list')}
          </Button>
        </div>
        <BeatBar beat={here} map={map} actions={actions} />
      </div>
      {!current && <Notice spoken>{t('studio.map.broken')}</Notice>}
      <LiveRegion text={edits.said.words} turn={edits.said.turn} />
      {as === 'drawing' ? (
        <>
          <MapDrawing map={map} layout={layout} here={here} actions={actions} />
          <MapLegend />
        </>
      ) : (
        <MapList map={map} here={here} actions={actions} />
      )}
      {asked?.what === 'target' && (
        <ConnectDialog
          way={asked.way}
          map={map}
          onConnect={(to) => {
            setAsked(null)
            edits.connect(asked.way, to)
          }}
          onInsert={() => {
            setAsked(null)
            actions.insert(asked.way)
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'removal' && (
        <RemovalDialog
          beat={asked.beat}
          map={map}
          onRemove={(instead) => {
            setAsked(null)
            if (edits.remove(asked.beat, instead)) toFocusRef.current = instead ?? map.beats[0]?.id ?? null
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
