import type { Sound } from '#scenario'

/** The key of a sound's caption among the interface's texts, below `sounds` ("cuffs"). Every sound has one (A7). */
export const captionOf = (sound: Sound): Sound => sound
