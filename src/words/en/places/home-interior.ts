import type { PlaceDirection } from '../place-direction.ts'

export const homeInterior: PlaceDirection<'home-interior'> = {
  landmarks: {
    sofa: 'on the sofa',
    armchair: 'in the armchair',
    'kitchen-table': 'at the kitchen table',
    'before-table': 'in front of the kitchen table',
    counter: 'at the counter',
    doorway: 'in the doorway',
    'front-door': 'at the front door',
    window: 'at the window',
  },
  pieces: {
    door: {
      ajar: 'The front door is ajar.',
      open: 'The front door is open; the porch is seen.',
      broken: 'The front door hangs from one hinge, split at the lock.',
    },
    light: { off: 'The lamps are off.' },
    television: { off: 'The television is off.', on: 'The television is on.' },
    bottle: { 'on-table': 'A bottle and a glass stand on the kitchen table.' },
    plate: { broken: 'A plate lies broken on the floor, with food and a fork.' },
    toys: { 'on-floor': 'Toys lie on the floor: blocks, a truck, a ball.' },
    child: { 'in-doorway': 'A small child in pajamas stands in the doorway, holding a stuffed animal.' },
    dog: { here: 'A dog sits on the left.' },
  },
}
