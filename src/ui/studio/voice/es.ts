import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** Una línea dicha en voz alta. */
export default {
  title: 'Voz',
  text: 'La línea dicha en voz alta. Sus palabras se muestran de todos modos, y la línea dura lo que dura su voz.',
  language: 'En qué idioma',
  original: '{{language}} (el de la escena)',
  none: 'Nadie la dice: se lee.',
  length: '{{seconds}} segundos',
  listen: 'Escuchar la voz',
  gone: 'Este archivo ya no está en este navegador.',
  stale: 'La línea cambió después de grabar esta voz. La voz dice:',
  fits: 'La voz sirve de todos modos',
  record: 'Grabar',
  recordAgain: 'Grabar de nuevo',
  stop: 'Parar',
  bring: 'Traer un archivo de sonido',
  remove: 'Quitar la voz',
  asking: 'Tu navegador pregunta si puede usar el micrófono …',
  recording: 'Grabando. Habla ahora y luego presiona “Parar”.',
  seconds: '{{seconds}} de {{most}} segundos',
  level: 'Qué tan fuerte se oye',
  quiet: 'muy bajo',
  good: 'bien',
  loud: 'demasiado fuerte',
  ending: 'Guardándola …',
  kept: 'Guardada: {{seconds}} segundos.',
  removed: 'Se quitó la voz. La línea vuelve a ser solo para leer.',
  failed: 'No se pudo guardar. Inténtalo otra vez.',
  busy: 'Leyendo {{file}} …',
  noMicrophone: {
    denied:
      'Aquí el navegador no puede usar el micrófono. Puedes permitirlo junto a la dirección, o traer un archivo de sonido.',
    none: 'Aquí no hay micrófono. Puedes traer un archivo de sonido.',
    failed: 'El micrófono no responde; quizá lo usa otro programa. Puedes traer un archivo de sonido.',
  },
  refused: {
    'file-too-large': 'El archivo es demasiado grande para una línea. Recórtalo hasta dejar solo la línea.',
    'not-a-sound': 'No es un sonido que se pueda usar aquí (WAV, MP3, M4A, WebM), o está dañado.',
    'too-long': 'Es demasiado largo: como máximo {{most}} segundos.',
    silent: 'No se oye nada en él.',
  },
  credit: 'Quién habla, y quién puede usar su voz',
  creditHint: 'Por ejemplo: “Voz de A. Ruiz, CC BY 4.0”. Se muestra con la escena.',
  needsText: 'Primero traduce la línea: una voz en ese idioma dice esas palabras.',
} as const satisfies Translation<typeof en>
