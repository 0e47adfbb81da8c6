import type { PlaceDirection } from '../place-direction.ts'

export const alley: PlaceDirection<'alley'> = {
  landmarks: {
    'back-door': 'at the back door',
    fence: 'at the fence',
    wall: 'at the wall',
    crates: 'at the crates',
    dumpster: 'at the dumpster',
    pistol: 'with a boot on the pistol',
  },
  pieces: {
    door: { open: 'The back door is open; kitchen light falls out.', closed: 'The back door is closed.' },
    crates: { scattered: 'The crates have come down and lie on the ground.' },
    pistol: { 'on-ground': 'A pistol lies on the ground.' },
    crowd: {
      far: 'Some people stand beyond the fence.',
      near: 'A crowd stands close by and watches.',
      filming: 'A crowd stands close by, phones up, filming.',
    },
    'second-car': { here: 'A second patrol car stands beyond the fence.' },
    ambulance: { here: 'An ambulance stands beyond the fence.' },
  },
}
