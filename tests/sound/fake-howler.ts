import type { HowlerLike, HowlLike, HowlWish } from '../../src/sound/howler-types.ts'

interface FakeVoice {
  readonly id: number
  readonly file: string
  readonly sprite: string
  volume: number
  paused: boolean
  stopped: boolean
  pan: number
  seek: number | null
}

export interface FakeOptions {
  /** Whether there is an audio context to be had. */
  readonly context?: boolean
  /** Whether sound is let out from the start. */
  readonly running?: boolean
  /** Addresses that cannot be loaded or decoded. */
  readonly broken?: (src: string) => boolean
}

const nameOf = (src: string) => src.split('/').at(-1) ?? src

/** Stands in for Howler: knows what sounds and how loud; fades only end when told to. */
export function fakeHowler({ context = true, running = true, broken = () => false }: FakeOptions = {}) {
  const voices: FakeVoice[] = []
  const open = new Set<string>()
  const loads: string[] = []
  /** Under way: where each voice goes, and who waits for any to end. */
  const going = new Map<number, number>()
  let waiters: (() => void)[] = []
  let ends: (readonly [number, () => void])[] = []
  let changed: (() => void)[] = []
  let [contexts, lets, muted, clock] = [0, running, false, 0]

  function howl({ src }: HowlWish): HowlLike {
    const file = nameOf(src)
    const waiting: Record<string, (() => void)[]> = {}
    loads.push(file)
    queueMicrotask(() => {
      const bad = broken(file)
      if (!bad) open.add(file)
      for (const then of waiting[bad ? 'loaderror' : 'load'] ?? []) then()
    })
    const of = (id: number) => voices.find((voice) => voice.id === id)
    return {
      play(what) {
        if (typeof what === 'number') {
          const voice = of(what)
          if (voice) voice.paused = false
          return what
        }
        const id = 1000 + voices.length
        voices.push({ id, file, sprite: what, volume: 1, paused: false, stopped: false, pan: 0, seek: null })
        return id
      },
      pause(id) {
        const voice = of(id)
        if (voice) voice.paused = true
      },
      stop(id) {
        for (const voice of voices)
          if (voice.file === file && (id === undefined || voice.id === id)) voice.stopped = true
      },
      volume(volume, id) {
        const voice = of(id)
        if (voice) voice.volume = volume
        going.delete(id)
      },
      fade(from, to, _ms, id) {
        const voice = of(id)
        if (!voice) return
        voice.volume = from
        going.set(id, to)
      },
      seek(seconds, id) {
        const voice = of(id)
        if (voice) voice.seek = seconds
      },
      stereo(pan, id) {
        const voice = of(id)
        if (voice) voice.pan = pan
      },
      once(event, then, id) {
        if (event === 'fade') waiters.push(then)
        else if (event === 'end') ends.push([id ?? 0, then])
        else (waiting[event] ??= []).push(then)
      },
      unload() {
        open.delete(file)
        for (const voice of voices) if (voice.file === file) voice.stopped = true
      },
    }
  }

  const howler: HowlerLike = {
    open() {
      contexts += 1
      return context
    },
    running: () => lets,
    resume: () => undefined,
    onChange: (then) => void (changed = [...changed, then]),
    now: () => clock,
    mute: (on) => void (muted = on),
    howl,
  }

  return {
    howler,
    loads,
    /** Files that are loaded now. */
    open: () => [...open].sort(),
    /** What can be heard: neither stopped nor paused, and louder than nothing. */
    heard: () => voices.filter((voice) => !voice.stopped && !voice.paused && voice.volume > 0),
    voices: () => voices,
    contexts: () => contexts,
    muted: () => muted,
    letOut() {
      lets = true
      for (const then of changed) then()
    },
    endFades() {
      for (const voice of voices) voice.volume = going.get(voice.id) ?? voice.volume
      going.clear()
      clock += 10_000
      const now = waiters
      waiters = []
      for (const then of now) then()
    },
    endStrikes() {
      const now = ends
      ends = []
      for (const [id, then] of now) {
        const voice = voices.find((each) => each.id === id)
        if (voice) voice.stopped = true
        then()
      }
    },
  }
}

/** Lets everything that only waits for loaded files go on. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 30; n++) await Promise.resolve()
}

/** A page somebody looks at, or not. */
export function fakePage() {
  const target = new EventTarget()
  return {
    hidden: false,
    addEventListener: target.addEventListener.bind(target),
    look(at: boolean) {
      this.hidden = !at
      target.dispatchEvent(new Event('visibilitychange'))
    },
  }
}
