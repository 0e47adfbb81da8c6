import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePort, type Settings } from '../ports/index.ts'
import { Cut, InsetPanel } from '../inset/index.ts'
import { useText } from '../text/index.ts'
import { Backdrop } from './backdrop.tsx'
import { useCoverElements } from './cover-elements.tsx'
import { followHeads, type Followed } from './follow-heads.ts'
import { headsAtMarks } from './heads.ts'
import { reportCovers, type CoverReport } from './report-covers.ts'
import type { PlaySession, PlayState } from '#play'
import type { Shown } from './shown-words.ts'

interface PictureProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly shown: Shown
  /** Speech in bubbles on the picture; otherwise only a name over the speaker's head. */
  readonly bubbles: boolean
  /** The caption strip has the bubble's words too, so the bubble is hidden from screen readers. */
  readonly captioned: boolean
  readonly missing: boolean
  readonly lang: string | undefined
  /** Changes with everything that lays the screen out anew. */
  readonly layout: string
}

const wantsStill = ({ reducedMotion }: Settings): boolean =>
  reducedMotion ?? (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches)

/** The stage with words on it. The canvas is a picture: hidden from assistive technology (A6). */
export function Picture({ session, state, shown, bubbles, captioned, missing, lang, layout }: PictureProps) {
  const stage = usePort('stage')
  const preferences = usePort('preferences')
  const t = useText()
  const covers = useCoverElements()
  const host = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const tail = useRef<SVGPathElement>(null)
  const thought = useRef<HTMLParagraphElement>(null)
  const tag = useRef<HTMLSpanElement>(null)
  const nowRef = useRef<{ readonly speaker: string | null; readonly layout: string }>({ speaker: null, layout: '' })
  const reportRef = useRef<CoverReport | null>(null)
  const you = state.view.cast.find((c) => c.you)?.id ?? 'you'
  const speaker = shown.bubble === null ? null : shown.bubble.you ? you : shown.bubble.who
  useLayoutEffect(() => {
    nowRef.current = { speaker, layout }
  }, [speaker, layout])

  useLayoutEffect(() => (host.current === null ? undefined : stage.mount(host.current, session)), [stage, session])

  useLayoutEffect(() => {
    if (host.current === null) return undefined
    reportRef.current = reportCovers(host.current, covers, stage)
    return () => reportRef.current?.end()
  }, [stage, covers])
  // Each drawing of the screen may have moved what covers the picture.
  useLayoutEffect(() => reportRef.current?.stir())

  useLayoutEffect(() => {
    if (picture.current === null) return undefined
    const frame = picture.current
    const followed: Followed = {
      picture: frame,
      covers: covers.all,
      heads: () => {
        const heads = stage.anchors()
        if (Object.keys(heads).length > 0) return heads
        return headsAtMarks(session.state().view.cast, { width: frame.clientWidth, height: frame.clientHeight })
      },
      layout: () => nowRef.current.layout,
      speaker: () => nowRef.current.speaker,
      bubble: () => bubble.current,
      tail: () => tail.current,
      thought: () => thought.current,
      tag: () => tag.current,
      still: () => wantsStill(preferences.settings()),
    }
    return followHeads(followed, stage)
  }, [stage, preferences, session, covers])

  return (
    <div class="play-picture" ref={picture}>
      <Backdrop view={state.view} figures={missing} />
      <div class="play-host" ref={host} aria-hidden="true" />
      <Cut view={state.view} />
      <InsetPanel view={state.view} scenario={state.scenario.id} lang={lang} panel={covers.ref} />
      {bubbles && shown.bubble !== null && (
        <div
          class={shown.bubble.you ? 'play-bubbles play-bubbles-you' : 'play-bubbles'}
          lang={lang}
          aria-hidden={captioned}
        >
          <div
            class="play-bubble"
            ref={bubble}
            data-key={shown.bubble.key}
            data-who={shown.bubble.who}
            key={shown.bubble.key}
          >
            <b class="play-name">{shown.bubble.name}</b>
            <span class="visually-hidden">: </span>
            <span class="play-bubble-words">{shown.bubble.text}</span>
          </div>
          <svg class="play-tail" aria-hidden="true">
            <path ref={tail} />
          </svg>
        </div>
      )}
      {bubbles && shown.thought !== null && (
        <p class="play-thought" ref={thought} data-key={shown.thought.key} key={shown.thought.key} lang={lang}>
          <span class="visually-hidden">{t('play.words.youThink')}: </span>
          {shown.thought.text}
        </p>
      )}
      {!bubbles && shown.bubble !== null && (
        <span class={shown.bubble.you ? 'play-tag play-tag-you' : 'play-tag'} ref={tag} aria-hidden="true" lang={lang}>
          {shown.bubble.name}
        </span>
      )}
    </div>
  )
}
