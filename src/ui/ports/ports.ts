import type { Courses } from '#records'
import type { Changing } from './changing.ts'
import type { Insets } from './insets.ts'
import type { KeptHere } from './kept-here.ts'
import type { Library } from './library.ts'
import type { Machine } from './machine.ts'
import type { Offline } from './offline.ts'
import type { Preferences } from './preferences.ts'
import type { Records } from './records.ts'
import type { Rooms } from './rooms.ts'
import type { Runs } from './runs.ts'
import type { StageMount } from './stage.ts'
import type { Studio } from './studio.ts'
import type { Support } from './support.ts'
import type { Ticks } from './ticks.ts'
import type { Voices } from './voices.ts'

/** All that screens can ask of the program around them. Each screen takes the few it uses, by `usePort`. */
export interface Ports {
  readonly library: Library
  readonly runs: Runs
  readonly records: Records
  readonly courses: Courses & Changing
  readonly rooms: Rooms
  readonly preferences: Preferences
  readonly stage: StageMount
  readonly insets: Insets
  readonly ticks: Ticks
  readonly voices: Voices
  readonly machine: Machine
  readonly keptHere: KeptHere
  readonly offline: Offline
  readonly support: Support
  readonly studio: Studio
}
