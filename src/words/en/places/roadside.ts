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
  pieces: {
    'car-door': { open: 'The driver’s door is open.' },
    window: { up: 'The driver’s window is up.' },
    trunk: { open: 'The trunk is open.' },
    engine: { on: 'The engine is running; exhaust hangs behind the car.' },
    belongings: { 'on-shoulder': 'A bag, clothes, a box and papers lie on the ground beside the car.' },
    'second-car': { here: 'A second patrol car stands beyond the rail.' },
    dog: { here: 'A police dog stands at the car, its leash on the ground.' },
    ambulance: { here: 'An ambulance is here.' },
    'emergency-lights': { on: 'The patrol car’s lights are turning.', off: 'The patrol car’s lights are off.' },
  },
}
