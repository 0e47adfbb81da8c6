import { createBank } from './bank.ts'
import type { HowlerLike } from './howler-types.ts'
import { createLoop, type Loop } from './loop.ts'
import type { Change, Pulse, Strike } from './sound-of-view.ts'
import type { Bed, FileName } from './sources.ts'
import { createSpeech } from './speech.ts'
import { files } from './sprites.ts'
import type { Hush, SpokenLine, Tick, Volumes } from './sound-types.ts'

/** How loud each kind is at full volume (0 to 1): words are on the screen, so the radio stays below the foley. */
const gains = { foley: 1, voice: 0.5, ui: 0.4, beds: 0.6 } as const
const pulseGains: Readonly<Record<Pulse, number>> = { 0: 0, 1: 0.35, 2: 0.55, 3: 0.75 }
/** Share of its loudness that is left of a bed, the pulse or a new sound. */
const hushed: Readonly<Record<Hush, number>> = { off: 1, low: 0.2, silent: 0 }
/** Milliseconds: one scene's bed into the next, the pulse's changes, hushing, and the end. */
const fades = { bed: 1800, pulse: 1200, hush: 250, stop: 200 } as const

/** Plays what a view calls for, through Howler. Each call waits for its file and never throws. */
export interface Player {
  /** Fetches the interface's ticks; false when this machine cannot load or decode them, and so no other sound either. */
  begin(): Promise<boolean>
  /** Fetches what a scene may call for at any moment. */
  prepare(): void
  make(change: Change): void
  speak(line: SpokenLine | null): void
  tick(kind: Tick): void
  hush(how: Hush): void
  set(volumes: Volumes): void
  /** Fades out and frees the scene's files. */
  stop(): void
}

export function createPlayer(howler: HowlerLike, first: Volumes): Player {
  const bank = createBank(howler)
  const speech = createSpeech(howler, first.voice)
  let volumes = first
  let hush: Hush = 'off'
  let level: Pulse = 0
  const beds = new Map<Bed, { readonly loop: Loop; gain: number }>()
  const pulses = new Map<Pulse, Loop>()
  /** Foley and radio that have not ended: what file they are in, by voice. */
  const striking = new Map<number, FileName>()

  const volumeOf = (file: FileName): number =>
    file === 'voice' ? gains.voice * volumes.voice : (file === 'ui' ? gains.ui : gains.foley) * volumes.effects

  function bed(id: Bed, gain: number, ms: number): void {
    let found = beds.get(id)
    if (gain === 0) {
      if (found) found.gain = 0
      return found?.loop.end(ms)
    }
    if (!found) {
      const file = `bed-${id}` as const
      const range = Object.values(files[file].sprites)[0] ?? [0, 0, true]
      const gone = () => {
        bank.close(file)
        beds.delete(id)
      }
      found = {
        loop: createLoop({ now: howler.now, open: () => bank.open(file), sprite: id, range, wide: true, gone }),
        gain,
      }
      beds.set(id, found)
    }
    found.gain = gain
    found.loop.to(gain * gains.beds * volumes.beds * hushed[hush], ms)
  }

  /** Frees the file once no level of the pulse sounds any more; until then the levels cross-fade. */
  function endPulse(): void {
    if (level > 0) return
    bank.close('pulse')
    pulses.clear()
  }

  function pulse(to: Pulse, ms: number): void {
    level = to
    for (const [each, loop] of pulses) if (each !== to) loop.end(ms)
    if (to === 0) return
    let loop = pulses.get(to)
    if (!loop) {
      const sprite = `pulse-${to}` as const
      const range = files.pulse.sprites[sprite]
      loop = createLoop({ now: howler.now, open: () => bank.open('pulse'), sprite, range, wide: false, gone: endPulse })
      pulses.set(to, loop)
    }
    loop.to(pulseGains[to] * volumes.effects * hushed[hush], ms)
  }

  /** Plays a sprite if its file is there by now. A late sound would be worse than its caption alone. */
  function strike({ file, sprite }: Strike): void {
    const howl = bank.loaded(file)
    if (!howl || hush === 'silent') return
    const voice = howl.play(sprite)
    howl.volume(volumeOf(file) * hushed[hush], voice)
    striking.set(voice, file)
    howl.once('end', () => striking.delete(voice), voice)
  }

  function relevel(ms: number): void {
    for (const [id, { gain }] of beds) bed(id, gain, ms)
    pulse(level, ms)
  }

  return {
    begin: async () => (await bank.open('ui')) !== null,
    prepare() {
      void bank.open('ui')
      void bank.open('foley')
      void bank.open('voice')
    },
    make(change) {
      if (change.do === 'bed') bed(change.bed, change.gain, fades.bed)
      else if (change.do === 'pulse') pulse(change.level, fades.pulse)
      else strike(change.strike)
    },
    speak: speech.speak,
    tick(kind) {
      const howl = bank.loaded('ui')
      if (!howl) return
      howl.volume(volumeOf('ui'), howl.play(kind))
    },
    hush(how) {
      if (how === hush) return
      const quietBefore = hush !== 'off'
      hush = how
      for (const [voice, file] of striking) {
        const howl = bank.loaded(file)
        if (how === 'off') {
          howl?.play(voice)
          howl?.volume(volumeOf(file), voice)
        } else if (!quietBefore || how === 'silent') howl?.pause(voice)
      }
      relevel(fades.hush)
    },
    set(next) {
      volumes = next
      speech.level(volumes.voice)
      for (const [voice, file] of striking) bank.loaded(file)?.volume(volumeOf(file) * hushed[hush], voice)
      relevel(fades.hush)
    },
    stop() {
      speech.speak(null)
      for (const [voice, file] of striking) bank.loaded(file)?.stop(voice)
      striking.clear()
      hush = 'off'
      // Beds and pulse free themselves once they have faded away; the ticks, a few kilobytes, stay.
      for (const id of beds.keys()) bed(id, 0, fades.stop)
      pulse(0, fades.stop)
      bank.close('foley')
      bank.close('voice')
    },
  }
}
