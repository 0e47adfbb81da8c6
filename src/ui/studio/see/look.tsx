import { useRef, useState } from 'preact/hooks'
import { cursorAt, stepped } from '#studio'
import { usePort } from '../../ports/index.ts'
import { useSession } from '../../play/use-session.ts'
import { Captions } from '../../room/captions.tsx'
import { useLanguage, useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { Controls } from './controls.tsx'
import { Options } from './options.tsx'
import { Picture, type Shape } from './picture.tsx'
import { PlayControls } from './play-controls.tsx'
import type { Shown } from './use-shown.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useSeen } from './use-seen.ts'
import { useStepKeys } from './use-step-keys.ts'
import { Ways } from './ways.tsx'

interface LookProps {
  readonly shown: Shown
  /** The tag of the translation that is shown; null for the original. */
  readonly language: string | null
  readonly languages: readonly string[]
  readonly onLanguage: (language: string | null) => void
}

/** The picture with its words, and everything by which one goes through the scene. */
export function Look({ shown, language, languages, onLanguage }: LookProps) {
  const t = useText()
  const machine = usePort('machine')
  const page = useLanguage().language
  const { reading, setCursor } = useStudio()
  const seen = useSeen(shown)
  const state = useSession(seen.session)
  const [shape, setShape] = useState<Shape>('desktop')
  const [sound, setSound] = useState(false)
  const { scenario } = state
  const written = scenario.lang ?? 'en'
  const lang = written === page ? undefined : written
  const before = stepped(shown.compiled, seen.spot, -1)
  const after = stepped(shown.compiled, seen.spot, 1)
  const go = (to: typeof before): void => {
    if (to !== null) setCursor(cursorAt(['beats', to.beat, ...(to.moment === null ? [] : ['script', to.moment])]))
  }
  const root = useRef<HTMLDivElement>(null)
  useFocusAfter(seen.playing, root, '[data-see-control=play]')
  useStepKeys(root, seen.playing ? null : (by) => go(by === 1 ? after : before))
  const notes = [
    reading.upToDate ? null : t('studio.see.broken'),
    seen.stand.how === 'alone' ? t('studio.see.alone') : null,
    seen.stand.how === 'facts' ? t('studio.see.facts') : null,
    seen.isShown || seen.stand.how === 'alone' ? null : t('studio.see.unseen'),
    machine.missing().includes('stage') ? t('frame.missing.stage') : null,
  ].filter((note) => note !== null)
  return (
    <div
      class="see-look"
      role="group"
      aria-label={t('studio.see.scene')}
      data-see={seen.playing ? 'playing' : 'still'}
      data-beat={state.view.beat}
      data-at={seen.playing ? undefined : seen.at}
      ref={root}
    >
      <Picture session={seen.session} state={state} shape={shape} loud={sound && seen.playing} lang={lang} />
      <div class="see-words">
        <Captions state={state} lang={lang} />
        {state.view.ending !== null && (
          <p class="see-ending" lang={lang}>
            <b>{state.view.ending.title}</b> {state.view.ending.text}
          </p>
        )}
      </div>
      <div class="see-notes" role="status">
        {notes.map((note) => (
          <p key={note} class="see-note">
            {note}
          </p>
        ))}
      </div>
      {seen.playing ? (
        <PlayControls seen={seen} state={state} lang={lang} />
      ) : (
        <Controls
          seen={seen}
          onBefore={before === null ? null : () => go(before)}
          onAfter={after === null ? null : () => go(after)}
        />
      )}
      {!seen.playing && <Ways seen={seen} scenario={shown.compiled.scenario} lang={lang} />}
      <Options
        shape={shape}
        onShape={setShape}
        sound={sound}
        onSound={setSound}
        language={language}
        languages={languages}
        original={shown.original.scenario.lang ?? 'en'}
        onLanguage={onLanguage}
      />
    </div>
  )
}
