import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { PlaySession, PlayState, SwappableSession } from '#play'
import { Cut, InsetPanel } from '../../inset/index.ts'
import { Backdrop } from '../../play/backdrop.tsx'
import { useInsetPlace } from '../../play/inset-place.ts'
import { usePort } from '../../ports/index.ts'
import { useLendMedia } from './use-lend-media.ts'
import '../../play/backdrop.css'

export type Shape = 'desktop' | 'phone'

interface PictureProps {
  readonly session: SwappableSession
  readonly state: PlayState
  readonly shape: Shape
  /** Whether the scene is heard. */
  readonly loud: boolean
  readonly lang: string | undefined
}

/** The session as one that has no clock of its own: the stage draws it, and nothing of it is heard. */
function silent(session: SwappableSession): PlaySession {
  const { pass: _, ...mute } = session
  return mute
}

/** The stage with what is seen of the moment. The words stand under it. */
export function Picture({ session, state, shape, loud, lang }: PictureProps) {
  const stage = usePort('stage')
  const machine = usePort('machine')
  const host = useRef<HTMLDivElement>(null)
  const inset = useRef<HTMLDivElement>(null)
  const mounted = useMemo(() => (loud ? session : silent(session)), [session, loud])
  useInsetPlace(stage, host, inset)
  useLayoutEffect(() => (host.current === null ? undefined : stage.mount(host.current, mounted)), [stage, mounted])
  useLayoutEffect(() => (loud ? undefined : stage.eachFrame((ms) => session.pass(ms))), [stage, session, loud])
  const { view, scenario } = state
  useLendMedia(scenario)
  const missing = machine.missing().includes('stage')
  return (
    <div class="see-picture" data-shape={shape}>
      <Backdrop view={view} figures={missing} />
      <div class="see-host" ref={host} aria-hidden="true" />
      <Cut view={view} />
      <InsetPanel view={view} scenario={scenario} lang={lang} panel={inset} />
    </div>
  )
}
