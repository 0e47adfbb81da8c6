import { mustBeSeen, type Seen, type Sight } from './sight.ts'

/** The picture's element, in a build for tests: it says what must be seen in it, CSS px within it. */
export interface PictureForTests extends HTMLElement {
  mustBeSeen?: () => readonly Seen[]
}

/** A test in a browser asks the picture where faces are, and whether words lie over them. Other builds do not answer. */
export function showSightToTests(picture: PictureForTests, sight: () => Sight): void {
  if (import.meta.env.MODE === 'test') picture.mustBeSeen = () => mustBeSeen(sight())
}
