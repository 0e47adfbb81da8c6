import { useState } from 'preact/hooks'
import type { CompiledScenario } from '#engine'
import { boardShots, type Shot, waysTo } from '#studio'
import { usePort } from '../../ports/index.ts'
import type { TakenPicture } from './take-pictures.ts'
import { useShown } from './use-shown.ts'

/** What pictures are taken of: a scenario as it was when they were begun. */
interface ToTake {
  readonly compiled: CompiledScenario
  readonly shots: readonly Shot[]
}

/** A picture of every moment of every beat, taken when somebody asks for it. */
export interface Pictures {
  /** Null before any were asked for. */
  readonly of: ToTake | null
  /** Those that have been taken, in the order of the shots. */
  readonly taken: readonly TakenPicture[]
  readonly taking: boolean
  /** This browser has no stage to take them on: then there are the words alone. */
  readonly noStage: boolean
  /** The scenario has changed since. */
  readonly old: boolean
  begin(): void
  /** Ends the taking, by somebody or because all are there. */
  end(): void
  add(picture: TakenPicture): void
}

/** Null where the scenario's text has never been without an error. */
export function usePictures(): Pictures | null {
  const shown = useShown(null)
  const noStage = usePort('machine').missing().includes('stage')
  const [of, setOf] = useState<ToTake | null>(null)
  const [taken, setTaken] = useState<readonly TakenPicture[]>([])
  const [taking, setTaking] = useState(false)
  if (shown === null) return null
  return {
    of,
    taken,
    taking,
    noStage,
    old: of !== null && of.compiled !== shown.compiled,
    begin() {
      const { compiled } = shown
      setOf({ compiled, shots: boardShots(compiled, waysTo(compiled)) })
      setTaken([])
      setTaking(!noStage)
    },
    end: () => setTaking(false),
    add: (picture) => setTaken((before) => [...before, picture]),
  }
}
