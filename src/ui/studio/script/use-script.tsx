import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Path, Place, Problem } from '#scenario'
import type { StepKind, TextEdit } from '#studio'
import type { ProblemWords } from '#words'

/** Somebody of the cast, as the script speaks of them. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** What every line and card asks for of the scenario around it. The same object until one of these changes. */
export interface Around {
  readonly editable: boolean
  readonly cast: readonly Person[]
  readonly beats: readonly string[]
  /** The facts with their value at the start. */
  readonly facts: readonly { readonly id: string; readonly start: boolean | number }[]
  /** The signs in the order of the file. */
  readonly cues: readonly { readonly id: string; readonly text: string; readonly beat: string }[]
  readonly place: Place | null
  readonly subject: string | null
  readonly kind: 'intervene' | 'control'
  /** BCP 47, of the texts. */
  readonly lang: string
  /** Paths of the author's own pictures. */
  readonly pictures: readonly string[]
  /** The lines with a voice that says other words than are written, by the name of their path. */
  readonly staleVoices: readonly string[]
}

/** Where the focus goes once an edit has been drawn: the first field of what has this path, with the caret there. */
export interface FocusWish {
  readonly path: Path
  readonly caret: 'start' | 'end'
}

/** What a line or card can do. The same object as long as the scenario is open. */
export interface ScriptCommands {
  /** Makes an edit, if it can be made, and then leads the focus. */
  run(kind: StepKind, edit: TextEdit, focus?: FocusWish | (() => FocusWish)): boolean
  /** Makes this the shared place. */
  at(path: Path): void
  undo(): void
  redo(): void
}

export interface Script {
  readonly around: Around
  readonly commands: ScriptCommands
  /** The sentences about problems; null until they are here. */
  readonly told: ProblemWords | null
  /** The problems of the scenario's text at or below a path. */
  problems(path: Path): readonly Problem[]
}

const ScriptContext = createContext<Script | null>(null)

export function ScriptProvider({ value, children }: { readonly value: Script; readonly children?: ComponentChildren }) {
  return <ScriptContext.Provider value={value}>{children}</ScriptContext.Provider>
}

/** What the parts of the script have in common. Throws outside of it. */
export function useScript(): Script {
  const script = useContext(ScriptContext)
  if (script === null) throw new Error('only a part of the script may ask for it')
  return script
}

/** A path as the value of an attribute. */
export const pathName = (path: Path): string => path.join('/')
