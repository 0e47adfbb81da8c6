import { limits, PLACE_KILOBYTES, VOICE_KILOBYTES } from '#scenario'

/** What a zip of a scenario may be at most. Sizes in bytes. */
export const zipLimits = {
  /** Of the zip. */
  bytes: 32 * 1024 * 1024,
  /** Of everything in it. */
  unpacked: 32 * 1024 * 1024,
  /** Files and folders, what systems add by themselves included. */
  entries: 400,
  /** Characters of a path. */
  path: 200,
  /** Of one text. */
  text: limits.bytes,
  /** Of one picture, a whole place included. */
  picture: PLACE_KILOBYTES * 1024,
  /** Of one voice. */
  voice: VOICE_KILOBYTES * 1024,
} as const
