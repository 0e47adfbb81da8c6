import type { KeyPress } from '../../src/ui/parts/keys/index.ts'

/** A key pressed on the page, without anything else. */
export const keyPress = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key: key.toLowerCase(),
  code: '',
  shift: false,
  modified: false,
  repeat: false,
  onControl: false,
  onField: false,
  ...part,
})
