import type { PlaceDirection } from '../../en/place-direction.ts'

export const patrolCar: PlaceDirection<'patrol-car'> = {
  landmarks: {
    'front-left': 'adelante a la izquierda',
    'front-right': 'adelante a la derecha',
    'back-left': 'atrás a la izquierda',
    'back-right': 'atrás a la derecha',
  },
  pieces: {
    partition: { open: 'La ventanilla de la mampara está abierta.' },
    window: { down: 'Las ventanas de adelante están abajo.' },
    'back-door': { open: 'La puerta trasera de la izquierda está abierta.' },
    screen: {
      off: 'La computadora está apagada.',
      on: 'La computadora está encendida; en el vidrio se reflejan líneas de texto.',
    },
    radio: { lit: 'El radio está encendido.' },
    camera: {
      live: 'La cámara junto al espejo tiene la luz roja encendida.',
      turned: 'La cámara junto al espejo apunta al techo.',
      off: 'La cámara junto al espejo está apagada, con cinta sobre el lente.',
    },
    'emergency-lights': { on: 'Las luces de emergencia del techo están encendidas.' },
    street: { passing: 'La patrulla está en marcha; la calle va pasando.' },
  },
}
