import type { PlaceDirection } from '../place-direction.ts'

export const sallyPort: PlaceDirection<'sally-port'> = {
  landmarks: {
    door: 'at the door',
    'cell-door': 'at the cell door',
    bench: 'on the bench',
    camera: 'under the camera',
    'patrol-car': 'at the patrol car',
    wall: 'at the wall',
  },
  pieces: {},
}
