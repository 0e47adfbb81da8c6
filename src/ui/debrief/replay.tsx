import { Pause, Play } from 'lucide'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { View } from '#engine'
import { Button } from '../parts/index.ts'
import { Cut, InsetPanel } from '../inset/index.ts'
import { useInsetPlace } from '../play/inset-place.ts'
import { usePort } from '../ports/index.ts'
import type { ReplaySession } from '#play'
import type { Words } from '#words'
import { clockText, useText, useWords, type Text } from '../text/index.ts'
import { Moments, type OnPlayFrom } from './moments.tsx'
import type { Story } from '#play'
import { Timeline } from './timeline.tsx'
import './replay.css'

interface ReplayProps {
  readonly session: ReplaySession
  readonly story: Story
  /** Null where nothing may be tried another way (assessment). */
  readonly onPlayFrom: OnPlayFrom
  /** A second to be shown from, each time it is asked for anew; null before that. */
  readonly watch: Watch | null
}

/** A request to show the run again from a second on, scenario ms. A new object is a new request. */
export interface Watch {
  readonly from: number
}

/** The words of a second: who says or does what. */
function captionOf(t: Text, { lines }: Words, view: View): string {
  const name = (id: string | null) => view.cast.find((c) => c.id === id)?.name ?? ''
  const { speech, action } = view
  const line = speech !== null && (action === null || speech.since >= action.since) ? speech : action
  if (line === null) return t('debrief.replay.quiet')
  if (line === speech) return lines.spoken(name(line.who), line.text)
  return line.who === null ? line.text : lines.did(name(line.who), line.text)
}

/** The run again: a timeline that scrubs, the stage at that second, and every moment as a list. */
export function Replay({ session, story, onPlayFrom, watch }: ReplayProps) {
  const stage = usePort('stage')
  const t = useText()
  const words = useWords()
  const [at, setAt] = useState(0)
  const [playing, setPlaying] = useState(false)
  const host = useRef<HTMLDivElement>(null)
  const inset = useRef<HTMLDivElement>(null)
  const control = useRef<HTMLButtonElement>(null)
  const last = story.end
  useInsetPlace(stage, host, inset)

  const seek = useCallback(
    (ms: number) => {
      const to = Math.min(last, Math.max(0, Math.round(ms)))
      session.seek(to)
      setAt(to)
    },
    [session, last],
  )
  const jump = useCallback(
    (ms: number) => {
      setPlaying(false)
      seek(ms)
    },
    [seek],
  )
  useEffect(() => {
    const element = host.current
    return element === null ? undefined : stage.mount(element, session)
  }, [stage, session])
  useEffect(() => {
    if (watch === null) return
    seek(watch.from)
    setPlaying(true)
    host.current?.scrollIntoView({ block: 'start' })
    control.current?.focus({ preventScroll: true })
  }, [watch, seek])
  // Each frame goes on from where the session stands, so a jump needs nothing done here.
  useEffect(() => {
    if (!playing) return undefined
    return stage.eachFrame((ms) => {
      const now = Math.min(last, session.state().clock + ms)
      session.seek(now)
      setAt(Math.round(now))
      if (now >= last) setPlaying(false)
    })
  }, [playing, stage, session, last])

  const { view, scenario } = session.state()
  const caption = useMemo(() => captionOf(t, words, view), [t, words, view])
  return (
    <section class="replay" aria-labelledby="replay-heading">
      <h2 id="replay-heading">{t('debrief.replay.heading')}</h2>
      {/* It stays in view while one goes through the timeline and the moments below. */}
      <div class="replay-view">
        <div class="replay-picture">
          <div class="replay-stage" ref={host} aria-hidden="true" />
          <Cut view={view} />
          <InsetPanel view={view} scenario={scenario} lang={scenario.lang ?? 'en'} panel={inset} />
        </div>
        <p class="replay-caption" lang={story.run.compiled.scenario.lang ?? 'en'}>
          {caption}
        </p>
        <div class="replay-bar">
          <Button
            ref={control}
            icon={playing ? Pause : Play}
            onClick={() => {
              if (!playing && at >= last) seek(0)
              setPlaying(!playing)
            }}
          >
            {playing ? t('debrief.replay.pause') : t('debrief.replay.play')}
          </Button>
          {/* No output, which would be read out each second: the slider says it to whoever asks. */}
          <span class="time">
            {clockText(at)} / {clockText(last)}
          </span>
        </div>
      </div>
      <Timeline story={story} at={at} caption={caption} onSeek={jump} />
      <Moments story={story} at={at} onSeek={jump} onPlayFrom={onPlayFrom} />
    </section>
  )
}
