import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import type { PlaySession, PlayState } from '#play'
import { usePort } from '../ports/index.ts'
import type { AloudSwitch } from './aloud/use-aloud-switch.ts'
import type { Layers } from './layers.ts'
import { useFocus } from './use-focus.ts'
import { useKeys } from './use-keys.ts'
import { usePointer, type Pointer } from './use-pointer.ts'
import { useSettled } from './use-settled.ts'

/** What can be done in a running scene, by button, key or pointer. */
export interface SceneCommands {
  notice(): void
  stepIn(): void
  stepBack(): void
  showLines(): void
  choose(id: string): void
  skip(): void
  toggleLook(): void
  /** Turns reading aloud on or off. */
  readAloud(): void
  closeLook(): void
}

export interface SceneUse {
  readonly commands: SceneCommands
  /** *Look* is open. */
  readonly look: boolean
  /** The lines to choose from can be read. */
  readonly lines: boolean
  readonly pointer: Pointer
  /** The heading of the choices, which takes the focus. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** What a trainee does in a running scene: commands, their keys, and where the focus goes. */
export function useScene(
  session: PlaySession,
  state: PlayState,
  layers: Layers,
  root: RefObject<HTMLElement | null>,
  aloud: AloudSwitch,
): SceneUse {
  const preferences = usePort('preferences')
  const ticks = usePort('ticks')
  const settings = preferences.settings()
  const heading = useRef<HTMLHeadingElement>(null)
  const [look, setLook] = useState(false)
  const [shownFor, showFor] = useState<string | null>(null)
  const settled = useSettled(state)

  const { phase, view, options } = state
  const choosing = options !== null
  const opening = `${view.beat}:${view.choices?.since}`
  // The lines are shown at once after an ask, because its clock runs, and in assessment; else only after *Show lines*.
  const lines = choosing && (state.openedBy === 'ask' || state.mode === 'assessment' || shownFor === opening)
  const pointer = usePointer(choosing ? `${opening} ${lines}` : null)

  const closeLook = () => setLook(false)
  // The choices and the ending's card appear where *Look* lies, so *Look* closes. It can be opened again beside them.
  useEffect(() => {
    if (choosing || state.endingOver) closeLook()
  }, [choosing, state.endingOver])

  const commands: SceneCommands = {
    notice() {
      ticks.tick('press')
      session.notice()
    },
    stepIn() {
      ticks.tick('open')
      session.stepIn()
    },
    stepBack() {
      ticks.tick('close')
      session.stepBack()
    },
    showLines() {
      ticks.tick('press')
      showFor(opening)
      heading.current?.focus()
    },
    choose(id) {
      if (!settled.choose()) return
      ticks.tick('press')
      session.act(id)
    },
    skip() {
      if (settled.skip()) session.skip()
    },
    toggleLook: () => setLook((on) => !on),
    closeLook,
    readAloud: aloud.turn,
  }

  useFocus({ root, heading, state, look })
  useKeys(
    {
      keys: settings.keys,
      shortcuts: settings.shortcuts,
      untimed: state.pace === 'untimed',
      modal: layers.top !== null,
      acting: phase === 'acting',
      playing: phase === 'playing',
      lines: lines ? options.length : 0,
      hidden: choosing && !lines,
      choosing,
    },
    () => !settled.choose(),
    (command) => {
      if (command === 'notice') commands.notice()
      else if (command === 'step-in') commands.stepIn()
      else if (command === 'look') commands.toggleLook()
      else if (command === 'aloud') commands.readAloud()
      else if (command === 'show-lines') commands.showLines()
      else if (command === 'skip') commands.skip()
      else if (command === 'escape') {
        const inLook = document.activeElement?.closest('.play-look') !== null
        if (look && (inLook || !choosing)) closeLook()
        else if (choosing) commands.stepBack()
        else layers.open('pause')
      } else {
        const option = options?.[command.choose]
        if (option !== undefined) commands.choose(option.id)
      }
    },
  )
  return { commands, look, lines, pointer, heading }
}
