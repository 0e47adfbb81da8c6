import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../text/index.ts'
import { useLanguage, useText } from '../text/index.ts'
import { useMouseFocus } from '../parts/keys/index.ts'
import { Dialog, useAnnounced } from '../parts/index.ts'
import { Announcer } from '../play/announcer.tsx'
import { Backdrop } from '../play/backdrop.tsx'
import { Cut, InsetPanel } from '../inset/index.ts'
import { useInsetPlace } from '../play/inset-place.ts'
import { useClockMark } from '../play/use-clock-mark.ts'
import { useSession } from '../play/use-session.ts'
import { go } from '../frame/route.ts'
import { usePort } from '../ports/index.ts'
import { Captions } from './captions.tsx'
import { ChoicesPanel } from './choices-panel.tsx'
import { FollowUpPanel } from './follow-up-panel.tsx'
import { RoomKeys } from './keys.tsx'
import { Panel } from './panel.tsx'
import { RoomBar } from './room-bar.tsx'
import type { RoomCommand } from './room-key.ts'
import type { Room, RoomState } from '#play'
import { TalkPanel } from './talk-panel.tsx'
import { TitlePanel } from './title-panel.tsx'
import { useDirector } from './use-director.ts'
import { useNotesLine } from './use-notes-line.ts'
import { useRoomKeys } from './use-room-keys.ts'

interface RoomViewProps {
  readonly id: string
  readonly room: Room
}

/** The words of the button *On*: what it does now. */
function onwardOf(t: Text, { phase }: RoomState, offered: number): string {
  if (phase === 'title') return t('room.title.begin')
  if (phase === 'stopped') return offered > 0 ? t('room.stopped.next') : t('room.stopped.goOn')
  if (phase === 'choices') return t('room.choices.nothing')
  if (phase === 'ending') return t('room.ending.next')
  return phase === 'follow-up' ? t('room.followUp.confirm') : t('room.bar.on')
}

/** An open room: the scene, its words, and what the room is asked. */
export function RoomView({ id, room }: RoomViewProps) {
  const machine = usePort('machine')
  const stage = usePort('stage')
  const t = useText()
  const { language } = useLanguage()
  const { session } = room
  const play = useSession(session)
  const { director, state } = useDirector(id, room)
  useNotesLine(id, room, director, state)
  const [keys, setKeys] = useState(false)
  const root = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const inset = useRef<HTMLDivElement>(null)
  useClockMark(root, stage, session)
  useInsetPlace(stage, host, inset)
  useMouseFocus()

  const { scenario, view } = play
  const lang = (scenario.lang ?? 'en') === language ? undefined : (scenario.lang ?? 'en')
  const { phase, poll } = state
  const timed = play.pace !== 'untimed'
  useEffect(() => {
    document.title = t('frame.titleOf', { screen: t('room.screen', { title: scenario.title }) })
  }, [t, scenario])
  useLayoutEffect(() => (host.current === null ? undefined : stage.mount(host.current, session)), [stage, session])

  // The panel that had the focus is gone, and the bar stays hidden until the focus goes on to it (A4).
  useEffect(() => {
    if (phase === 'playing' && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [phase])

  const command = (what: RoomCommand) => {
    if (typeof what !== 'string') director.press(what.option, what.by)
    else director[what]()
  }
  useRoomKeys(command, keys)
  useAnnounced(state.black ? t('room.notes.black') : '')

  const onward =
    phase === 'playing' && play.phase !== 'acting' && timed ? t('room.bar.stop') : onwardOf(t, state, view.onOffer)
  const panel = () => {
    if (phase === 'title')
      return (
        <TitlePanel
          scenario={scenario}
          lang={lang}
          pace={play.pace}
          stops={state.stops}
          onPace={(pace) => session.setPace(pace)}
          onStops={director.setStops}
          onBegin={() => director.on()}
        />
      )
    if (phase === 'choices' && poll !== null)
      return <ChoicesPanel poll={poll} asked={play.openedBy === 'ask'} lang={lang} director={director} />
    if (phase === 'stopped') return <Panel id="stopped" heading={t('room.stopped.heading')} />
    if (phase === 'ending' && view.ending !== null)
      return (
        <Panel id="ending" heading={view.ending.title} lang={lang}>
          <p class="room-lead" lang={lang}>
            {view.ending.text}
          </p>
        </Panel>
      )
    if (phase === 'follow-up')
      return <FollowUpPanel scenario={scenario} items={state.items} lang={lang} director={director} />
    if (phase === 'talk')
      return <TalkPanel id={id} room={room} state={state} lang={lang} onAgain={() => director.restart()} />
    return null
  }
  const words = phase === 'playing' || phase === 'stopped' || phase === 'choices'
  return (
    <main
      class="room"
      ref={root}
      data-scene={phase}
      data-phase={play.phase}
      data-beat={view.beat}
      data-black={state.black ? '' : undefined}
    >
      <h1 class="visually-hidden" ref={title} tabIndex={-1}>
        {t('room.screen', { title: scenario.title })}
      </h1>
      <div class="room-picture">
        <Backdrop view={view} figures={machine.missing().includes('stage')} />
        <div class="room-host" ref={host} aria-hidden="true" />
        {words && <Cut view={view} />}
        {words && <InsetPanel view={view} scenario={scenario} lang={lang} panel={inset} />}
      </div>
      {words && <Captions state={play} lang={lang} />}
      {panel()}
      <RoomBar
        id={id}
        state={state}
        director={director}
        at={play.clock}
        onward={onward}
        onKeys={() => setKeys(true)}
        onLeave={() => go({ at: 'brief', id })}
      />
      {words && <Announcer state={play} status="" lang={lang} />}
      {state.black && <div class="room-black" />}
      <Dialog open={keys} title={t('room.keys.heading')} onClose={() => setKeys(false)}>
        <RoomKeys />
      </Dialog>
    </main>
  )
}
