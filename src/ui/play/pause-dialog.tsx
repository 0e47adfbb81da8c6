import { CircleQuestionMark, LogOut, Play, ScrollText, Undo2 } from 'lucide'
import { Button, Dialog } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { RunSettings } from './run-settings.tsx'
import type { PlaySession, PlayState } from '#play'

interface PauseDialogProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly onResume: () => void
  readonly onTranscript: () => void
  readonly onHelp: () => void
  readonly onLeave: () => void
}

/** Practice can go back to any earlier moment, once there is one; assessment cannot. */
export const canRewind = (session: PlaySession, { mode, transcript }: PlayState): boolean =>
  mode === 'practice' && session.rewind !== undefined && transcript.length > 0

/** A2: everything stands still until *Resume*. */
export function PauseDialog({ session, state, onResume, onTranscript, onHelp, onLeave }: PauseDialogProps) {
  const t = useText()
  const rewinds = canRewind(session, state)
  return (
    <Dialog
      open
      size="wide"
      title={t('play.pause.heading')}
      onClose={onResume}
      cross={false}
      actions={
        <div class="play-pause-leave">
          <Button icon={LogOut} onClick={onLeave} aria-describedby="play-leave-text">
            {t('play.pause.leave')}
          </Button>
          <p class="hint" id="play-leave-text">
            {t('play.pause.leaveText')}
          </p>
        </div>
      }
    >
      <p>{t('play.pause.text')}</p>
      <div class="play-pause-ways">
        <Button variant="primary" size="large" icon={Play} onClick={onResume}>
          {t('play.pause.resume')}
        </Button>
        <Button size="large" icon={ScrollText} onClick={onTranscript}>
          {t('play.pause.transcript')}
        </Button>
        {rewinds && (
          <Button size="large" icon={Undo2} onClick={onTranscript}>
            {t('play.pause.rewind')}
          </Button>
        )}
        <Button size="large" icon={CircleQuestionMark} onClick={onHelp}>
          {t('play.pause.help')}
        </Button>
      </div>
      <h3 class="play-pause-part">{t('play.pause.settings')}</h3>
      <RunSettings session={session} pace={state.pace} />
    </Dialog>
  )
}

interface LeaveDialogProps {
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Asks before the trainee leaves, and says that leaving costs nothing. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  const t = useText()
  return (
    <Dialog
      open
      title={t('play.leave.heading')}
      onClose={onStay}
      cross={false}
      actions={
        <>
          <Button onClick={onLeave}>{t('play.leave.leave')}</Button>
          <Button onClick={onStay}>{t('play.leave.stay')}</Button>
        </>
      }
    >
      <p>{t('play.leave.text')}</p>
    </Dialog>
  )
}
