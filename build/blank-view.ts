import type { CastView, View } from '#engine'

const someone = {
  rank: 'officer',
  title: null,
  look: null,
  you: false,
  place: 'centre',
  near: null,
  pose: 'standing',
  face: 'calm',
  to: null,
  with: null,
  facing: null,
  holds: [],
  wears: [],
  lastDid: null,
} as const satisfies Omit<CastView, 'id' | 'name'>

/** Somebody in the middle of the picture, calm and standing unless told otherwise. `you` is the trainee. */
export const castViewOf = (id: string, more: Partial<CastView> = {}): CastView => ({
  ...someone,
  id,
  name: id,
  you: id === 'you',
  ...more,
})

const nothing: View = {
  beat: 'start',
  place: 'roadside',
  time: 'night',
  weather: 'clear',
  tension: 0,
  cast: [],
  speech: null,
  action: null,
  thought: null,
  sound: null,
  scene: {},
  changed: [],
  inset: null,
  cut: null,
  choices: null,
  onOffer: 0,
  ending: null,
}

/** A view of an empty road at night, with what a tool or a test puts into it. */
export const viewOf = (part: Partial<View> = {}): View => ({ ...nothing, ...part })
