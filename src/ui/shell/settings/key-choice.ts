import type { Settings } from '../shell-types.ts'

export type Shortcut = keyof Settings['keys']
export const shortcuts = ['notice', 'look', 'stepIn'] as const satisfies readonly Shortcut[]
export const defaultKeys: Settings['keys'] = { notice: 'n', look: 'l', stepIn: ' ' }

export type KeyChoice =
  | { readonly ok: true; readonly keys: Settings['keys'] }
  | { readonly ok: false; readonly why: 'reserved' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: Shortcut }

/**
 * Gives a shortcut another key (A3). Taken by another shortcut: refused, and says by which. Digits pick lines, and keys
 * that move about or press buttons (Tab, Enter, arrows …) must stay what they are; Space can only be *Step in*, which
 * in untimed play then listens to S, so S is taken too.
 * @param key a `KeyboardEvent.key`
 */
export function chooseKey(keys: Settings['keys'], shortcut: Shortcut, key: string): KeyChoice {
  const wanted = key.toLowerCase()
  if (wanted.length !== 1 || /^[0-9]$/.test(wanted) || (wanted === ' ' && shortcut !== 'stepIn')) {
    return { ok: false, why: 'reserved' }
  }
  const next = { ...keys, [shortcut]: wanted }
  const by = shortcuts.find((other) => other !== shortcut && clashes(next, shortcut, other))
  return by === undefined ? { ok: true, keys: next } : { ok: false, why: 'taken', by }
}

/** All keys that a shortcut listens to. */
const heard = (keys: Settings['keys'], shortcut: Shortcut): readonly string[] =>
  shortcut === 'stepIn' && keys.stepIn === ' ' ? [' ', 's'] : [keys[shortcut]]

const clashes = (keys: Settings['keys'], a: Shortcut, b: Shortcut) =>
  heard(keys, a).some((key) => heard(keys, b).includes(key))
