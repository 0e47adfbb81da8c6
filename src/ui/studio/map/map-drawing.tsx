import { Maximize, Minus, Plus } from 'lucide'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BEAT, type Camera, type MapLayout, type MapWay, type Point, type ScenarioMap } from '#studio'
import { IconButton, VisuallyHidden } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { BeatBox } from './beat-box.tsx'
import type { CameraControl } from './camera-control.ts'
import type { MapActions } from './map-actions.ts'
import { MapLines } from './map-lines.tsx'
import { MiniMap } from './mini-map.tsx'
import { onMapKey } from './on-map-key.ts'
import { useCamera, useFollowing } from './use-camera.ts'
import { useConnectDrag } from './use-connect-drag.ts'
import { usePan } from './use-pan.ts'
import { wayNotes, wayText } from './way-words.ts'

interface MapDrawingProps {
  readonly map: ScenarioMap
  readonly layout: MapLayout
  /** The beat the cursor of all views is in. */
  readonly here: string | null
  readonly actions: MapActions
}

const STEP = 1.25
const layerAt = ({ x, y, zoom }: Camera): string => `translate(${x}px, ${y}px) scale(${zoom})`
const boxOf = ({ x, y }: Point) => ({ x: x - BEAT.width / 2, y, ...BEAT })

/** The map as a picture that can be moved, zoomed and walked through with keys. */
export function MapDrawing({ map, layout, here, actions }: MapDrawingProps) {
  const t = useText()
  const keys = useId()
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const dragged = useRef<SVGPathElement>(null)
  const known = new Set(map.beats.map(({ id }) => id))
  const first = map.spine[0] ?? map.beats[0]?.id ?? null
  const control = useCamera(frame, layout, here ?? first)
  const [tabbed, setTabbed] = useState<string | null>(null)
  const [lit, setLit] = useState<{ readonly key: string; readonly at: Point } | null>(null)
  useFollowing(control, layer, layerAt)
  usePan(frame, control)
  useConnectDrag({ frame, line: dragged, control, map, layout, actions })
  // When beats come, go or move, the one that is being looked at stays where it is.
  const drawnRef = useRef(layout)
  useLayoutEffect(() => {
    const [before, after] = [drawnRef.current, layout]
    drawnRef.current = layout
    const id = [tabbed, here, first].find((one) => one !== null && before.beats.has(one) && after.beats.has(one))
    const [from, to] = [before.beats.get(id ?? ''), after.beats.get(id ?? '')]
    if (before === after || from === undefined || to === undefined) return
    const { zoom } = control.camera()
    control.pan((from.x - to.x) * zoom, (from.y - to.y) * zoom)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a change of the layout moves anything
  }, [layout, control])
  // A place another view has gone to is shown here too.
  useLayoutEffect(() => {
    const place = here === null ? undefined : layout.beats.get(here)
    if (place !== undefined) control.reveal(boxOf(place))
  }, [here, layout, control])
  const onSpine = useMemo(() => new Set(map.spine), [map])
  const waysOf = useMemo(() => {
    const by = new Map<string, MapWay[]>(map.beats.map(({ id }) => [id, []]))
    for (const way of map.ways) by.get(way.from)?.push(way)
    return by
  }, [map])
  const entry = [tabbed, here, first].find((id) => id !== null && known.has(id))
  const wayOf = (target: EventTarget | null, attribute: 'data-way' | 'data-map-port'): MapWay | undefined => {
    const key = target instanceof Element ? target.closest(`[${attribute}]`)?.getAttribute(attribute) : undefined
    return map.ways.find((way) => way.key === key)
  }
  const litWay = map.ways.find(({ key }) => key === lit?.key)

  return (
    <div class="map-drawing">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it */}
      <div
        ref={frame}
        class="map-frame"
        role="group"
        aria-label={t('studio.map.label')}
        aria-describedby={keys}
        data-map-frame
        onKeyDown={(event) => onMapKey(event, { map, layout, control, actions, frame: frame.current })}
        onFocusIn={(event) => {
          const id = (event.target as Element).closest('[data-beat]')?.getAttribute('data-beat') ?? null
          const place = id === null ? undefined : layout.beats.get(id)
          if (id === null || place === undefined) return
          setTabbed(id)
          control.reveal(boxOf(place))
          const way = wayOf(event.target, 'data-map-port')
          setLit(way === undefined ? null : { key: way.key, at: viewPoint(control, layout, way) })
        }}
        onFocusOut={() => setLit(null)}
        onPointerOver={(event) => {
          const way = wayOf(event.target, 'data-way') ?? wayOf(event.target, 'data-map-port')
          const box = frame.current?.getBoundingClientRect()
          setLit(
            way === undefined || box === undefined
              ? null
              : { key: way.key, at: { x: event.clientX - box.left, y: event.clientY - box.top } },
          )
        }}
        onPointerLeave={() => setLit(null)}
        onClick={(event) => {
          const way = wayOf(event.target, 'data-map-port') ?? wayOf(event.target, 'data-way')
          if (way !== undefined) {
            actions.goToWay(way)
            if (wayOf(event.target, 'data-map-port') !== undefined && actions.editable) actions.askTarget(way)
            return
          }
          const beat = (event.target as Element).closest('[data-map-beat]')?.getAttribute('data-map-beat')
          if (beat !== undefined && beat !== null) actions.goTo(beat)
        }}
        onDblClick={(event) => {
          const beat = (event.target as Element).closest('[data-map-beat]')?.getAttribute('data-map-beat')
          if (beat !== undefined && beat !== null) actions.open(beat)
        }}
      >
        <VisuallyHidden id={keys}>{t('studio.map.keys')}</VisuallyHidden>
        <div ref={layer} class="map-layer" style={{ width: `${layout.width}px`, height: `${layout.height}px` }}>
          <MapLines ways={map.ways} layout={layout} />
          <svg class="map-lines map-over" width={layout.width} height={layout.height} aria-hidden="true">
            {litWay !== undefined && <path class="map-lit" d={layout.lines.get(litWay.key)?.path ?? ''} />}
            <path ref={dragged} class="map-dragged" />
          </svg>
          <ul class="map-beats">
            {map.beats.map((beat) => {
              const place = layout.beats.get(beat.id)
              return (
                place !== undefined && (
                  <BeatBox
                    key={beat.id}
                    beat={beat}
                    place={place}
                    ways={waysOf.get(beat.id) ?? []}
                    lines={layout.lines}
                    tabbed={beat.id === entry}
                    here={beat.id === here}
                    onSpine={onSpine.has(beat.id)}
                    editable={actions.editable}
                  />
                )
              )
            })}
          </ul>
        </div>
        {lit !== null && litWay !== undefined && (
          <p class="map-label" aria-hidden="true" style={{ transform: labelAt(lit.at, control) }}>
            <strong>{wayText(litWay, t)}</strong>
            <span>{wayNotes(litWay, t)}</span>
          </p>
        )}
      </div>
      <MiniMap map={map} layout={layout} control={control} here={here} />
      <div class="map-zoom">
        <IconButton icon={Plus} label={t('studio.map.zoomIn')} data-map-zoom="in" onClick={() => control.zoom(STEP)} />
        <IconButton
          icon={Minus}
          label={t('studio.map.zoomOut')}
          data-map-zoom="out"
          onClick={() => control.zoom(1 / STEP)}
        />
        <IconButton
          icon={Maximize}
          label={t('studio.map.fit')}
          data-map-zoom="fit"
          onClick={() => control.fit(layout)}
        />
      </div>
    </div>
  )
}

/** Where a way's port is in the view. */
function viewPoint(control: CameraControl, layout: MapLayout, { key }: MapWay): Point {
  const { x, y, zoom } = control.camera()
  const port = layout.lines.get(key)?.port ?? { x: 0, y: 0 }
  return { x: x + port.x * zoom, y: y + port.y * zoom }
}

/** Beside the point, on the side where there is more room. */
function labelAt({ x, y }: Point, control: CameraControl): string {
  const { width, height } = control.view()
  const [dx, dy] = [x > width / 2 ? '-100%' : '0%', y > height / 2 ? '-100%' : '0%']
  return `translate(${x}px, ${y + (y > height / 2 ? -14 : 14)}px) translate(${dx}, ${dy})`
}
