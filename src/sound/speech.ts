import type { HowlerLike, HowlLike } from './howler-types.ts'
import type { SpokenLine } from './sound-types.ts'

/** Plays the voice of one line at a time. A file that cannot be had or played is passed over: its words are on the screen. */
export interface Speech {
  /** Begins a line that is not heard yet; the one before ends. Null: silence. Cheap for the same line. */
  speak(line: SpokenLine | null): void
  /** 0 to 1. */
  level(volume: number): void
}

/** What is left of a line that is shorter than this, ms, is not begun. */
const SHORTEST = 100

export function createSpeech(howler: HowlerLike, first: number): Speech {
  let volume = first
  let current: string | null = null
  let sounding: { readonly howl: HowlLike; voice: number | null } | null = null

  function end(): void {
    sounding?.howl.unload()
    sounding = null
  }

  async function begin({ key, from, ms, format, address }: SpokenLine): Promise<void> {
    const src = await address()
    if (src === null || current !== key) return
    const howl = howler.howl({ src, format, sprite: { line: [from, ms - from] }, whole: true })
    const now = { howl, voice: null as number | null }
    sounding = now
    howl.once('loaderror', () => {
      if (sounding === now) end()
    })
    howl.once('load', () => {
      if (sounding !== now) return
      now.voice = howl.play('line')
      howl.volume(volume, now.voice)
    })
  }

  return {
    speak(line) {
      if ((line?.key ?? null) === current) return
      end()
      current = line?.key ?? null
      if (line !== null && line.ms - line.from >= SHORTEST) void begin(line)
    },
    level(to) {
      volume = to
      if (sounding !== null && sounding.voice !== null) sounding.howl.volume(volume, sounding.voice)
    },
  }
}
