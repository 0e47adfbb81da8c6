import { useMemo } from 'preact/hooks'
import type { BeatPlace, MapBeat, MapLayout, MapWay } from '#studio'
import { BEAT } from '#studio'
import { type Text, useText } from '../../text/index.ts'
import { BeatHarm, BeatSigns } from './beat-signs.tsx'
import { wayText } from './way-words.ts'

interface BeatBoxProps {
  readonly beat: MapBeat
  readonly place: BeatPlace
  /** What leads from it. */
  readonly ways: readonly MapWay[]
  readonly lines: MapLayout['lines']
  /** The one beat at which Tab comes into the map. */
  readonly tabbed: boolean
  /** Whether the cursor of all views is in it. */
  readonly here: boolean
  readonly onSpine: boolean
  readonly editable: boolean
}

/** One beat of the map, and the ports of the ways that lead from it. Whoever holds it hears what is done with them. */
export function BeatBox(props: BeatBoxProps) {
  const t = useText()
  const { beat, place, ways, lines, tabbed, here, onSpine, editable } = props
  // Of two hundred beats, only those are drawn again of which something has changed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- these are all its props, one by one
  return useMemo(() => boxOf(props, t), [beat, place, ways, lines, tabbed, here, onSpine, editable, t])
}

function boxOf(props: BeatBoxProps, t: Text) {
  const { beat, place, ways, lines, tabbed, here, onSpine, editable } = props
  const left = place.x - BEAT.width / 2
  return (
    <li
      class="map-item"
      data-beat={beat.id}
      style={{ transform: `translate(${left}px, ${place.y}px)`, width: `${BEAT.width}px`, height: `${BEAT.height}px` }}
    >
      <button
        type="button"
        class="map-beat"
        data-map-beat={beat.id}
        data-kind={beat.kind}
        data-harm={beat.harm ?? 'unset'}
        data-spine={onSpine}
        data-reached={beat.reached}
        data-wrong={wrongOf(beat)}
        aria-current={here ? 'true' : undefined}
        tabIndex={tabbed ? 0 : -1}
      >
        <span class="map-head">
          <span class="map-id">{beat.id}</span>
          <BeatSigns beat={beat} />
        </span>
        <span class="map-words">{beat.words}</span>
        <span class="map-foot">
          <BeatHarm beat={beat} />
          {beat.kind === 'beat' && <span>{countsOf(beat, t)}</span>}
        </span>
      </button>
      {ways.map((way) => {
        const port = lines.get(way.key)?.port
        return (
          port !== undefined && (
            <button
              key={way.key}
              type="button"
              class="map-port"
              data-map-port={way.key}
              data-effect={way.effect}
              data-open={way.to === null}
              aria-label={wayText(way, t)}
              aria-keyshortcuts={editable ? 'C N' : undefined}
              tabIndex={tabbed ? 0 : -1}
              style={{ transform: `translate(${port.x - left}px, ${port.y - place.y}px)` }}
            />
          )
        )
      })}
    </li>
  )
}

const wrongOf = ({ kind, problems }: MapBeat): 'error' | 'warning' | undefined => {
  if (kind === 'missing' || problems.some(({ severity }) => severity === 'error')) return 'error'
  return problems.length > 0 ? 'warning' : undefined
}

function countsOf({ options, cues, lasts }: MapBeat, t: Text): string {
  return [
    t('studio.map.options', { count: options }),
    cues > 0 ? t('studio.map.cues', { count: cues }) : null,
    lasts === null ? null : t('studio.map.lasts', { seconds: lasts }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
