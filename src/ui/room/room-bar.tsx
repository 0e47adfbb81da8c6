import { ChevronLeft, ChevronRight, CircleQuestionMark, LogOut, Maximize, Minimize, Moon, NotebookPen } from 'lucide'
import { useState } from 'preact/hooks'
import { Button, Notice } from '../parts/index.ts'
import { hrefOf } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { clockText, useText } from '../text/index.ts'
import type { Director } from '#play'
import { useFullScreen } from './full-screen.ts'
import type { RoomState } from '#play'

interface RoomBarProps {
  readonly id: string
  readonly state: RoomState
  readonly director: Director
  /** Scenario ms at which the scene stands, or was when it last changed. */
  readonly at: number
  /** The words of the button *On*: what it does now. */
  readonly onward: string
  readonly onKeys: () => void
  readonly onLeave: () => void
}

/** The instructor's controls, at the foot. They are hidden while the scene plays, unless the pointer or the focus is on them. */
export function RoomBar({ id, state, director, at, onward, onKeys, onLeave }: RoomBarProps) {
  const t = useText()
  const full = useFullScreen()
  const { shortcuts } = usePort('preferences').settings()
  const [blocked, setBlocked] = useState('')
  const openNotes = () => {
    const address = new URL(hrefOf({ at: 'notes', id }), location.href).href
    const opened = open(address, `step-in-notes-${id}`, 'popup,width=760,height=900')
    opened?.focus()
    setBlocked(opened === null ? address : '')
  }
  return (
    <div class="room-foot">
      {blocked !== '' && (
        <Notice spoken onDismiss={() => setBlocked('')}>
          <p>{t('room.bar.blocked', { address: blocked })}</p>
        </Notice>
      )}
      <div class="room-bar" role="group" aria-label={t('room.bar.label')}>
        <Button icon={ChevronLeft} kbd="PageUp" disabled={state.phase === 'title'} onClick={() => director.back()}>
          {t('room.bar.back')}
        </Button>
        <Button variant="primary" icon={ChevronRight} kbd="PageDown" data-control="on" onClick={() => director.on()}>
          {onward}
        </Button>
        <span class="room-time">{clockText(at)}</span>
        <span class="room-bar-rest">
          <Button
            variant="ghost"
            icon={Moon}
            kbd={shortcuts ? 'b' : null}
            aria-pressed={state.black}
            onClick={() => director.black()}
          >
            {t('room.bar.black')}
          </Button>
          <Button variant="ghost" icon={NotebookPen} onClick={openNotes}>
            {t('room.bar.notes')}
          </Button>
          {full.toggle && (
            <Button variant="ghost" icon={full.on ? Minimize : Maximize} onClick={full.toggle}>
              {full.on ? t('room.bar.window') : t('room.bar.fullScreen')}
            </Button>
          )}
          <Button variant="ghost" icon={CircleQuestionMark} onClick={onKeys}>
            {t('room.bar.keys')}
          </Button>
          <Button variant="ghost" icon={LogOut} onClick={onLeave}>
            {t('room.bar.leave')}
          </Button>
        </span>
      </div>
    </div>
  )
}
