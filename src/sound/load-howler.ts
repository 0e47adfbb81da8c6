import type { HowlerLike } from './howler-types.ts'

/**
 * Fetches Howler, in a chunk of its own; the only place that knows it. Called after a gesture, since the audio
 * context is opened by the first use.
 */
export async function loadHowler(): Promise<HowlerLike> {
  const { Howl, Howler } = await import('howler')
  return {
    open() {
      // Any setting makes Howler open its context, or notice that there is none.
      Howler.volume(1)
      return !Howler.noAudio && Howler.usingWebAudio && Boolean(Howler.ctx)
    },
    running: () => Howler.ctx.state === 'running',
    resume() {
      if (Howler.ctx.state === 'running') return
      // Refused without a gesture: the next one asks again.
      Howler.ctx.resume().catch(() => undefined)
    },
    onChange: (then) => Howler.ctx.addEventListener('statechange', then),
    now: () => Howler.ctx.currentTime * 1000,
    mute: (on) => void Howler.mute(on),
    howl: ({ src, format, sprite, whole = false }) => new Howl({ src: [src], format: [format], sprite, html5: whole }),
  }
}
