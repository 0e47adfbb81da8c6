import { useRef } from 'preact/hooks'
import type { PlaySession, PlayState } from '#play'
import { LiveRegion } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText, useWords } from '../text/index.ts'
import { useAloud } from './aloud/use-aloud.ts'
import { useAloudSwitch } from './aloud/use-aloud-switch.ts'
import { Announcer } from './announcer.tsx'
import { Below } from './below.tsx'
import { useLayers } from './layers.ts'
import { LookPanel } from './look-panel.tsx'
import { Picture } from './picture.tsx'
import { SceneDialogs } from './scene-dialogs.tsx'
import { shownWords } from './shown-words.ts'
import { TopBar } from './top-bar.tsx'
import { useUnkept } from './unkept.tsx'
import { useClockMark } from './use-clock-mark.ts'
import { useFreeRoom } from './use-free-room.ts'
import { useLayout } from './use-layout.ts'
import { useMoving } from './use-moving.ts'
import { useScene } from './use-scene.ts'
import { useStatus } from './use-status.ts'
import { wantsStill } from './wants-still.ts'
import { Words } from './words.tsx'

interface SceneProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly lang: string | undefined
  readonly onLeave: () => void
}

/** A scene that runs: the picture, its words, and what can be pressed. */
export function Scene({ session, state, lang, onLeave }: SceneProps) {
  const preferences = usePort('preferences')
  const machine = usePort('machine')
  const stage = usePort('stage')
  const t = useText()
  const words = useWords()
  const settings = preferences.settings()
  const missing = machine.missing()
  const root = useRef<HTMLElement>(null)
  const layout = useLayout(root)
  const layers = useLayers(session, state.paused)
  const aloud = useAloudSwitch()
  const use = useScene(session, state, layers, root, aloud)
  const status = useStatus(t, state)
  const heard = useAloud(session, state, use, status)
  const unkept = useUnkept(!missing.includes('storage'))
  const room = useFreeRoom()
  useClockMark(root, stage, session)

  const { phase, scenario, view, options } = state
  const { look, lines } = use
  const isCardUp = phase === 'ending' && state.endingOver
  // Beside the choices and the ending's card the picture is small: all words stand under it. Over a black one nobody is seen to speak.
  const onPicture = layout === 'wide' && !settings.captions && options === null && !isCardUp && view.cut === null
  const moving = useMoving(stage, state, wantsStill(settings))
  const shown = shownWords(words, state, { onPicture, crowdedOut: room.crowdedOut, moving })
  const isStageMissing = missing.includes('stage')
  return (
    <main
      class="play"
      ref={root}
      data-layout={layout}
      data-phase={phase}
      data-beat={view.beat}
      data-tension={view.tension}
      data-pace={String(state.pace)}
      data-choices={state.openedBy ?? undefined}
      data-lines={lines ? 'shown' : undefined}
      data-over={isCardUp ? '' : undefined}
      data-paused={state.paused ? '' : undefined}
      data-look={look ? 'open' : undefined}
    >
      <TopBar
        title={scenario.title}
        lang={lang}
        captions={settings.captions}
        unkept={unkept}
        onPause={() => layers.open('pause')}
        onTranscript={() => layers.open('transcript')}
        onCaptions={() => preferences.change({ captions: !settings.captions })}
        aloud={aloud}
        aloudKey={settings.shortcuts ? settings.keys.aloud : undefined}
        onLeave={() => layers.open('leave')}
      />
      <Picture
        session={session}
        state={state}
        shown={shown}
        missing={isStageMissing}
        lang={lang}
        layout={`${layout} ${phase} ${state.openedBy} ${lines} ${look}`}
        onCrowded={room.crowdOut}
      />
      {look && <LookPanel view={view} lang={lang} onClose={use.commands.closeLook} />}
      <div class="play-lower">
        <Words
          state={state}
          captions={shown.captions}
          onPicture={layout === 'wide'}
          lang={lang}
          missing={isStageMissing}
          noVoice={heard.noVoice}
        />
        <Below session={session} state={state} use={use} status={status} lang={lang} />
      </div>
      <Announcer state={heard.state} status={status} lang={lang} silent={heard.silent} />
      <LiveRegion text={unkept.words} />
      <LiveRegion text={heard.noVoice} />
      <SceneDialogs session={session} state={state} layers={layers} lang={lang} onLeave={onLeave} />
    </main>
  )
}
