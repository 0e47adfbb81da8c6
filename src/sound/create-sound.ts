import type { View } from '#engine'
import type { HowlerLike } from './howler-types.ts'
import type { createPlayer, Player } from './player.ts'
import { silence } from './silence.ts'
import type { soundOfView } from './sound-of-view.ts'
import type { SoundHandle, SoundOptions, SpokenLine } from './sound-types.ts'

/** What plays sounds: Howler, and what makes a view's changes heard through it. */
interface Means {
  readonly howler: HowlerLike
  readonly createPlayer: typeof createPlayer
  readonly soundOfView: typeof soundOfView
}

/** What the sound needs of the page: the means to play when they are wanted, and whether anybody is looking. */
export interface Surroundings {
  readonly load: () => Promise<Means>
  readonly page: Pick<Document, 'hidden' | 'addEventListener'>
}

/** All are fetched when a scene begins: the first page does without them. */
async function loadMeans(): Promise<Means> {
  const [howler, player, view] = await Promise.all([
    import('./load-howler.ts').then(({ loadHowler }) => loadHowler()),
    import('./player.ts'),
    import('./sound-of-view.ts'),
  ])
  return { howler, createPlayer: player.createPlayer, soundOfView: view.soundOfView }
}

/**
 * The program's sound. Nothing is fetched before `unlock`. A sound that a scene asks for before its file is there is not
 * played later; beds and pulse begin as soon as their files are there.
 */
export function createSound(options: SoundOptions, surroundings?: Surroundings): SoundHandle {
  const { load, page } = surroundings ?? { load: loadMeans, page: document }
  let { muted, volumes } = options
  let state: 'locked' | 'loading' | 'ready' | 'unavailable' = 'locked'
  let howler: HowlerLike | null = null
  let player: Player | null = null
  let hear: Means['soundOfView'] | null = null
  let latest: View | null = null
  let playing = silence
  let line: SpokenLine | null = null
  let hush: boolean | 'silent' = false

  const hushName = () => (hush === 'silent' ? 'silent' : hush ? 'low' : 'off')
  const mute = () => howler?.mute(muted || page.hidden)

  function follow(view: View): void {
    if (!player || !hear) return
    const next = hear(view, playing)
    playing = next.playing
    for (const change of next.changes) player.make(change)
  }

  /** Starts playing once the browser allows sound. A sound from before then has only its caption. */
  function begin(): void {
    if (state !== 'loading' || !player || !howler?.running()) return
    state = 'ready'
    player.hush(hushName())
    player.speak(line)
    if (!latest) return
    playing = { ...silence, heard: latest.sound?.key ?? null }
    follow(latest)
  }

  async function raise(): Promise<void> {
    const means = await load()
    const found = means.howler
    if (!found.open()) throw new Error('There is no audio context to be had')
    howler = found
    mute()
    page.addEventListener('visibilitychange', mute)
    const made = means.createPlayer(found, volumes)
    if (!(await made.begin())) throw new Error('Sound files cannot be loaded or decoded')
    player = made
    hear = means.soundOfView
    // The volumes may have been changed while the ticks were fetched.
    player.set(volumes)
    player.prepare()
    found.onChange(begin)
    begin()
  }

  return {
    unlock() {
      if (state === 'unavailable') return
      howler?.resume()
      player?.prepare()
      if (state !== 'locked') return
      state = 'loading'
      raise().catch(() => {
        state = 'unavailable'
        player = null
      })
    },
    play(view) {
      if (view === latest) return
      // After a stop the scene's files are gone.
      if (!latest) player?.prepare()
      latest = view
      if (state === 'ready') follow(view)
    },
    speak(spoken) {
      line = spoken
      if (state === 'ready') player?.speak(spoken)
    },
    tick(kind) {
      if (state === 'ready') player?.tick(kind)
    },
    hush(on) {
      if (on === hush) return
      hush = on
      if (state === 'ready') player?.hush(hushName())
    },
    set(next) {
      muted = next.muted ?? muted
      volumes = next.volumes ?? volumes
      mute()
      player?.set(volumes)
    },
    get state() {
      return state === 'loading' ? 'locked' : state
    },
    stop() {
      latest = null
      line = null
      playing = silence
      hush = false
      player?.stop()
    },
  }
}
