export { digitOf, latinOf, wantedKey, type Key, type KeyPress } from './key-press.ts'
export { useKeyPresses } from './use-key-presses.ts'
export { useMouseFocus } from './use-mouse-focus.ts'
