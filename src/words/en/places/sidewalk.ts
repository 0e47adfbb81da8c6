import type { PlaceDirection } from '../place-direction.ts'

export const sidewalk: PlaceDirection<'sidewalk'> = {
  landmarks: {
    meter: 'at the meter',
    wall: 'at the wall',
    cafe: 'at the cafe',
    curb: 'at the curb',
    'shop-door': 'at the shop door',
    bench: 'at the bench',
  },
  pieces: {
    'shop-door': { open: 'The shop door is open.' },
    window: { broken: 'The cafe’s window is broken; glass lies on the sidewalk.' },
    crowd: {
      far: 'Some people have stopped farther down the street.',
      near: 'A crowd stands close by and watches.',
      filming: 'A crowd stands close by, phones up, filming.',
    },
    backpack: { 'on-ground': 'A backpack stands on the ground.' },
    phone: { 'on-meter': 'A phone leans on the parking meter, its lens this way.' },
    ambulance: { here: 'An ambulance is here.' },
    'second-car': { here: 'A second patrol car is here.' },
  },
}
