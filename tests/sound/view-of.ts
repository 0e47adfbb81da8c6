import type { View } from '#engine'

const nothing: View = {
  beat: 'start',
  place: 'roadside',
  time: 'night',
  weather: 'rain',
  tension: 0,
  cast: [],
  speech: null,
  action: null,
  thought: null,
  sound: null,
  choices: null,
  onOffer: 0,
  ending: null,
}

/** A view of nothing but a rainy road at night, with what a test cares about. */
export const viewOf = (part: Partial<View> = {}): View => ({ ...nothing, ...part })
