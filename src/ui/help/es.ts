import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** Help: the controls, the rungs, how scoring works. Also before a scene and in it. */
export default {
  screen: 'Ayuda',
  title: 'Cómo funciona Step In',
  lead: 'Tres controles, cuatro escalones y un reloj que se detiene mientras eliges tus palabras.',
  controls: 'Los controles',
  notice: 'Algo no cuadra',
  noticeText: 'Presiónalo en cuanto algo te inquiete. No cuesta nada y no cambia nada; fija ese momento en tus notas.',
  look: 'Mirar',
  lookText: 'Dice en palabras quién está, dónde, y qué fue lo último que se le vio hacer a cada quien.',
  stepIn: 'Intervenir',
  stepInText:
    'El reloj se detiene y se abren las frases. Dilo en voz alta y luego elige lo más parecido. También puedes dar un paso atrás sin decir nada.',
  aloud: 'Leer en voz alta',
  aloudText:
    'Step In dice la escena con las voces de este dispositivo, y el reloj se detiene hasta que cada cosa se ha dicho. Para tu propio lector de pantalla elige “Esperar a la voz”: está antes de la escena, en la pausa y en los ajustes.',
  pause: 'Pausa',
  pauseText: 'Detiene todo en cualquier momento. Puedes salir ahí y volver al mismo segundo.',
  shortcutsOff: 'Las teclas rápidas están apagadas en tus ajustes.',
  rungs: 'Los cuatro escalones',
  rungsText:
    'Empieza tan abajo como el momento lo permita y sube cuando no te hagan caso. Si el daño está a segundos, salta escalones.',
  rung: {
    probe: 'Una pregunta que saca el plan a la luz.',
    alert: 'Lo que ves y adónde puede llevar.',
    challenge: 'Un nombre, una orden corta, otra manera.',
    'take-action': 'Ponerse en medio, tomar el control, prestar ayuda.',
  },
  scoring: 'Cómo se califica',
  scoringText: {
    early: 'Prontitud: qué tan pronto interviniste, comparado con lo que pasa cuando nadie lo hace.',
    effective:
      'Eficacia: qué tan claras fueron tus palabras, si encajaban con el momento, si subiste de escalón cuando no te hicieron caso y qué hiciste después.',
    luck: 'Un colega puede rechazar un buen intento. Insiste: en cada escena, quien sigue bien todavía llega a un buen final, y lo que nadie frenó cuenta poco.',
    lawful:
      'No todas las escenas necesitan que alguien las pare. Una buena pregunta nunca está de más y observar bien también suma; frenar un trabajo legal cuesta.',
    time: 'El ritmo, las pausas, esperar a la voz y el tiempo que tomes para leer o elegir nunca cambian el puntaje.',
  },
  claims: 'Lo que Step In no promete',
  claimsText: {
    law: 'No es asesoría legal. Cada escena nombra sus fuentes y cuándo se revisaron; tu ley y las políticas de tu agencia van primero.',
    accreditation: 'No está acreditado ni ligado a ningún programa existente.',
    effect:
      'No está probado que cambie lo que la gente hace en la calle. Es práctica, y rinde más si se conversa con otros.',
  },
  licences: 'Licencias de todo lo que hay en este programa (un texto en otra pestaña)',
  privacy: 'Tus prácticas se quedan en este navegador, a menos que tú las entregues.',
} satisfies Translation<typeof en>
