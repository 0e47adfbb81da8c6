import { digitOf, wantedKey, type KeyPress } from '../parts/keys/index.ts'

/** What a key means to a room, in either window. */
export type RoomCommand = 'on' | 'back' | 'black' | { readonly option: number; readonly by: 1 | -1 }

/**
 * Presenter remotes send PageDown and PageUp, some arrows, "b" or "." for black. F5 and Escape stay the browser's: they
 * begin and end full screen on some remotes, and a reload loses nothing.
 * @param shortcuts whether keys that write something, and Space, do anything (A3); paging keys and arrows always do
 */
export function roomCommand(press: KeyPress, shortcuts = true): RoomCommand | null {
  const { key, shift, modified, repeat, onControl, onField } = press
  if (modified || repeat) return null
  if (key === 'pagedown') return 'on'
  if (key === 'pageup') return 'back'
  if (onField) return null
  if (key === 'arrowright') return 'on'
  if (key === 'arrowleft') return 'back'
  if (!shortcuts) return null
  if (key === ' ') return onControl ? null : 'on'
  if (wantedKey(press, ['b', '.']) !== null) return 'black'
  const digit = digitOf(press)
  return digit === null || digit === 0 ? null : { option: digit - 1, by: shift ? -1 : 1 }
}
