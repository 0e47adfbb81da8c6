import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CompiledScenario } from '#engine'
import type { Shot } from '#studio'
import { type SwappableSession, swappableSession } from '#play'
import { usePort } from '../../ports/index.ts'
import { createStands } from './stands.ts'
import { createStill } from './still.ts'
import { type TakenPicture, takePictures } from './take-pictures.ts'
import { useLendMedia } from './use-lend-media.ts'

interface DarkroomProps {
  readonly compiled: CompiledScenario
  readonly shots: readonly Shot[]
  readonly onPicture: (picture: TakenPicture) => void
  readonly onDone: () => void
}

function firstStill(compiled: CompiledScenario): SwappableSession {
  return swappableSession(createStill(createStands().at(compiled, compiled.scenario.start, null)))
}

/** The stage on which the pictures are taken, one after the other; it is gone when all are there. */
export function Darkroom({ compiled, shots, onPicture, onDone }: DarkroomProps) {
  const stage = usePort('stage')
  const insets = usePort('insets')
  useLendMedia(compiled.scenario)
  const host = useRef<HTMLDivElement>(null)
  const [session] = useState(() => firstStill(compiled))
  const tellRef = useRef({ onPicture, onDone })
  useLayoutEffect(() => {
    tellRef.current = { onPicture, onDone }
  }, [onPicture, onDone])
  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const taking = new AbortController()
    const { pass: _, ...silent } = session
    const end = stage.mount(element, silent)
    const ticking = stage.eachFrame((ms) => session.pass(ms))
    const { signal } = taking
    void takePictures(
      shots,
      {
        stage,
        host: element,
        session,
        compiled,
        of: compiled,
        insetPicture: (inset, cast) => insets.picture(inset, compiled.scenario, cast),
        signal,
      },
      (picture) => tellRef.current.onPicture(picture),
    ).then(() => signal.aborted || tellRef.current.onDone())
    return () => {
      taking.abort()
      ticking()
      end()
    }
  }, [stage, insets, session, shots, compiled])
  return <div class="see-darkroom" ref={host} aria-hidden="true" />
}
