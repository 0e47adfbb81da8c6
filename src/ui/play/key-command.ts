import { digitOf, stepInKey, wantedKey, type KeyPress } from '../parts/keys/index.ts'
import type { Settings } from '../ports/index.ts'

/** What a key means on the play screen right now, or null. */
export type Command =
  | 'notice'
  | 'look'
  | 'aloud'
  | 'step-in'
  | 'show-lines'
  | 'skip'
  | 'escape'
  | { readonly choose: number }

export interface KeyScene {
  readonly keys: Settings['keys']
  readonly shortcuts: boolean
  readonly untimed: boolean
  /** A modal dialog is open: it looks after its own keys. */
  readonly modal: boolean
  readonly acting: boolean
  readonly playing: boolean
  /** How many lines are shown to choose from; 0 while they are hidden. */
  readonly lines: number
  /** Choices are open, lines hidden. */
  readonly hidden: boolean
  /** Choices are open. */
  readonly choosing: boolean
  /** An ask opened them less than half a second ago (A3). */
  readonly settling: boolean
}

/** A3: single keys only when shortcuts are on; Space only when no control has focus; nothing while an ask settles. */
export function keyCommand(press: KeyPress, scene: KeyScene): Command | null {
  if (press.modified || scene.modal) return null
  const { key } = press
  if (key === 'escape') return press.repeat ? null : 'escape'
  if (press.repeat || press.onField || scene.settling) return null
  const space = key === ' '
  if ((space || key === 'enter') && press.onControl) return null
  if (scene.acting && (space || key === 'enter')) return 'skip'
  if (!scene.shortcuts) return null
  const { look, notice, aloud } = scene.keys
  const stepIn = stepInKey(scene.keys, scene.untimed)
  const wanted = wantedKey(press, [stepIn, look, notice, aloud])
  // A key that somebody chose for something else, before there was this one, stays that.
  if (wanted === aloud && aloud !== stepIn && aloud !== notice && aloud !== look) return 'aloud'
  if (scene.acting) return null
  // A key that somebody chose for *Look* stays that, though on some keyboards it lies where a digit does.
  if (wanted === look) return 'look'
  if (scene.choosing) {
    if (wanted === stepIn && scene.hidden) return 'show-lines'
    const n = digitOf(press)
    return n !== null && n >= 1 && n <= scene.lines ? { choose: n - 1 } : null
  }
  if (!scene.playing) return null
  if (wanted === stepIn) return 'step-in'
  return wanted === notice ? 'notice' : null
}
