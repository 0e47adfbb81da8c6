import {
  type Diagnostic,
  forEachDiagnostic,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint'
import { type Command, EditorView, keymap } from '@codemirror/view'
import type { Problem } from '#scenario'
import { tokenAt } from '#studio'

/** What mends a problem, and what its button says. */
export interface ToldFix {
  readonly label: string
  readonly apply: () => void
}

/** A problem with its words. */
export interface ToldProblem {
  readonly problem: Problem
  readonly sentence: string
  /** Worked out when it is shown, for it takes reading the text again. Null where nothing mends it by itself. */
  readonly fix: () => ToldFix | null
}

/** Where a problem is in the text of the editor: its lines are those of the file. */
export function offsetIn(view: EditorView, { line, column }: Problem): number {
  const { doc } = view.state
  const at = doc.line(Math.max(1, Math.min(line, doc.lines)))
  return Math.min(at.from + column - 1, at.to)
}

/** Underlines the problems and marks their lines; the sentences are shown on hover. */
export function markProblems(view: EditorView, told: readonly ToldProblem[]): void {
  const text = view.state.doc.toString()
  const marks = told.map(({ problem, sentence, fix }): Diagnostic => {
    const { from, to } = tokenAt(text, offsetIn(view, problem))
    return {
      from,
      to: Math.max(from, to),
      severity: problem.severity,
      message: sentence,
      get actions() {
        const found = fix()
        return found === null ? [] : [{ name: found.label, apply: found.apply }]
      },
    }
  })
  view.dispatch(setDiagnostics(view.state, marks))
}

/** Goes to another problem and has its sentence read out. */
const goTo =
  (move: Command): Command =>
  (view) => {
    if (!move(view)) return false
    const { from } = view.state.selection.main
    let sentence: string | null = null
    forEachDiagnostic(view.state, (mark, at) => {
      if (at === from) sentence ??= mark.message
    })
    if (sentence !== null) view.dispatch({ effects: EditorView.announce.of(sentence) })
    return true
  }

export const nextProblem = goTo(nextDiagnostic)

/** F8 to the next problem, with Shift to the one before. */
export const problemKeys = keymap.of([{ key: 'F8', run: nextProblem, shift: goTo(previousDiagnostic) }])
