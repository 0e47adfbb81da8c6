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
  pieces: {},
}
