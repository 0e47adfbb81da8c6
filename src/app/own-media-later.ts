import type { ScenarioLibrary } from './library.ts'
import type { OwnMedia } from './own-media.ts'

/** The same, fetched when the first own file is asked for: the first page does without. What was lent first is there first. */
export function ownMediaLater(library: Pick<ScenarioLibrary, 'outsideMedia'>): OwnMedia {
  let opening: Promise<OwnMedia> | null = null
  const open = (): Promise<OwnMedia> => {
    opening ??= import('./own-media.ts').then(
      ({ createOwnMedia }) => createOwnMedia(library),
      (error: unknown) => {
        opening = null
        throw error
      },
    )
    return opening
  }
  return {
    address: (scenario, path) =>
      open().then(
        (media) => media.address(scenario, path),
        () => null,
      ),
    lend: (scenario, read) =>
      void open().then(
        (media) => media.lend(scenario, read),
        () => undefined,
      ),
  }
}
