import type { PlaceDirection } from '../../en/place-direction.ts'

export const sallyPort: PlaceDirection<'sally-port'> = {
  landmarks: {
    door: 'junto a la puerta de la estación',
    doorway: 'en el umbral de la puerta',
    'cell-door': 'junto a la puerta de la celda',
    cell: 'dentro de la celda',
    bench: 'en la banca',
    camera: 'bajo la cámara',
    'patrol-car': 'junto a la patrulla',
    wall: 'junto a la pared de la celda',
    gate: 'junto al portón',
  },
  pieces: {
    door: {
      closed: 'La puerta de la estación está cerrada.',
      open: 'La puerta de la estación está abierta. El pasillo está iluminado.',
    },
    'cell-door': {
      closed: 'La puerta de acero de la celda dos está cerrada.',
      ajar: 'La puerta de acero de la celda dos está entreabierta. Adentro está oscuro.',
      open: 'La puerta de acero de la celda dos está abierta de par en par. Adentro está oscuro.',
    },
    gate: { closed: 'El portón enrollable está abajo.', open: 'El portón enrollable está arriba. Se ve el patio.' },
    camera: {
      live: 'La cámara dos, en la pared, apunta a la banca y a la celda. Su luz roja está encendida.',
      turned: 'La cámara dos, en la pared, está de espaldas. El lente apunta a los bloques.',
      off: 'La cámara dos, en la pared, cuelga hacia abajo. Su luz está apagada.',
    },
    gloves: { 'on-floor': 'En el piso hay un par de guantes azules.' },
  },
}
