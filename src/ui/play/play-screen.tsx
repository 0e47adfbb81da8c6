import { useEffect, useRef, useState } from 'preact/hooks'
import { FollowUp } from './follow-up/index.ts'
import { HelpDialog } from '../help/help.tsx'
import { usePort } from '../ports/index.ts'
import { useLanguage, useText, useWords } from '../text/index.ts'
import { LiveRegion } from '../parts/index.ts'
import { Announcer } from './announcer.tsx'
import { Card, LessonEnd } from './ending-card.tsx'
import { Choices } from './choices.tsx'
import { Controls } from './controls.tsx'
import { CoverScope } from './cover-elements.tsx'
import { stepInKey } from './key-command.ts'
import { useLayers } from './layers.ts'
import { LookPanel } from './look-panel.tsx'
import { canRewind, LeaveDialog, PauseDialog } from './pause-dialog.tsx'
import { Picture } from './picture.tsx'
import { shuffled } from '#engine'
import type { TranscriptLine } from '#engine'
import type { PlaySession } from '#play'
import { shownWords } from './shown-words.ts'
import { Skip } from './skip.tsx'
import { TopBar } from './top-bar.tsx'
import { TranscriptDialog } from './transcript-dialog.tsx'
import { useClockMark } from './use-clock-mark.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { useLayout } from './use-layout.ts'
import { useSession } from './use-session.ts'
import { useSettled } from './use-settled.ts'
import { useStatus } from './use-status.ts'
import { useUnkept } from './unkept.tsx'
import { Words } from './words.tsx'
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

/** A running scenario: picture, words, controls; then its ending and the follow-up. */
export function PlayScreen(props: PlayScreenProps) {
  return (
    <CoverScope>
      <Scene {...props} />
    </CoverScope>
  )
}

function Scene({ session, after, onLeave, onDone }: PlayScreenProps) {
  const preferences = usePort('preferences')
  const machine = usePort('machine')
  const ticks = usePort('ticks')
  const stage = usePort('stage')
  const t = useText()
  const words = useWords()
  const { language } = useLanguage()
  const state = useSession(session)
  const settings = preferences.settings()
  const missing = machine.missing()
  const root = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const layout = useLayout(root)
  const layers = useLayers(session, state.paused)
  const [look, setLook] = useState(false)
  const [shownFor, showFor] = useState<string | null>(null)
  const status = useStatus(t, state)
  const unkept = useUnkept(!missing.includes('storage'))
  useClockMark(root, stage, session)
  useEffect(() => {
    document.title = t('frame.titleOf', { screen: state.scenario.title })
  }, [t, state.scenario])

  const { phase, scenario, view, options } = state
  const untimed = state.pace === 'untimed'
  const lang = (scenario.lang ?? 'en') === language ? undefined : (scenario.lang ?? 'en')
  const onPicture = layout === 'wide'
  const quiet = !settings.sound || missing.includes('sound')
  // While the choices or the ending's card are open, the caption strip would be raised over faces: speech is in the bubble alone.
  const raised = onPicture && (options !== null || state.endingOver)
  const captioned = settings.captions && !raised
  const shown = shownWords(words, state, { speech: captioned, sounds: settings.captions || quiet })
  const choosing = options !== null
  // The lines are shown at once after an ask, because its clock runs, and in assessment; else only after *Show lines*.
  const opening = `${view.beat}:${view.choices?.since}`
  const lines = choosing && (state.openedBy === 'ask' || state.mode === 'assessment' || shownFor === opening)
  const over = phase === 'ending'

  const settled = useSettled(state)
  const notice = () => {
    ticks.tick('press')
    session.notice()
  }
  const stepIn = () => {
    ticks.tick('open')
    session.stepIn()
  }
  const stepBack = () => {
    ticks.tick('close')
    session.stepBack()
  }
  const choose = (id: string) => {
    if (!settled.choose()) return
    ticks.tick('press')
    session.act(id)
  }
  const skip = () => {
    if (settled.skip()) session.skip()
  }
  const showLines = () => {
    ticks.tick('press')
    showFor(opening)
    heading.current?.focus()
  }
  const rewind = (to: TranscriptLine) => {
    session.rewind?.(to)
    // The end of the pause closes every dialog.
    session.pause(false)
  }
  const closeLook = () => setLook(false)
  // The choices and the ending's card appear where *Look* lies, so *Look* closes. It can be opened again beside them.
  useEffect(() => {
    if (choosing || state.endingOver) closeLook()
  }, [choosing, state.endingOver])

  useFocus({ root, heading, state, look })
  useKeys(
    {
      keys: settings.keys,
      shortcuts: settings.shortcuts,
      untimed,
      modal: layers.top !== null,
      acting: phase === 'acting',
      playing: phase === 'playing',
      lines: lines ? (options?.length ?? 0) : 0,
      hidden: choosing && !lines,
      choosing,
    },
    () => !settled.choose(),
    (command) => {
      if (command === 'notice') notice()
      else if (command === 'step-in') stepIn()
      else if (command === 'look') setLook((on) => !on)
      else if (command === 'show-lines') showLines()
      else if (command === 'skip') skip()
      else if (command === 'escape') {
        const inLook = document.activeElement?.closest('.play-look') !== null
        if (look && (inLook || !choosing)) closeLook()
        else if (choosing) stepBack()
        else layers.open('pause')
      } else {
        const option = options?.[command.choose]
        if (option !== undefined) choose(option.id)
      }
    },
  )

  const done = phase === 'done'
  const lessonOver = done && scenario.tutorial === true
  const lesson = scenario.tutorial === true
  const saidDoneRef = useRef(false)
  useEffect(() => {
    if (!done || lesson || saidDoneRef.current) return
    saidDoneRef.current = true
    onDone()
  }, [done, lesson, onDone])

  if (phase === 'follow-up' || (done && !lessonOver))
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
  if (lessonOver)
    return (
      <main class="play-after" data-phase={phase}>
        <LessonEnd after={after} onDone={onDone} />
      </main>
    )

  const { ending } = view
  const toFollowUp = () => {
    session.toFollowUp()
    // Without items there is nothing to ask.
    if (scenario.followUp.items.length === 0) session.followUp([])
  }
  const lower = () => {
    if (phase === 'acting' && state.acting !== null)
      return <Skip spoken={state.acting.option.spoken} untimed={untimed} onSkip={skip} />
    if (options !== null && state.openedBy !== null)
      return (
        <Choices
          options={options}
          by={state.openedBy}
          lines={lines}
          rungs={state.mode === 'practice'}
          numbers={settings.shortcuts}
          lang={lang}
          heading={heading}
          onShow={showLines}
          onChoose={choose}
          onBack={stepBack}
        />
      )
    if (over && state.endingOver && ending !== null)
      return (
        <Card title={ending.title} text={ending.text} lang={lang} go={t('play.ending.continue')} onGo={toFollowUp} />
      )
    return (
      <Controls
        settings={settings}
        untimed={untimed}
        status={status}
        invites={state.brushedOff}
        looking={look}
        over={over}
        onNotice={notice}
        onLook={() => setLook((on) => !on)}
        onStepIn={stepIn}
        onNext={() => session.next()}
      />
    )
  }

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
      data-over={over && state.endingOver ? '' : undefined}
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
        onLeave={() => layers.open('leave')}
      />
      <Picture
        session={session}
        state={state}
        shown={shown}
        bubbles={onPicture}
        captioned={captioned}
        missing={missing.includes('stage')}
        lang={lang}
        layout={`${phase} ${state.openedBy} ${lines} ${look}`}
      />
      {look && <LookPanel view={view} lang={lang} onClose={closeLook} />}
      <div class="play-lower">
        <Words state={state} shown={shown} onPicture={onPicture} lang={lang} missing={missing.includes('stage')} />
        {lower()}
      </div>
      <Announcer state={state} status={status} lang={lang} />
      <LiveRegion text={unkept.words} />
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
          keys: { ...settings.keys, stepIn: stepInKey(settings.keys, untimed) },
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
    </main>
  )
}
