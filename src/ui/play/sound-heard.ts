import type { View } from '#engine'
import { soundText, type Whence, type Words } from '#words'

const SIDES: Readonly<Record<string, Whence>> = {
  'far-left': 'left',
  left: 'left',
  'centre-left': 'left',
  'centre-right': 'right',
  right: 'right',
  'far-right': 'right',
  off: 'off',
}

/**
 * Where the latest sound comes from: from where whoever acts or speaks at that instant stands. Null where nobody does, where
 * they stand in the middle or at a thing of the place, and for a sound of the air, which is everywhere.
 */
function whenceOf({ sound, action, speech, cast }: View): Whence | null {
  if (sound === null || sound.id === 'thunder' || sound.id === 'radio') return null
  const line = [action, speech].find((one) => one?.since === sound.since && one.who !== null)
  const maker = cast.find(({ id }) => id === line?.who)
  return SIDES[maker?.place ?? ''] ?? null
}

/** The latest sound, with where it comes from, as the strip and the live region tell it; null where `key` is another line's. */
export function soundHeard(words: Words, view: View, key: string): string | null {
  if (view.sound === null || view.sound.key !== key) return null
  return soundText(words, view.sound.id, whenceOf(view))
}
