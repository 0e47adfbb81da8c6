import type { PlaySession, PlayState } from '#play'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { Choices } from './choices.tsx'
import { Controls } from './controls.tsx'
import { Card } from './ending-card.tsx'
import { Skip } from './skip.tsx'
import type { SceneUse } from './use-scene.ts'

interface BelowProps {
  readonly session: PlaySession
  readonly state: PlayState
  readonly use: SceneUse
  /** A few words above the controls, or ''. */
  readonly status: string
  readonly lang: string | undefined
}

/** What can be pressed now: the controls, the choices, the way on past an act, or the ending's card. */
export function Below({ session, state, use, status, lang }: BelowProps) {
  const preferences = usePort('preferences')
  const t = useText()
  const settings = preferences.settings()
  const { commands } = use
  const { phase, acting, options, openedBy, endingOver } = state
  const { ending } = state.view
  const untimed = state.pace === 'untimed'
  const isOver = phase === 'ending'

  if (phase === 'acting' && acting !== null)
    return <Skip spoken={acting.option.spoken} untimed={untimed} onSkip={commands.skip} />
  if (options !== null && openedBy !== null)
    return (
      <Choices
        options={options}
        by={openedBy}
        lines={use.lines}
        rungs={state.mode === 'practice'}
        numbers={settings.shortcuts}
        lang={lang}
        heading={use.heading}
        pointer={use.pointer}
        onShow={commands.showLines}
        onChoose={commands.choose}
        onBack={commands.stepBack}
      />
    )
  if (isOver && endingOver && ending !== null) {
    const toFollowUp = () => {
      session.toFollowUp()
      // Without items there is nothing to ask.
      if (state.scenario.followUp.items.length === 0) session.followUp([])
    }
    return <Card title={ending.title} text={ending.text} lang={lang} go={t('play.ending.continue')} onGo={toFollowUp} />
  }
  return (
    <Controls
      settings={settings}
      untimed={untimed}
      status={status}
      invites={state.brushedOff}
      looking={use.look}
      over={isOver}
      onNotice={commands.notice}
      onLook={commands.toggleLook}
      onStepIn={commands.stepIn}
      onNext={() => session.next()}
    />
  )
}
