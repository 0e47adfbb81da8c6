import { useMemo } from 'preact/hooks'
import { type Effect, effects, type MapLayout, type MapWay } from '#studio'

interface MapLinesProps {
  readonly ways: readonly MapWay[]
  readonly layout: MapLayout
}

/** All ways of the map as lines. What each is, is told at its port and in the list; here it can be pointed at. */
export function MapLines({ ways, layout }: MapLinesProps) {
  return useMemo(() => linesOf(ways, layout), [ways, layout])
}

function linesOf(ways: readonly MapWay[], layout: MapLayout) {
  return (
    <svg class="map-lines" width={layout.width} height={layout.height} aria-hidden="true">
      <defs>
        {effects.map((effect) => (
          <Arrow key={effect} effect={effect} />
        ))}
      </defs>
      {ways.map(({ key, effect, spine }) => {
        const path = layout.lines.get(key)?.path ?? ''
        return (
          path !== '' && (
            <g key={key} class="map-way" data-way={key} data-effect={effect} data-spine={spine}>
              <path class="map-line-reach" d={path} />
              <path class="map-line" d={path} marker-end={`url(#map-arrow-${effect})`} />
            </g>
          )
        )
      })}
    </svg>
  )
}

function Arrow({ effect }: { readonly effect: Effect }) {
  return (
    <marker
      id={`map-arrow-${effect}`}
      class="map-arrow"
      data-effect={effect}
      viewBox="0 0 10 10"
      refX="9"
      refY="5"
      markerWidth="11"
      markerHeight="11"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0L10 5L0 10z" />
    </marker>
  )
}
