import * as screens from '../../src/ui/screens.ts'
import { textIn } from './texts.ts'

/** Fetches all screens, as if each had been shown before. */
export async function loadScreens(): Promise<void> {
  await Promise.all(Object.values(screens).map((screen) => screen.load(textIn())))
}
