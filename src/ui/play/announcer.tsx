import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LiveRegion } from '../parts/index.ts'
import { useText, useWords } from '../text/index.ts'
import type { PlayState } from '#play'
import { lineText, silenceText } from '#words'
import { soundHeard } from './sound-heard.ts'

/** How many spoken lines stay in the region. */
const KEPT = 8
/** How long the region is on the page before its first words come, wall ms: what comes together with its region is not read. */
const EMPTY_FIRST = 250
/** How many of the last lines are told when a run is picked up. */
const RECAP = 3

interface AnnouncerProps {
  readonly state: PlayState
  /** Words about the controls, spoken when they change. */
  readonly status: string
  readonly lang: string | undefined
  /** The program speaks itself: the words stand here, and are not announced. */
  readonly silent?: boolean
}

interface Spoken {
  readonly n: number
  readonly text: string
}

/**
 * A5: one polite region speaks every line as it comes (as what is seen and heard), and status; the assertive one speaks only when
 * somebody waits for an answer. Lines are added, not replaced, so that none is lost while another is being spoken.
 */
export function Announcer({ state, status, lang, silent = false }: AnnouncerProps) {
  const t = useText()
  const words = useWords()
  const [spoken, set] = useState<readonly Spoken[]>([])
  const countRef = useRef(0)
  const heardRef = useRef({ lines: -1, silence: 0, status: '', ended: false, asked: false, acting: false })
  const [ready, getReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => getReady(true), EMPTY_FIRST)
    return () => clearTimeout(timer)
  }, [])
  // A run that does not begin here has been picked up.
  const [pickedUp] = useState(state.clock > 0)

  useLayoutEffect(() => {
    if (!ready) return
    const before = heardRef.current
    // After a run has been picked up, only its last lines are spoken, not all that have gone by.
    const first = pickedUp ? Math.max(0, state.transcript.length - RECAP) : 0
    const from = before.lines < 0 ? first : before.lines
    const asked = state.options !== null && state.openedBy === 'ask'
    const acting = state.phase === 'acting'
    const fresh: string[] = []
    const advanced = state.transcript.length !== before.lines
    if (state.silence > 0 && (advanced || state.silence !== before.silence))
      fresh.push(silenceText(words, state.silence))
    if (before.lines < 0 && pickedUp && from < state.transcript.length) fresh.push(t('play.words.soFar'))
    for (const line of state.transcript.slice(from))
      fresh.push(soundHeard(words, state.view, line.key) ?? lineText(words, state.scenario, line))
    if (acting && !before.acting)
      fresh.push(state.acting?.option.spoken === true ? t('play.acting.saying') : t('play.acting.doing'))
    if (before.asked && !asked && !acting) fresh.push(t('play.choices.closed'))
    if (status !== '' && status !== before.status) fresh.push(status)
    if (state.endingOver && !before.ended) fresh.push(state.view.ending?.text ?? '')
    heardRef.current = {
      lines: state.transcript.length,
      silence: state.silence,
      status,
      ended: state.endingOver,
      asked,
      acting,
    }
    const added = fresh.filter((text) => text !== '').map((text) => ({ n: countRef.current++, text }))
    if (added.length > 0) set((old) => [...old, ...added].slice(-KEPT))
  }, [state, status, words, t, ready, pickedUp])

  return (
    <>
      <div
        class="visually-hidden"
        role="log"
        aria-label={t('play.words.log')}
        aria-live={silent ? 'off' : 'polite'}
        aria-atomic="false"
        aria-relevant="additions"
        lang={lang}
        data-spoken
      >
        {spoken.map((s) => (
          <p key={s.n}>{s.text}</p>
        ))}
      </div>
      <LiveRegion
        assertive
        text={!silent && state.options !== null && state.openedBy === 'ask' ? t('play.choices.waiting') : ''}
      />
    </>
  )
}
