import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** Whether the clock waits for speech, and whose: before a scene, in it and in the settings. */
export default {
  legend: 'Esperar a la voz',
  hint: 'El reloj se detiene mientras se dice algo. El puntaje es el mismo.',
  ways: { off: 'No', program: 'Step In lee en voz alta', reader: 'Mi lector de pantalla' },
  wayHints: {
    program:
      'Dice todo con las voces de este dispositivo, una para cada persona si las hay. Las palabras siguen en la pantalla.',
    reader:
      'Step In no dice nada. Le da a tu lector de pantalla una cosa tras otra, y espera lo que cada una dura a la velocidad de abajo.',
  },
  rate: 'Velocidad de la voz',
  rateValue: '{{rate}} palabras por minuto',
  noVoice:
    'Este dispositivo no tiene voz para este idioma ({{language}}). Lo que está en él solo se escribe, y el reloj espera lo que duraría decirlo.',
} satisfies Translation<typeof en>
