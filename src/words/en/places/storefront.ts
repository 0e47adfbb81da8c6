import type { PlaceDirection } from '../place-direction.ts'

export const storefront: PlaceDirection<'storefront'> = {
  landmarks: {
    pump: 'at the pump',
    'shop-door': 'at the shop door',
    window: 'at the window',
    curb: 'at the curb',
    'car-front': 'in front of the car',
    'car-door': 'at the car door',
  },
  pieces: {
    door: { open: 'The shop door is open.' },
    sign: { off: 'The lights of the sign and the awning are off.' },
    nozzle: {
      'hung-up': 'The fuel nozzle hangs on the pump.',
      'in-car': 'The fuel nozzle is still in the car.',
      stretched: 'The hose is pulled tight between pump and car.',
      'torn-off': 'The hose is torn off; the nozzle is still in the car.',
    },
    engine: { on: 'The engine is running; exhaust hangs behind the car.' },
    groceries: {
      standing: 'A bag of groceries stands on the ground.',
      'on-curb': 'A bag of groceries has tipped over on the ground.',
    },
    eggs: { broken: 'A carton of eggs lies broken on the ground.' },
    truck: { here: 'A delivery truck stands in front of the shop.' },
    'second-car': { here: 'A patrol car stands at the corner of the shop.' },
  },
}
