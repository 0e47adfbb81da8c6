import type { TargetedMouseEvent } from 'preact'
import { useMemo } from 'preact/hooks'
import { clockText, useText } from '../text/index.ts'
import { Lanes, placeOf } from './lanes.tsx'
import { secondFor, stopsOf } from './timeline-keys.ts'
import type { Story } from '#play'
import './timeline.css'

interface TimelineProps {
  readonly story: Story
  /** Scenario ms shown on the stage. */
  readonly at: number
  /** The words of that second. */
  readonly caption: string
  readonly onSeek: (at: number) => void
}

function Legend({ receives }: { readonly receives: boolean }) {
  const t = useText()
  const acts = receives ? 'answer' : 'act'
  return (
    <ul class="legend plain">
      {(['note', acts, 'other', 'back', 'cue-seen', 'cue', 'thought'] as const).map((kind) => (
        <li key={kind}>
          <span class={`mark mark-${kind}`} aria-hidden="true" />
          {t(`debrief.timeline.legend.${kind}`)}
        </li>
      ))}
    </ul>
  )
}

/**
 * The run as a band over time: you on the ladder, cues, thoughts, harm, and the do-nothing run under it. The picture
 * is for the eye and the pointer; the slider below it and the list of moments say and do the same.
 */
export function Timeline({ story, at, caption, onSeek }: TimelineProps) {
  const t = useText()
  const { length, end } = story
  // Only the playhead moves. The rest is the same element in each frame, so it is not drawn again.
  const lanes = useMemo(() => <Lanes story={story} />, [story])
  const stops = useMemo(() => stopsOf(story), [story])
  const receives = story.run.compiled.scenario.subject === 'you'
  const legend = useMemo(() => <Legend receives={receives} />, [receives])

  /** A press anywhere on the picture goes to that second. */
  const press = (event: TargetedMouseEvent<HTMLDivElement>) => {
    const track = event.currentTarget.querySelector('.lane-track')?.getBoundingClientRect()
    if (track === undefined || event.clientX < track.left || event.clientX > track.right) return
    const share = (event.clientX - track.left) / track.width
    onSeek((getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - share : share) * length)
  }

  return (
    <div class="timeline">
      <div class="lanes" aria-hidden="true" role="presentation" onClick={press}>
        {lanes}
        <div class="playhead-frame">
          <span class="playhead" style={placeOf(at, length)} />
        </div>
      </div>
      <label class="scrub">
        <span>{t('debrief.timeline.scrub')}</span>
        <span class="scrub-track" style={{ '--share': `${(end / length) * 100}%` }}>
          <input
            type="range"
            min={0}
            max={end}
            step={1000}
            value={at}
            aria-valuetext={t('debrief.timeline.value', { at: clockText(at), caption })}
            onInput={(event) => onSeek(Number(event.currentTarget.value))}
            onKeyDown={(event) => {
              const to = secondFor(event, at, end, stops)
              if (to === null) return
              event.preventDefault()
              onSeek(to)
            }}
          />
        </span>
      </label>
      {legend}
    </div>
  )
}
