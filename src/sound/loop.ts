import type { HowlLike } from './howler-types.ts'

/** A sound that goes on until it is faded away. */
export interface Loop {
  /** Fades to `volume` (0 to 1) over `ms`; begins when needed. At 0 it runs on, unheard. */
  to(volume: number, ms: number): void
  /** Fades away over `ms` and ends. A `to` before that takes it back. */
  end(ms: number): void
}

export interface LoopWish {
  /** Loads the file it is in; null when it cannot be had. */
  readonly open: () => Promise<HowlLike | null>
  readonly sprite: string
  /** Offset and length of the sprite, ms. */
  readonly range: readonly [offset: number, length: number, loop: boolean]
  /** Whether to widen it: the same loop twice, half a length apart, to the left and to the right. */
  readonly wide: boolean
  /** Called when it has ended: its file may go. */
  readonly gone: () => void
}

/** How far apart the two voices of a wide loop are (0 to 1), and what keeps the two as loud as one. */
const SPREAD = 0.7
const EACH = Math.SQRT1_2

export function createLoop({ open, sprite, range, wide, gone }: LoopWish): Loop {
  let howl: HowlLike | null = null
  let opening = false
  let voices: readonly number[] = []
  let wanted = 0
  let ending = false
  let over = 0

  function begin(on: HowlLike): void {
    howl = on
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
    const first = voices[0]
    if (!ending || !howl || first === undefined) return
    // Howler also reports a fade that another one cut short.
    if (Number(howl.volume(first)) > 0.01) return
    for (const voice of voices) howl.stop(voice)
    howl = null
    voices = []
    gone()
  }

  function fade(): void {
    if (!howl) return
    const target = wide ? wanted * EACH : wanted
    for (const [n, voice] of voices.entries()) {
      const now = Number(howl.volume(voice))
      // Howler never finishes a fade that goes nowhere; setting the volume ends the one under way.
      if (Math.abs(now - target) < 1e-3) {
        howl.volume(target, voice)
        continue
      }
      howl.fade(now, target, over, voice)
      if (ending && n === 0) howl.once('fade', finish, voice)
    }
    finish()
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
