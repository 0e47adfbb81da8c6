import type { PlaceDirection } from '../place-direction.ts'

export const garage: PlaceDirection<'garage'> = {
  landmarks: {
    ramp: 'on the ramp',
    booth: 'at the booth',
    van: 'at the van',
    'behind-van': 'behind the van',
    pillar: 'at the pillar',
    'parked-cars': 'at the parked cars',
  },
  pieces: {
    light: { on: 'The tube lights are on.', off: 'The tube lights are off; the deck is dark.' },
    jacket: { 'on-floor': 'A jacket lies on the floor.' },
    car: { coming: 'Headlights come up the ramp.', here: 'A car has driven up from the ramp.' },
    'patrol-car': { here: 'A patrol car stands at the ramp.' },
    camera: {
      live: 'The camera on the pillar looks at the deck, its light on.',
      turned: 'The camera on the pillar is turned away, toward the wall.',
      off: 'The camera on the pillar hangs down, its light off.',
    },
    'van-door': { open: 'The van’s side door is open.' },
  },
}
