import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Log } from '#engine'
import type { Edited } from '#scenario'
import {
  type Cursor,
  type DraftFiles,
  editedTexts,
  type Reading,
  SCENARIO,
  type StepKind,
  wholeScenario,
} from '#studio'
import type { OpenDraft, StudioParts } from '../../ports/index.ts'
import { useReading } from './use-reading.ts'
import { type Main, type Shown, shownFirst, type Side, withView } from './views.ts'

/** A run to be seen on the stage, from `at` scenario ms on. A new object, so that the same run can be asked for again. */
export interface RunToSee {
  readonly log: Log
  readonly at: number
}

/** What every view of the workbench has in common. */
export interface StudioNow {
  readonly parts: StudioParts
  readonly draft: OpenDraft
  readonly files: DraftFiles
  /** Of the files; of a large text that is being typed in, of how it was before, until the typing pauses. */
  readonly reading: Reading
  readonly cursor: Cursor
  /** Leads every view to a place. */
  setCursor(cursor: Cursor): void
  readonly views: Shown
  /** Brings a view to the front. */
  show(view: Main | Side): void
  /**
   * Edits the scenario's text with one of the edits of `#scenario`, or several in a row. Its translations go along with the texts
   * that are moved, renamed or taken out, in the same step. False where the text cannot be
   * edited so: it is no JSON at this moment, or another tab writes it.
   */
  edit(kind: StepKind, change: (source: string) => Edited): boolean
  readonly editable: boolean
  /** The run that the See view is asked to play; null before any is, and when that view is done with it. */
  readonly runToSee: RunToSee | null
  /** Asks the See view to play a run. It does not open that view. */
  playRun(run: RunToSee | null): void
}

const StudioContext = createContext<StudioNow | null>(null)

interface StudioProviderProps {
  readonly parts: StudioParts
  readonly draft: OpenDraft
  readonly children?: ComponentChildren
}

/** Gives the views below it the open scenario, read anew after every change. */
export function StudioProvider({ parts, draft, children }: StudioProviderProps) {
  const [, again] = useState(0)
  const [cursor, setCursor] = useState<Cursor>(wholeScenario)
  const [views, setViews] = useState<Shown>(shownFirst)
  const [runToSee, playRun] = useState<RunToSee | null>(null)
  useLayoutEffect(() => draft.document.subscribe(() => again((n) => n + 1)), [draft])
  useLayoutEffect(() => draft.subscribe(() => again((n) => n + 1)), [draft])
  const files = draft.document.files()
  const reading = useReading(draft)
  const editable = draft.editable()
  const now = useMemo<StudioNow>(
    () => ({
      parts,
      draft,
      files,
      reading,
      cursor,
      setCursor,
      views,
      show: (view) => setViews((shown) => withView(shown, view)),
      editable,
      runToSee,
      playRun,
      edit(kind, change) {
        if (!draft.editable()) return false
        const { texts } = draft.document.files()
        const edited = change(texts[SCENARIO] ?? '')
        if (edited.ok) draft.document.edit(kind, { texts: editedTexts(texts, SCENARIO, edited.text) })
        return edited.ok
      },
    }),
    [parts, draft, files, reading, cursor, views, editable, runToSee],
  )
  return <StudioContext.Provider value={now}>{children}</StudioContext.Provider>
}

/** The open scenario. Throws outside of a workbench. */
export function useStudio(): StudioNow {
  const now = useContext(StudioContext)
  if (now === null) throw new Error('only a view of the workbench may ask for the open scenario')
  return now
}
