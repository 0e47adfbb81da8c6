import type { PlaceDirection } from '../../en/place-direction.ts'

export const alley: PlaceDirection<'alley'> = {
  landmarks: {
    'back-door': 'junto a la puerta trasera',
    fence: 'junto a la reja',
    wall: 'junto a la pared',
    crates: 'junto a las cajas',
    dumpster: 'junto al contenedor',
    pistol: 'con una bota sobre la pistola',
  },
  pieces: {
    door: {
      open: 'La puerta trasera está abierta; sale la luz de la cocina.',
      closed: 'La puerta trasera está cerrada.',
    },
    crates: { scattered: 'Las cajas se han caído y están por el suelo.' },
    pistol: { 'on-ground': 'Hay una pistola en el suelo.' },
    crowd: {
      far: 'Detrás de la cerca hay gente.',
      near: 'Hay gente cerca, mirando.',
      filming: 'Hay gente cerca, grabando con sus teléfonos.',
    },
    'second-car': { here: 'Detrás de la cerca hay una segunda patrulla.' },
    ambulance: { here: 'Detrás de la cerca hay una ambulancia.' },
  },
}
