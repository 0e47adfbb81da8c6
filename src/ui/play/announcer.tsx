import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LiveRegion } from '../parts/index.ts'
import { useText, useWords } from '../text/index.ts'
import type { PlayState } from '#play'
import { lineText, silenceText } from '#words'

/** How many spoken lines stay in the region. */
const KEPT = 8

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
  const heardRef = useRef({ lines: -1, silence: 0, status: '', ended: false })

  useLayoutEffect(() => {
    const before = heardRef.current
    // After a run has been picked up, only its last line is spoken, not all lines that have gone by.
    const from = before.lines < 0 ? Math.max(0, state.transcript.length - 3) : before.lines
    const fresh: string[] = []
    const advanced = state.transcript.length !== before.lines
    if (state.silence > 0 && (advanced || state.silence !== before.silence))
      fresh.push(silenceText(words, state.silence))
    for (const line of state.transcript.slice(from)) fresh.push(lineText(words, state.scenario, line))
    if (status !== '' && status !== before.status) fresh.push(status)
    if (state.endingOver && !before.ended) fresh.push(state.view.ending?.text ?? '')
    heardRef.current = { lines: state.transcript.length, silence: state.silence, status, ended: state.endingOver }
    const added = fresh.filter((text) => text !== '').map((text) => ({ n: countRef.current++, text }))
    if (added.length > 0) set((old) => [...old, ...added].slice(-KEPT))
  }, [state, status, words])

  return (
    <>
      <div
        class="visually-hidden"
        role="log"
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
