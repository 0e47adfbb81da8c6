import type { Pace, Waits } from '#engine'
import type { Language } from '../text/index.ts'
import type { Changing } from './changing.ts'

export type LanguageChoice = 'system' | Language

export type ThemeChoice = 'system' | 'light' | 'dark'

/** Shares of the browser's own text size. */
export const textSizes = [1, 1.15, 1.3, 1.5] as const
export type TextSize = (typeof textSizes)[number]

/** The slowest and the fastest speech that can be chosen, and the one to begin with, words a minute. */
export const speechRates = { slowest: 100, usual: 180, fastest: 450 } as const

/** Kept in this browser. Everything here has a default and survives a missing or full storage for the visit. */
export interface Settings {
  /** `system`: the first of the browser's languages that the interface speaks. */
  readonly language: LanguageChoice
  readonly theme: ThemeChoice
  readonly textSize: TextSize
  readonly pace: Pace
  /** For whose speech the clock waits: the program's own, which then reads aloud, or a screen reader's (A1). */
  readonly waits: 'off' | Waits
  /** How fast that speech is, words a minute. */
  readonly speechRate: number
  readonly captions: boolean
  readonly sound: boolean
  /** 0 to 1 each. */
  readonly volumes: { readonly voice: number; readonly effects: number; readonly beds: number }
  /** null: as the system says (A10). */
  readonly reducedMotion: boolean | null
  readonly noFlash: boolean
  /** How finely the stage is drawn; `auto` measures. */
  readonly quality: 'auto' | 'high' | 'low'
  /** Single-key shortcuts on (A3). */
  readonly shortcuts: boolean
  /** The keys of the shortcuts, lower-case `KeyboardEvent.key`. */
  readonly keys: Readonly<Record<'notice' | 'look' | 'stepIn' | 'aloud', string>>
  readonly lessonDone: boolean
  /** The Studio proves a scenario by itself when writing pauses. */
  readonly proveByItself: boolean
}

/** How this person wants the program to look, sound and behave. */
export interface Preferences extends Changing {
  settings(): Settings
  change(part: Partial<Settings>): void
}
