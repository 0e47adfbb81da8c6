/** Views written by hand, for looking at a place without playing. */
import type { CastView, View } from '#engine'

const person = (member: Partial<CastView> & Pick<CastView, 'id' | 'name' | 'rank' | 'place'>): CastView => ({
  look: null,
  you: false,
  pose: 'standing',
  face: 'calm',
  lastDid: null,
  ...member,
})

const you = (more: Partial<CastView> = {}): CastView =>
  person({
    id: 'you',
    name: 'Officer Reyes',
    rank: 'officer',
    you: true,
    place: 'far-right',
    look: { skin: 'brown', hair: 'bun', uniform: true },
    ...more,
  })
const harmon = (more: Partial<CastView> = {}): CastView =>
  person({
    id: 'harmon',
    name: 'Sgt. Harmon',
    rank: 'sergeant',
    place: 'left',
    look: { skin: 'light', hair: 'gray-short', uniform: true },
    ...more,
  })
const osei = (more: Partial<CastView> = {}): CastView =>
  person({
    id: 'osei',
    name: 'Daniel Osei',
    rank: 'civilian',
    place: 'driver-seat',
    look: { skin: 'dark', hair: 'twists', top: '#c9803f' },
    ...more,
  })

const view = (more: Partial<View>): View => ({
  beat: 'preview',
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
  onOffer: 3,
  ending: null,
  ...more,
})

const says = (who: string, text: string): View['speech'] => ({ key: `${who} ${text}`, who, text, since: 0 })

export const moments: Readonly<Record<string, View>> = {
  stop: view({
    cast: [you(), harmon(), osei({ face: 'concerned' })],
    speech: says('harmon', 'Warning’s printed. Sit tight, Mr. Osei.'),
  }),
  questions: view({
    cast: [
      you({ face: 'concerned' }),
      harmon({ place: 'centre-left', pose: 'hands-on-hips', face: 'suspicious' }),
      osei({ face: 'fear' }),
    ],
    speech: says('harmon', 'So where are you from? No, before that. Where were you born?'),
  }),
  covering: view({
    cast: [you({ place: 'passenger-side' }), harmon({ place: 'centre-left', pose: 'leaning' }), osei()],
    speech: says('osei', 'Is something wrong?'),
  }),
  out: view({
    cast: [
      you({ face: 'concerned' }),
      harmon({ place: 'centre-left', pose: 'pointing', face: 'angry' }),
      osei({ place: 'centre', pose: 'hands-up', face: 'fear' }),
    ],
    speech: says('harmon', 'Step out of the car. Now.'),
  }),
  five: view({
    cast: [
      you(),
      harmon({ place: 'left', pose: 'arms-crossed' }),
      osei({ place: 'centre', pose: 'hands-behind' }),
      person({
        id: 'dee',
        name: 'Officer Dee',
        rank: 'officer',
        place: 'far-left',
        look: { skin: 'deep', hair: 'short', uniform: true },
      }),
      person({
        id: 'lin',
        name: 'Officer Lin',
        rank: 'officer',
        place: 'right',
        look: { skin: 'tan', hair: 'bun-low', uniform: true },
      }),
    ],
    speech: says('osei', 'I have told you everything.'),
  }),
  empty: view({}),
}
