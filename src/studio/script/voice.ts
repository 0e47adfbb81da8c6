import { looseOf } from './written.ts'

/** The keys of a moment that hold words. */
export const textKeys = ['say', 'does', 'note', 'thought'] as const
export type TextKey = (typeof textKeys)[number]

/** Who or what a line belongs to: words somebody says, what somebody is seen doing, or what is nobody's. */
export type Voice =
  | { readonly of: 'say' | 'does'; readonly who: string | null }
  | { readonly of: 'note' | 'thought' | 'sound' | 'stage' }

/** The keys that only mean something of a person. */
export const personKeys = ['face', 'pose', 'place', 'to', 'with', 'facing', 'holds', 'wears'] as const

export const isTextKey = (key: string): key is TextKey => (textKeys as readonly string[]).includes(key)

/** The texts a moment holds, the main one first. */
export const textKeysOf = (moment: unknown): readonly TextKey[] => {
  const written = looseOf(moment)
  return textKeys.filter((key) => typeof written[key] === 'string')
}

/** Whose line a moment is. `stage`: it only directs what is seen. */
export function voiceOf(moment: unknown): Voice {
  const [main] = textKeysOf(moment)
  const { who, sound } = looseOf(moment)
  if (main === 'say' || main === 'does') return { of: main, who: typeof who === 'string' ? who : null }
  if (main !== undefined) return { of: main }
  return { of: sound === undefined ? 'stage' : 'sound' }
}
