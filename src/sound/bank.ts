import type { HowlerLike, HowlLike } from './howler-types.ts'
import { type FileName, sources } from './sources.ts'
import { files } from './sprites.ts'

/** The sound files that are open. */
export interface Bank {
  /** Loads a file, once; null when neither of its formats can be had or decoded: then the next call tries again. */
  open(file: FileName): Promise<HowlLike | null>
  /** The file if it has been loaded by now. */
  loaded(file: FileName): HowlLike | null
  /** Silences a file and frees its memory. */
  close(file: FileName): void
  closeAll(): void
}

interface Entry {
  readonly loading: Promise<HowlLike | null>
  howl: HowlLike | null
}

const spritesOf = (file: FileName): Record<string, [number, number, boolean]> =>
  Object.fromEntries(
    Object.entries(files[file].sprites).map(([id, [offset, length, loop]]) => [id, [offset, length, loop]]),
  )

export function createBank(howler: HowlerLike): Bank {
  const entries = new Map<FileName, Entry>()

  function load(file: FileName, src: string, format: string): Promise<HowlLike | null> {
    return new Promise((done) => {
      const howl = howler.howl({ src, format, sprite: spritesOf(file) })
      howl.once('load', () => done(howl))
      howl.once('loaderror', () => {
        howl.unload()
        done(null)
      })
    })
  }

  async function loadEither(file: FileName): Promise<HowlLike | null> {
    const [webm, mp3] = sources[file]
    return (await load(file, webm, 'webm')) ?? (await load(file, mp3, 'mp3'))
  }

  function close(file: FileName): void {
    const entry = entries.get(file)
    entries.delete(file)
    entry?.howl?.unload()
  }

  return {
    open(file) {
      const known = entries.get(file)
      if (known) return known.loading
      const entry: Entry = {
        howl: null,
        loading: loadEither(file).then((howl) => {
          // The file was closed while it loaded.
          if (entries.get(file) !== entry) {
            howl?.unload()
            return null
          }
          // The connection may be back by the next time somebody asks.
          if (howl === null) entries.delete(file)
          entry.howl = howl
          return howl
        }),
      }
      entries.set(file, entry)
      return entry.loading
    },
    loaded: (file) => entries.get(file)?.howl ?? null,
    close,
    closeAll: () => [...entries.keys()].forEach(close),
  }
}
