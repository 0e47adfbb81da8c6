import type { DrivenSession, PlaySession } from '#play'
import { isDriven } from '#play'
import { mustBeSeen, type Seen, type Sight } from './sight.ts'

/** The picture's element, in a build for tests: it says what must be seen in it, and lets a test go anywhere in its scene. */
export interface PictureForTests extends HTMLElement {
  /** CSS px within the picture. */
  mustBeSeen?: () => readonly Seen[]
  session?: DrivenSession
}

/**
 * A test in a browser asks the picture where faces are, and whether words lie over them, at any moment of its scene. Other builds do not
 * answer.
 * @param sight null while the picture is black
 */
export function showSightToTests(picture: PictureForTests, session: PlaySession, sight: () => Sight | null): void {
  if (import.meta.env.MODE !== 'test') return
  picture.mustBeSeen = () => {
    const now = sight()
    return now === null ? [] : mustBeSeen(now)
  }
  if (isDriven(session)) picture.session = session
}
