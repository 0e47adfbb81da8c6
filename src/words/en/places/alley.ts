import type { PlaceDirection } from '../place-direction.ts'

export const alley: PlaceDirection<'alley'> = {
  landmarks: {
    'back-door': 'at the back door',
    fence: 'at the fence',
    wall: 'at the wall',
    crates: 'at the crates',
    dumpster: 'at the dumpster',
  },
  pieces: {},
}
