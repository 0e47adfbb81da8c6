import { useEffect, useRef } from 'preact/hooks'
import { shuffled } from '#engine'
import type { PlaySession } from '#play'
import { useLanguage, useText } from '../text/index.ts'
import { CoverScope } from './cover-elements.tsx'
import { LessonEnd } from './ending-card.tsx'
import { FollowUp } from './follow-up/index.ts'
import { Scene } from './scene.tsx'
import { useSession } from './use-session.ts'
import './play.css'
import './play-wide.css'
import './play-phone.css'
import './play-bubbles.css'
import './play-words.css'
import './play-panels.css'
import './choices.css'
import './backdrop.css'

export interface PlayScreenProps {
  readonly session: PlaySession
  /** The title of the training plan that a lesson comes before. */
  readonly after?: string | undefined
  /** The trainee leaves; the run is kept. */
  readonly onLeave: () => void
  /** The follow-up is confirmed and the run is finished. */
  readonly onDone: () => void
}

/** A run from its first moment to its last question: the scene, then the follow-up, or the end of a lesson. */
export function PlayScreen({ session, after, onLeave, onDone }: PlayScreenProps) {
  const t = useText()
  const { language } = useLanguage()
  const state = useSession(session)
  const { phase, scenario } = state
  const lang = (scenario.lang ?? 'en') === language ? undefined : (scenario.lang ?? 'en')

  useEffect(() => {
    document.title = t('frame.titleOf', { screen: scenario.title })
  }, [t, scenario])

  const done = phase === 'done'
  const lesson = scenario.tutorial === true
  const saidDoneRef = useRef(false)
  useEffect(() => {
    if (!done || lesson || saidDoneRef.current) return
    saidDoneRef.current = true
    onDone()
  }, [done, lesson, onDone])

  if (done && lesson)
    return (
      <main class="play-after" data-phase={phase}>
        <LessonEnd after={after} onDone={onDone} />
      </main>
    )
  if (phase === 'follow-up' || done)
    return (
      <main class="play-after" data-phase={phase}>
        <FollowUp
          scenario={scenario}
          items={shuffled(session.run(), scenario.followUp.items)}
          lang={lang}
          onConfirm={(items) => session.followUp(items)}
        />
      </main>
    )
  return (
    <CoverScope>
      <Scene session={session} state={state} lang={lang} onLeave={onLeave} />
    </CoverScope>
  )
}
