/**
 * The closed lists of the scenario format. A word that is not in its list is an error (rule F3, F6, F7, F8).
 * Lists that order things (ranks, harm, rungs) are ordered from low to high.
 */

import type { Landmark, faces, holdables, poses, touchingPoses, wearables } from './stage-words/index.ts'

export * from './stage-words/index.ts'

/** Format versions this program reads and writes. */
export const FORMAT = 2

export const kinds = ['intervene', 'control'] as const
export const pillars = ['misconduct', 'mistake', 'wellness'] as const
export const harms = ['none', 'building', 'violation', 'irreversible'] as const
export const rungs = ['probe', 'alert', 'challenge', 'take-action'] as const
export const actionKinds = ['intervene', 'accept', 'support', 'comply'] as const
export const screenOuts = ['joined-harm', 'dishonest'] as const
export const worths = ['required', 'helpful', 'neutral', 'harmful', 'unsafe'] as const
/** F8: how an intervention goes about it, whatever its rung. */
export const tactics = ['speak', 'relieve', 'distract', 'delegate', 'hands-on'] as const
export const interveneOutcomes = ['prevented', 'stopped', 'late', 'unchecked'] as const
export const controlOutcomes = ['upheld', 'disrupted'] as const
export const outcomes = [...interveneOutcomes, ...controlOutcomes] as const
export const bases = ['constitution', 'statute', 'policy', 'good-practice'] as const
export const reviewStatuses = ['draft', 'reviewed'] as const

/** F7: what holds people back. */
export const inhibitors = [
  'authority',
  'ambiguity',
  'diffusion',
  'pluralistic-ignorance',
  'evaluation',
  'retaliation',
  'loyalty',
  'bias',
  'skill',
  'stress',
] as const

export const warnings = [
  'force',
  'death',
  'self-harm',
  'slurs',
  'discrimination',
  'humiliation',
  'intimidation',
  'minors',
  'alcohol',
  'grief',
] as const

export const ranks = [
  'recruit',
  'officer',
  'senior-officer',
  'field-training-officer',
  'detective',
  'sergeant',
  'lieutenant',
  'captain',
  'medic',
  'civilian',
] as const

/** F3: height of a rank, 0 to 6; null where the person is outside the chain of command. */
export const rankHeight = {
  recruit: 0,
  officer: 1,
  'senior-officer': 2,
  'field-training-officer': 3,
  detective: 3,
  sergeant: 4,
  lieutenant: 5,
  captain: 6,
  medic: null,
  civilian: null,
} as const satisfies Record<(typeof ranks)[number], number | null>

export const times = ['dawn', 'day', 'dusk', 'night'] as const
export const weathers = ['clear', 'rain', 'snow', 'fog'] as const

/** F6: where someone stands; far-left … far-right go across the picture, `off` is out of it. */
export const marks = [
  'far-left',
  'left',
  'centre-left',
  'centre',
  'centre-right',
  'right',
  'far-right',
  'driver-seat',
  'passenger-side',
  'off',
] as const

/** F6: where somebody can be turned to; the name of a person or of a landmark does as well. */
export const facings = ['camera', 'away', 'left', 'right'] as const

/** F6: sounds a moment can call for. Each has a caption in `words/<language>/sounds.ts` and a sprite in `sound/`. */
export const sounds = [
  'boots',
  'car-door',
  'car-passes',
  'cell-door',
  'crowd',
  'cuffs',
  'dog-bark',
  'door',
  'engine-start',
  'engine-stops',
  'gate',
  'glass',
  'keys',
  'knock',
  'paper',
  'phone-buzz',
  'pump-click',
  'radio',
  'siren-chirp',
  'thunder',
  'trunk',
  'window-down',
  'wipers',
  'zip',
] as const

/** F3: the published cast list. */
export const skins = ['pale', 'light', 'tan', 'brown', 'dark', 'deep'] as const
export const hairs = [
  'afro',
  'bald',
  'bangs',
  'bantu-knots',
  'beanie',
  'bun',
  'bun-low',
  'cornrows',
  'dreads',
  'flat-top',
  'gray-bun',
  'gray-medium',
  'gray-short',
  'hijab',
  'long',
  'long-afro',
  'long-curly',
  'medium',
  'medium-bangs',
  'mohawk',
  'pomp',
  'shaved',
  'short',
  'short-curly',
  'short-side',
  'turban',
  'twists',
  'wavy',
] as const
export const beards = ['none', 'chin', 'full', 'full-gray', 'goatee', 'mustache', 'stubble'] as const
export const glassesKinds = ['none', 'round', 'square', 'sunglasses'] as const
/** How a person is drawn to read, where the story needs it; as neither when nothing is said. */
export const figures = ['woman', 'man'] as const
export const builds = ['standing', 'wheelchair', 'prosthesis'] as const

export type Kind = (typeof kinds)[number]
export type Pillar = (typeof pillars)[number]
export type Harm = (typeof harms)[number]
export type Rung = (typeof rungs)[number]
export type ActionKind = (typeof actionKinds)[number]
export type ScreenOut = (typeof screenOuts)[number]
export type Worth = (typeof worths)[number]
export type Tactic = (typeof tactics)[number]
export type Outcome = (typeof outcomes)[number]
export type LegalBasis = (typeof bases)[number]
export type ReviewStatus = (typeof reviewStatuses)[number]
export type Inhibitor = (typeof inhibitors)[number]
export type Warning = (typeof warnings)[number]
/** Whether a warning is one of the list; all others are an author's own words. */
export const isWarning = (warning: string): warning is Warning => (warnings as readonly string[]).includes(warning)
export type Rank = (typeof ranks)[number]
export type Time = (typeof times)[number]
export type Weather = (typeof weathers)[number]
export type Mark = (typeof marks)[number]
export type Pose = (typeof poses)[number]
export type TouchingPose = (typeof touchingPoses)[number]
export type Face = (typeof faces)[number]
export type Holdable = (typeof holdables)[number]
export type Wearable = (typeof wearables)[number]
/** Where somebody is: a mark of the picture or a landmark of the place. */
export type Standing = Mark | Landmark
/** Where somebody is turned to, beside people and landmarks. */
export type Facing = (typeof facings)[number]
export type Sound = (typeof sounds)[number]
