import type { TranscriptLine } from '#engine'
import type { PlaySession, PlayState } from '#play'
import { stepInKey } from '../parts/keys/index.ts'
import { HelpDialog } from '../help/help.tsx'
import { usePort } from '../ports/index.ts'
import type { Layers } from './layers.ts'
import { canRewind, LeaveDialog, PauseDialog } from './pause-dialog.tsx'
import { TranscriptDialog } from './transcript-dialog.tsx'

interface SceneDialogsProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly layers: Layers
  readonly lang: string | undefined
  readonly onLeave: () => void
}

/** The dialogs over a scene. Nothing moves while one is open. */
export function SceneDialogs({ session, state, layers, lang, onLeave }: SceneDialogsProps) {
  const preferences = usePort('preferences')
  const settings = preferences.settings()
  const rewind = (to: TranscriptLine) => {
    session.rewind?.(to)
    // The end of the pause closes every dialog.
    session.pause(false)
  }
  return (
    <>
      {layers.top === 'pause' && (
        <PauseDialog
          session={session}
          state={state}
          onResume={layers.close}
          onTranscript={() => layers.open('transcript')}
          onHelp={() => layers.open('help')}
          onLeave={onLeave}
        />
      )}
      <HelpDialog
        open={layers.top === 'help'}
        onClose={layers.close}
        settings={{
          shortcuts: settings.shortcuts,
          keys: { ...settings.keys, stepIn: stepInKey(settings.keys, state.pace === 'untimed') },
        }}
      />
      {layers.top === 'transcript' && (
        <TranscriptDialog
          state={state}
          lang={lang}
          onRewind={canRewind(session, state) ? rewind : null}
          onClose={layers.close}
        />
      )}
      {layers.top === 'leave' && <LeaveDialog onLeave={onLeave} onStay={layers.close} />}
    </>
  )
}
