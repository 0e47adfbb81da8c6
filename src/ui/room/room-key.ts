/** What a key means to a room, in either window. */
export type RoomCommand = 'on' | 'back' | 'black' | { readonly option: number; readonly by: 1 | -1 }

export interface RoomKey {
  readonly key: string
  /** `KeyboardEvent.code`: with Shift a digit's key is another sign. */
  readonly code: string
  readonly shift: boolean
  /** Ctrl, Alt or Meta is down. */
  readonly modified: boolean
  /** A button, link, field … has focus. */
  readonly onControl: boolean
  /** A field that takes numbers or words has focus. */
  readonly onField: boolean
}

/**
 * Presenter remotes send PageDown and PageUp, some arrows, "b" or "." for black. F5 and Escape stay the browser's: they
 * begin and end full screen on some remotes, and a reload loses nothing.
 */
export function roomCommand({ key, code, shift, modified, onControl, onField }: RoomKey): RoomCommand | null {
  if (modified) return null
  if (key === 'PageDown') return 'on'
  if (key === 'PageUp') return 'back'
  if (onField) return null
  if (key === 'ArrowRight') return 'on'
  if (key === 'ArrowLeft') return 'back'
  if (key === ' ') return onControl ? null : 'on'
  if (key === '.' || key.toLowerCase() === 'b') return 'black'
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : undefined)
  return digit === undefined ? null : { option: Number(digit) - 1, by: shift ? -1 : 1 }
}
