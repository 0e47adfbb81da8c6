import { useLayoutEffect, useRef } from 'preact/hooks'
import { Cut, InsetPanel } from '../inset/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { Backdrop } from './backdrop.tsx'
import { useCoverElements } from './cover-elements.tsx'
import { followHeads, type Followed } from './follow-heads.ts'
import { headsAtMarks } from './heads.ts'
import { reportCovers, type CoverReport } from './report-covers.ts'
import { spokenOf } from './sight.ts'
import { showSightToTests } from './sight-for-tests.ts'
import { wantsStill } from './wants-still.ts'
import type { PlaySession, PlayState } from '#play'
import type { Shown } from './shown-words.ts'

interface PictureProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly shown: Shown
  readonly missing: boolean
  readonly lang: string | undefined
  /** Changes with everything that lays the screen out anew. */
  readonly layout: string
  /** Is told of a line that the picture has no free room for. */
  readonly onCrowded: (key: string) => void
}

/** What follows the picture needs to know of the screen as it is drawn now. */
interface Now {
  readonly speaker: string | null
  readonly thinker: string
  readonly about: ReadonlySet<string>
  readonly layout: string
}

/** The stage with words on it. The canvas is a picture: hidden from assistive technology (A6). */
export function Picture({ session, state, shown, missing, lang, layout, onCrowded }: PictureProps) {
  const stage = usePort('stage')
  const preferences = usePort('preferences')
  const t = useText()
  const covers = useCoverElements()
  const host = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const tail = useRef<SVGPathElement>(null)
  const thought = useRef<HTMLParagraphElement>(null)
  const inset = useRef<HTMLDivElement>(null)
  const reportRef = useRef<CoverReport | null>(null)
  const { view } = state
  const you = view.cast.find((c) => c.you)?.id ?? 'you'
  const speaker = shown.bubble === null ? null : shown.bubble.you ? you : shown.bubble.who
  const nowRef = useRef<Now>({ speaker: null, thinker: you, about: new Set(), layout: '' })
  useLayoutEffect(() => {
    nowRef.current = { speaker, thinker: you, about: spokenOf(view), layout }
  }, [speaker, you, view, layout])

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
      sight() {
        const drawn = stage.anchors()
        const size = { width: frame.clientWidth, height: frame.clientHeight }
        return {
          heads: Object.keys(drawn).length > 0 ? drawn : headsAtMarks(session.state().view.cast, size),
          // Heads are followed in each frame; what else must be seen is asked for only now and then.
          get boxes() {
            return stage.boxes()
          },
        }
      },
      layout: () => nowRef.current.layout,
      speaker: () => nowRef.current.speaker,
      thinker: () => nowRef.current.thinker,
      about: () => nowRef.current.about,
      bubble: () => bubble.current,
      tail: () => tail.current,
      thought: () => thought.current,
      inset: () => inset.current,
      still: () => wantsStill(preferences.settings()),
      crowdOut: onCrowded,
    }
    showSightToTests(frame, session, () => (session.state().view.cut === null ? followed.sight() : null))
    return followHeads(followed, stage)
  }, [stage, preferences, session, covers, onCrowded])

  return (
    <div class="play-frame">
      <div class="play-picture" ref={picture}>
        <Backdrop view={view} figures={missing} />
        <div class="play-host" ref={host} aria-hidden="true" />
        <Cut view={view} />
        <InsetPanel view={view} scenario={state.scenario} lang={lang} panel={inset} />
        {shown.bubble !== null && (
          <div class={shown.bubble.you ? 'play-bubbles play-bubbles-you' : 'play-bubbles'} lang={lang}>
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
        {shown.thought !== null && (
          <p class="play-thought" ref={thought} data-key={shown.thought.key} key={shown.thought.key} lang={lang}>
            <span class="visually-hidden">{t('play.words.youThink')}: </span>
            {shown.thought.text}
          </p>
        )}
      </div>
    </div>
  )
}
