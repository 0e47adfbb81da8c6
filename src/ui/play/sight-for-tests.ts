import { mustBeSeen, type Seen, type Sight } from './sight.ts'

/** The picture's element, in a build for tests: it says what must be seen in it, CSS px within it. */
export interface PictureForTests extends HTMLElement {
  mustBeSeen?: () => readonly Seen[]
}

/**
 * A test in a browser asks the picture where faces are, and whether words lie over them. Other builds do not answer.
 * @param sight null while the picture is black
 */
export function showSightToTests(picture: PictureForTests, sight: () => Sight | null): void {
  if (import.meta.env.MODE !== 'test') return
  picture.mustBeSeen = () => {
    const now = sight()
    return now === null ? [] : mustBeSeen(now)
  }
}
