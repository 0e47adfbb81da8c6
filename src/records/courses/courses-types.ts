import type { Mode } from '#engine'
import type { Attempt, Certificate } from '../record-types.ts'
import type { PlanOffer } from '../standing/index.ts'

/** What may be typed onto a certificate. */
export type Signed = Partial<Pick<Certificate, 'name' | 'courseNumber' | 'instructor'>>

/** A scene that was passed over a moment ago. */
export interface Skipped {
  readonly attempt: string
  readonly scenario: string
  /** What is played instead; null: nothing. */
  readonly instead: string | null
  undo(): Promise<void>
}

/** How a run of an attempt begins: in the plan's mode, with the attempt's seed. Empty where the attempt is not here. */
export interface CourseRun {
  readonly attempt?: string
  readonly mode?: Mode
  readonly seed?: number
}

/** Training plans and what is done with them, for the current person. */
export interface Courses {
  offers(): readonly PlanOffer[]
  /** The day it is here (ISO date): what is due is due by this. */
  today(): string
  /** A plan's words in the language of the interface. */
  words(words: PlanOffer['plan']['title']): string
  /** The language they are in: English where that one is missing. */
  wordsIn(words: PlanOffer['plan']['title']): string
  /** Begins an attempt; one that is still going on ends with that. Rejects for a plan that is not here. */
  begin(plan: string): Promise<Attempt>
  /** Passes over a scene after its content warning. */
  skip(attempt: string, scenario: string): Promise<void>
  /** What was passed over last and can still be taken back; null after `forgetSkip`. */
  skipped(): Skipped | null
  forgetSkip(): void
  beginning(attempt: string): CourseRun
  /** Keeps what was typed onto a certificate. */
  sign(attempt: string, words: Signed): Promise<void>
}
