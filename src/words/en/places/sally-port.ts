import type { PlaceDirection } from '../place-direction.ts'

export const sallyPort: PlaceDirection<'sally-port'> = {
  landmarks: {
    door: 'at the door to the station',
    doorway: 'in the doorway',
    'cell-door': 'at the cell door',
    cell: 'inside the cell',
    bench: 'on the bench',
    camera: 'under the camera',
    'patrol-car': 'at the patrol car',
    wall: 'at the wall by the cell',
    gate: 'at the gate',
  },
  pieces: {
    door: {
      closed: 'The door to the station is shut.',
      open: 'The door to the station is open. The hallway is bright.',
    },
    'cell-door': {
      closed: 'The steel door of cell two is shut.',
      ajar: 'The steel door of cell two stands ajar. It is dark inside.',
      open: 'The steel door of cell two is wide open. It is dark inside.',
    },
    gate: { closed: 'The rolling gate is down.', open: 'The rolling gate is up. The yard can be seen.' },
    camera: {
      live: 'Camera two on the wall looks down at the bench and the cell. Its red light is on.',
      turned: 'Camera two on the wall shows its back. Its lens faces the blocks.',
      off: 'Camera two on the wall hangs down. Its light is off.',
    },
    gloves: { 'on-floor': 'A pair of blue gloves lies on the floor.' },
  },
}
