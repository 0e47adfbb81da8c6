import { digitOf, latinOf, type Key } from '../parts/keys/index.ts'
import type { Settings } from '../ports/index.ts'

export type Shortcut = keyof Settings['keys']
export const shortcuts = ['notice', 'look', 'stepIn', 'aloud'] as const satisfies readonly Shortcut[]
export const defaultKeys: Settings['keys'] = { notice: 'n', look: 'l', stepIn: ' ', aloud: 'v' }

export type KeyChoice =
  | { readonly ok: true; readonly keys: Settings['keys'] }
  | { readonly ok: false; readonly why: 'reserved' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: Shortcut }

/**
 * Gives a shortcut another key (A3). Taken by another shortcut: refused, and says by which. Keys of digits pick lines, and
 * keys that move about or press buttons (Tab, Enter, arrows …) must stay what they are; Space can only be *Step in*, which
 * in untimed play then listens to S, so S is taken too. A key that writes no Latin letter is taken by the letter of its
 * place as well, which it stands for in play.
 */
export function chooseKey(keys: Settings['keys'], shortcut: Shortcut, press: Key): KeyChoice {
  const wanted = press.key.toLowerCase()
  if (wanted.length !== 1 || digitOf(press) !== null || (wanted === ' ' && shortcut !== 'stepIn')) {
    return { ok: false, why: 'reserved' }
  }
  const next = { ...keys, [shortcut]: wanted }
  const latin = latinOf({ ...press, key: wanted })
  const mine = [...heard(next, shortcut), ...(latin === null ? [] : [latin])]
  const by = shortcuts.find((other) => other !== shortcut && heard(keys, other).some((key) => mine.includes(key)))
  return by === undefined ? { ok: true, keys: next } : { ok: false, why: 'taken', by }
}

/** All keys that a shortcut listens to. */
const heard = (keys: Settings['keys'], shortcut: Shortcut): readonly string[] =>
  shortcut === 'stepIn' && keys.stepIn === ' ' ? [' ', 's'] : [keys[shortcut]]
