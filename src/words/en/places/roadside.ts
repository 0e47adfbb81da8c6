import type { PlaceDirection } from '../place-direction.ts'

export const roadside: PlaceDirection<'roadside'> = {
  landmarks: {
    'car-front': 'in front of the car',
    'car-door': 'at the car door',
    'car-roof': 'at the car roof',
    'car-rear': 'behind the car',
    'patrol-car': 'at the patrol car',
    shoulder: 'at the edge of the road',
    road: 'on the road',
  },
  pieces: {},
}
