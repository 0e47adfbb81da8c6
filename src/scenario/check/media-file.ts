import { isSoundKind, kilobytesFor, MOST_PIXELS, type MediaUse } from '../media/kinds.ts'
import type { Media } from '../media/media-file.ts'
import type { Finding } from '../problem/report.ts'
import { nearest } from '../suggest.ts'

/** How far what is written of a voice may be from what its file says, ms. */
const OFF = 250

interface Used {
  readonly file: string
  readonly use: MediaUse
  /** What is written of a voice. */
  readonly ms?: number | undefined
}

interface Told {
  readonly severity: Finding['severity']
  readonly data: Finding['data']
}

/** What is wrong with an own file where it is used; null for nothing. `media` is what is in the folder; `none`: the scenario came as a file alone. */
export function faultOfFile({ file, use, ms }: Used, media: Media | 'none'): Told | null {
  const error = (data: Finding['data']): Told => ({ severity: 'error', data })
  const warning = (data: Finding['data']): Told => ({ severity: 'warning', data })
  if (media === 'none') return warning({ code: 'media-left-out', file, use })
  const found = media.get(file)
  if (found === undefined)
    return error(() => ({ code: 'media-missing', file, suggestion: nearest(file, [...media.keys()]) }))
  const { kind, size, pixels, active } = found
  const isFit = kind !== null && isSoundKind(kind) === (use === 'voice') && (use !== 'place' || kind !== 'svg')
  const fits = isFit && file.endsWith(`.${kind}`)
  if (!fits) return error({ code: 'media-kind', file, use, kind })
  const most = kilobytesFor(use)
  if (size > most * 1024) return error({ code: 'media-too-large', file, use, kilobytes: Math.ceil(size / 1024), most })
  if (pixels && pixels.width * pixels.height > MOST_PIXELS)
    return error({ code: 'media-too-many-dots', file, ...pixels, most: MOST_PIXELS / 1_000_000 })
  if (active === true) return error({ code: 'media-active', file })
  const is = found.ms ?? null
  if (ms === undefined || is === null || Math.abs(is - ms) <= OFF) return null
  return warning({ code: 'voice-length', file, written: ms, is })
}
