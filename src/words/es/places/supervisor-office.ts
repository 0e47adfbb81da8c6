import type { PlaceDirection } from '../../en/place-direction.ts'

export const supervisorOffice: PlaceDirection<'supervisor-office'> = {
  landmarks: {
    desk: 'junto al escritorio',
    'before-desk': 'delante del escritorio',
    'visitor-chair': 'en la silla de visita',
    door: 'junto a la puerta',
    podium: 'junto al podio',
    'front-row': 'en la primera fila',
    'back-row': 'en la última fila',
    board: 'junto al pizarrón',
  },
  pieces: {
    door: {
      ajar: 'La puerta de la oficina está entreabierta.',
      open: 'La puerta de la oficina está abierta; se ve el pasillo.',
    },
    blind: {
      up: 'La persiana está subida; por el vidrio se ve la sala de pase de lista.',
      down: 'La persiana está bajada y tapa el vidrio.',
    },
    light: { off: 'Las lámparas de la oficina están apagadas.' },
    board: { text: (text) => `En el pizarrón de la sala de pase de lista dice “${text}”.` },
    file: {
      'on-desk': 'Sobre el escritorio hay un expediente cerrado.',
      open: 'Sobre el escritorio hay un expediente abierto, con una foto sujeta.',
    },
    phone: { 'off-hook': 'El auricular del teléfono cuelga del cable.' },
    badge: { 'on-desk': 'Sobre el escritorio hay una placa en su estuche.' },
  },
}
