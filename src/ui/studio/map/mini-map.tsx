import { useRef } from 'preact/hooks'
import type { Camera, MapLayout, ScenarioMap, Size } from '#studio'
import { BEAT } from '#studio'
import type { CameraControl } from './camera-control.ts'
import { useFollowing } from './use-camera.ts'

interface MiniMapProps {
  readonly map: ScenarioMap
  readonly layout: MapLayout
  readonly control: CameraControl
  /** The beat the cursor is in. */
  readonly here: string | null
}

const viewOnMap = ({ x, y, zoom }: Camera, { width, height }: Size): string =>
  `translate(${-x / zoom}px, ${-y / zoom}px) scale(${width / zoom}, ${height / zoom})`

/** The whole map, small, and what is shown of it; a press there goes there. For the pointer only: keys have other ways. */
export function MiniMap({ map, layout, control, here }: MiniMapProps) {
  const view = useRef<SVGRectElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  useFollowing(control, view, viewOnMap)
  const goTo = (event: PointerEvent): void => {
    const box = svg.current?.getBoundingClientRect()
    if (event.buttons === 0 || box === undefined || box.width === 0) return
    // The picture keeps its shape within its box.
    const scale = Math.min(box.width / layout.width, box.height / layout.height)
    control.centre({
      x: (event.clientX - box.left - (box.width - layout.width * scale) / 2) / scale,
      y: (event.clientY - box.top - (box.height - layout.height * scale) / 2) / scale,
    })
  }
  const onSpine = new Set(map.spine)
  return (
    <svg
      ref={svg}
      class="map-mini"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      {map.beats.map(({ id, harm, kind }) => {
        const place = layout.beats.get(id)
        return (
          place !== undefined && (
            <rect
              key={id}
              class="map-mini-beat"
              data-harm={harm ?? 'unset'}
              data-spine={onSpine.has(id)}
              data-here={id === here}
              x={place.x - BEAT.width / 2}
              y={place.y}
              width={BEAT.width}
              height={BEAT.height}
              rx={kind === 'ending' ? BEAT.height / 2 : 0}
            />
          )
        )
      })}
      <rect ref={view} class="map-mini-view" width="1" height="1" />
    </svg>
  )
}
