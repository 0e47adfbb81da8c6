import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { PLAN, type PlanReading, readPlan, type StepKind, type TextEdit } from '#studio'
import type { ProblemWords } from '#words'
import { useProblemWords } from '../../parts/index.ts'
import { type OpenDraft, type PlanBench, type PlanSceneHere, usePort } from '../../ports/index.ts'

/** The scenes that a plan may be made of, by what a plan calls them. */
export type ScenesHere = ReadonlyMap<string, PlanSceneHere>

/** The plan that is being written, for every part of its editor. */
export interface PlanNow {
  readonly draft: OpenDraft
  readonly bench: PlanBench
  readonly text: string
  readonly reading: PlanReading
  /** `coming` while they are fetched; `failed` where they cannot be: then nothing is said about scenes. */
  readonly scenes: ScenesHere | 'coming' | 'failed'
  /** Tries to fetch the scenes again. */
  again(): void
  /** Null until they are here, and where they cannot be had: the code stands for the sentence. */
  readonly told: ProblemWords | null
  readonly editable: boolean
  edit(kind: StepKind, change: TextEdit): void
}

const PlanContext = createContext<PlanNow | null>(null)

interface PlanProviderProps {
  readonly draft: OpenDraft
  readonly bench: PlanBench
  readonly children?: ComponentChildren
}

/** Fetches what a plan may be made of, and again when the catalogue is another. */
function useScenes(bench: PlanBench, turn: number): PlanNow['scenes'] {
  const entries = usePort('library').entries()
  const [scenes, setScenes] = useState<PlanNow['scenes']>('coming')
  useEffect(() => {
    let wanted = true
    bench.scenes().then(
      (found) => wanted && setScenes(found),
      () => wanted && setScenes('failed'),
    )
    return () => {
      wanted = false
    }
  }, [bench, entries, turn])
  return scenes
}

/** Gives the parts of the editor the open plan, read anew after every change. */
export function PlanProvider({ draft, bench, children }: PlanProviderProps) {
  const [, changed] = useState(0)
  const [turn, setTurn] = useState(0)
  useLayoutEffect(() => draft.document.subscribe(() => changed((n) => n + 1)), [draft])
  useLayoutEffect(() => draft.subscribe(() => changed((n) => n + 1)), [draft])
  const scenes = useScenes(bench, turn)
  const words = useProblemWords()
  const text = draft.document.files().texts[PLAN] ?? ''
  const reading = useMemo(() => readPlan(text, typeof scenes === 'string' ? undefined : scenes), [text, scenes])
  const editable = draft.editable()
  const now: PlanNow = {
    draft,
    bench,
    text,
    reading,
    scenes,
    again: () => setTurn((n) => n + 1),
    told: typeof words === 'string' ? null : words,
    editable,
    edit(kind, change) {
      if (!draft.editable()) return
      const edited = change(draft.document.files().texts[PLAN] ?? '')
      if (edited.ok) draft.document.edit(kind, { texts: { [PLAN]: edited.text } })
    },
  }
  return <PlanContext.Provider value={now}>{children}</PlanContext.Provider>
}

/** The open plan. Throws outside of its editor. */
export function usePlan(): PlanNow {
  const now = useContext(PlanContext)
  if (now === null) throw new Error('only a part of the editor of plans may ask for the open plan')
  return now
}
