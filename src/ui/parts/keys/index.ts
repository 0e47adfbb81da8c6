export { digitOf, latinOf, wantedKey, type Key, type KeyPress } from './key-press.ts'
export { stepInKey } from './step-in-key.ts'
export { useKeyPresses } from './use-key-presses.ts'
export { useMouseFocus } from './use-mouse-focus.ts'
