import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { createAloud, createEstimate } from '#play'
import type { Aloud, PlaySession, PlayState, Speaker, Telling } from '#play'
import { usePort } from '../../ports/index.ts'
import { languageName, useLanguage, useText, useWords } from '../../text/index.ts'
import type { SceneUse } from '../use-scene.ts'
import { choicesTold, lookTold, tellingIn } from './telling.ts'

/** How many lines are told again when a run is picked up. As many or fewer are the beginning of one. */
const AGAIN = 3

/** What of a scene the live regions speak. */
export interface Heard {
  /** The scene as far as it has been handed to somebody's screen reader. */
  readonly state: PlayState
  /** Step In speaks itself, and a screen reader is to say nothing of the scene. */
  readonly silent: boolean
  /** That there is no voice for the language of the scene, or ''. */
  readonly noVoice: string
}

/**
 * A1: makes the clock wait for speech. Step In reads the scene aloud, or hands it to somebody's screen reader line by line, at
 * the time each takes there. An untimed scene waits anyway, and hands over all at once.
 */
export function useAloud(session: PlaySession, state: PlayState, use: SceneUse, status: string): Heard {
  const preferences = usePort('preferences')
  const machine = usePort('machine')
  const stage = usePort('stage')
  const voices = usePort('voices')
  const t = useText()
  const words = useWords()
  const { language } = useLanguage()
  const { waits, sound } = preferences.settings()
  const noSound = machine.missing().includes('sound')
  /** Whether something has been told on this screen before, by whomever. */
  const underWayRef = useRef(false)
  const [aloud, set] = useState<Aloud | null>(null)
  const [, again] = useState(0)

  const untimed = state.pace === 'untimed'
  const active = waits === 'program' || (waits === 'reader' && !untimed)
  const recorded = sound && !noSound
  const parts = {
    t,
    words,
    language,
    aloud: waits === 'program',
    recordings: ({ pace }: PlayState) => recorded && (pace === 'untimed' || pace >= 1),
  }
  const partsRef = useRef(parts)
  useLayoutEffect(() => {
    partsRef.current = parts
  })
  useEffect(() => session.setWaits(waits === 'off' ? null : waits), [session, waits])

  useEffect(() => {
    if (!active) {
      underWayRef.current = true
      return undefined
    }
    let ended = false
    let going: Aloud | null = null
    const rate = () => preferences.settings().speechRate
    const begin = (speaker: Speaker): void => {
      if (ended) return
      const { length } = session.state().transcript
      const from = underWayRef.current
        ? { again: 1, handed: length }
        : { again: Math.min(AGAIN, length), handed: length > AGAIN ? length : 0 }
      underWayRef.current = true
      const telling: Telling = {
        line: (line, at) => tellingIn(partsRef.current).line(line, at),
        silence: (at) => tellingIn(partsRef.current).silence(at),
        act: (at) => tellingIn(partsRef.current).act(at),
        ending: (at) => tellingIn(partsRef.current).ending(at),
      }
      going = createAloud(session, speaker, telling, from)
      going.subscribe(() => again((n) => n + 1))
      set(going)
    }
    if (waits === 'reader') begin(createEstimate(rate))
    else {
      // Nothing goes by unheard while the voices are fetched.
      session.hold(true)
      const { cast } = session.state().scenario
      const volume = () => preferences.settings().volumes.voice
      voices.speaker({ cast, rate, volume }).then(begin, () => begin(createEstimate(rate)))
    }
    const leave = stage.eachFrame((ms) => going?.pass(ms))
    return () => {
      ended = true
      leave()
      going?.end()
      session.hold(false)
      set(null)
    }
  }, [session, active, waits, preferences, voices, stage])

  useEffect(() => {
    if (status !== '')
      aloud?.tell({ key: `status-${status}-${performance.now()}`, text: status, lang: language, who: null })
  }, [aloud, status, language])

  const { options, openedBy } = state
  const { lines } = use
  // A reader goes through the choices of *Step in* while the clock stands.
  const isTold = options !== null && (waits === 'program' || openedBy === 'ask')
  useEffect(() => {
    aloud?.open('choices', isTold ? choicesTold({ t, language }, state, lines ? options : null) : null)
  }, [aloud, isTold, t, language, state, lines, options])

  useEffect(() => {
    if (aloud === null || !use.look) return undefined
    aloud.open('look', lookTold(partsRef.current, session.state()))
    return () => aloud.open('look', null)
  }, [aloud, session, use.look])

  const spoken = state.scenario.lang ?? 'en'
  if (waits === 'program' && voices.has(spoken)) return { state, silent: true, noVoice: '' }
  if (waits === 'program')
    return { state, silent: false, noVoice: t('aloud.noVoice', { language: languageName(spoken, language) }) }
  if (!active) return { state, silent: false, noVoice: '' }
  // Nothing is handed over before its turn, at the beginning of a scene neither.
  if (aloud === null)
    return { state: state.transcript.length > AGAIN ? state : { ...state, transcript: [] }, silent: false, noVoice: '' }
  return { state: { ...state, transcript: aloud.told() }, silent: false, noVoice: '' }
}
