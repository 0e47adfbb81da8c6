import type { HowlLike } from './howler-types.ts'

/** A sound that goes on until it is faded away. */
export interface Loop {
  /** Fades to `volume` (0 to 1) over `ms`; begins when needed. At 0 it runs on, unheard. */
  to(volume: number, ms: number): void
  /** Fades away over `ms` and ends. A `to` before that takes it back. */
  end(ms: number): void
}

export interface LoopWish {
  /** The clock fades run by, ms. */
  readonly now: () => number
  /** Loads the file it is in; null when it cannot be had. */
  readonly open: () => Promise<HowlLike | null>
  readonly sprite: string
  /** Offset and length of the sprite, ms. */
  readonly range: readonly [offset: number, length: number, loop: boolean]
  /** Whether to widen it: the same loop twice, half a length apart, to the left and to the right. */
  readonly wide: boolean
  /** Called when the loop has ended, so that its file may be freed. */
  readonly gone: () => void
}

/** How far apart the two voices of a wide loop are (0 to 1), and what keeps the two as loud as one. */
const SPREAD = 0.7
const EACH = Math.SQRT1_2

export function createLoop({ now, open, sprite, range, wide, gone }: LoopWish): Loop {
  let howl: HowlLike | null = null
  let opening = false
  let voices: readonly number[] = []
  let wanted = 0
  let ending = false
  let over = 0
  /** The fade that is going on or was last made. It is worked out here, because Howler reports a fade coarsely and late. */
  let fading = { from: 0, to: 0, since: 0, ms: 0 }

  function level(): number {
    const { from, to, since, ms } = fading
    return ms > 0 ? from + (to - from) * Math.min(1, (now() - since) / ms) : to
  }

  function begin(on: HowlLike): void {
    howl = on
    fading = { from: 0, to: 0, since: 0, ms: 0 }
    const [offset, length] = range
    const first = on.play(sprite)
    voices = wide ? [first, on.play(sprite)] : [first]
    for (const [n, voice] of voices.entries()) {
      on.volume(0, voice)
      if (!wide) continue
      on.stereo(n === 0 ? -SPREAD : SPREAD, voice)
      if (n === 1) on.seek((offset + length / 2) / 1000, voice)
    }
  }

  function finish(): void {
    // Howler also reports a fade that another one cut short.
    if (!ending || !howl || level() > 1e-3) return
    for (const voice of voices) howl.stop(voice)
    howl = null
    voices = []
    gone()
  }

  function fade(): void {
    if (!howl) return
    const [from, to] = [level(), wide ? wanted * EACH : wanted]
    // Howler never ends a fade to the volume there is already. Setting the volume ends the fade that is going on.
    const still = Math.abs(to - from) < 1e-3
    fading = { from, to, since: now(), ms: still ? 0 : over }
    for (const voice of voices) {
      if (still) howl.volume(to, voice)
      else howl.fade(from, to, over, voice)
    }
    const [first] = voices
    if (still) finish()
    else if (ending && first !== undefined) howl.once('fade', finish, first)
  }

  return {
    to(volume, ms) {
      wanted = volume
      over = ms
      ending = false
      if (howl) return fade()
      if (opening) return
      opening = true
      void open().then((found) => {
        opening = false
        if (!found) return
        if (ending) return gone()
        begin(found)
        fade()
      })
    },
    end(ms) {
      wanted = 0
      over = ms
      ending = true
      fade()
    },
  }
}
