import type { ComponentChildren } from 'preact'
import type { Rung } from '#engine'
import { clockText, useText } from '../text/index.ts'
import type { Band, Story } from '#play'

/** The rungs from high to low, as the ladder is drawn. */
const LADDER: readonly Rung[] = ['take-action', 'challenge', 'alert', 'probe']
/** Steps of the time axis, ms: the first that gives at most eight of them is taken. */
const STEPS = [5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000]

/** Where a second lies on the timeline. */
export const placeOf = (ms: number, length: number) => ({ insetInlineStart: `${(ms / length) * 100}%` })

function Lane({
  name,
  children,
  tall = false,
}: {
  readonly name: string
  readonly children?: ComponentChildren
  readonly tall?: boolean
}) {
  return (
    <div class={tall ? 'lane lane-tall' : 'lane'}>
      <span class="lane-name">{name}</span>
      <div class="lane-track">{children}</div>
    </div>
  )
}

/** All of the timeline's picture that is the same at every second: you on the ladder, cues, thoughts, harm, the axis. */
export function Lanes({ story }: { readonly story: Story }) {
  const t = useText()
  const { length, end } = story
  const x = (ms: number) => placeOf(ms, length)
  const step = STEPS.find((s) => length / s <= 8) ?? 600_000
  const ticks = Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step)
  const harm = (band: Band) => t(`vocabulary.harm.${band.harm}`)
  const bands = (list: readonly Band[]) =>
    list.map((band) => (
      <span
        key={band.from}
        class={`band band-${band.harm}`}
        style={{ ...x(band.from), inlineSize: `${((band.to - band.from) / length) * 100}%` }}
        title={`${clockText(band.from)} ${harm(band)}`}
      >
        {/* A name that would be cut off says less than none: the list below has it. */}
        {band.harm !== 'none' && (band.to - band.from) / length > 0.12 && <span>{harm(band)}</span>}
      </span>
    ))
  const mark = (kind: string, ms: number, says: string, key: string, level?: number) => (
    <span
      key={key}
      class={`mark mark-${kind}`}
      style={{ ...x(ms), ...(level === undefined ? {} : { insetBlockStart: `${level}%` }) }}
      title={`${clockText(ms)} ${says}`}
      // Notes and steps back are told by the program, the rest in the author's words.
      lang={kind === 'note' || kind === 'back' ? undefined : (story.run.compiled.scenario.lang ?? 'en')}
    />
  )

  return (
    <>
      <Lane name={t('debrief.timeline.you')} tall>
        {LADDER.map((rung, i) => (
          <span key={rung} class="rung-line" style={{ insetBlockStart: `${12 + i * 21}%` }}>
            {t(`vocabulary.rung.${rung}`)}
          </span>
        ))}
        {story.notes.map((n, i) => mark('note', n.at, t('debrief.moments.noted'), `n${i}`, 92))}
        {story.steppedBack.map((ms, i) => mark('back', ms, t('debrief.moments.steppedBackShort'), `b${i}`, 92))}
        {story.acts.map((a) => {
          const level = a.action.rung === undefined ? 92 : 12 + LADDER.indexOf(a.action.rung) * 21
          return mark(
            a.action.kind === 'intervene' || a.action.kind === 'accept' ? 'act' : 'other',
            a.at,
            a.action.label,
            `a${a.before}`,
            level,
          )
        })}
      </Lane>
      <Lane name={t('debrief.timeline.cues')}>
        {story.cues.map((c) => mark(c.seen ? 'cue-seen' : 'cue', c.at, c.text, c.id))}
      </Lane>
      <Lane name={t('debrief.timeline.thoughts')}>
        {story.thoughts.map((h) => mark('thought', h.at, h.text, `h${h.at}`))}
      </Lane>
      <Lane name={t('debrief.timeline.scene')}>
        {bands(story.bands)}
        <span class="end-line" style={x(end)} title={t('debrief.timeline.end')} />
      </Lane>
      <Lane name={t('debrief.timeline.ghost')}>
        <span class="ghost">{bands(story.ghost)}</span>
        {story.milestones.actBy !== null && story.run.compiled.scenario.kind !== 'control' && (
          <span class="act-by" style={x(story.milestones.actBy)}>
            <span>{t('debrief.timeline.actBy')}</span>
          </span>
        )}
      </Lane>
      <div class="lane lane-axis">
        <span class="lane-name" />
        <div class="lane-track">
          {ticks.map((ms) => (
            <span key={ms} class="tick" style={x(ms)}>
              {clockText(ms)}
            </span>
          ))}
        </div>
      </div>
    </>
  )
}
