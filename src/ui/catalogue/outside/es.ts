import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** Una escena de fuera en camino al catálogo. */
export default {
  proving: '“{{title}}” se puede jugar. Ahora se comprueba: se juega de todas las maneras posibles.',
  percent: '{{percent}} %',
  without: 'Seguir sin las comprobaciones',
  askTitle: '¿Poner “{{title}}” en el catálogo?',
  replaceTitle: '¿Reemplazar “{{title}}”?',
  replaces:
    'En el catálogo ya hay una escena de fuera con el mismo id: “{{title}}”. Deja su lugar a esta. Puedes deshacerlo. Para tener las dos aquí, ponle otro “id” a una de ellas.',
  unfair_one: '{{count}} de sus comprobaciones no se cumple, así que su puntaje puede ser injusto:',
  unfair_many: '{{count}} de sus comprobaciones no se cumplen, así que su puntaje puede ser injusto:',
  unfair_other: '{{count}} de sus comprobaciones no se cumplen, así que su puntaje puede ser injusto:',
  finding: 'Comprobación {{id}}',
  put: 'Ponerla de todos modos',
  replace: 'Reemplazarla',
  left: 'Nada cambió: “{{title}}” quedó fuera.',
  languages: 'Traducciones que vinieron con ella: {{languages}}.',
  media_one: 'Vino con {{count}} archivo propio.',
  media_many: 'Vino con {{count}} de archivos propios.',
  media_other: 'Vino con {{count}} archivos propios.',
  proved: 'Se cumple todo lo que de ella se puede comprobar.',
  unproved: 'No se ha comprobado: su puntaje puede ser injusto.',

  plan: {
    is: '{{file}} es un plan de capacitación.',
    text: 'Se abre en el estudio, donde ves qué contiene y puedes jugarlo.',
    open: 'Abrir el plan',
    failed: 'No se pudo abrir el estudio. Puede que no haya conexión; inténtalo otra vez.',
  },

  file: {
    added: '“{{title}}” está lista.',
    notKept: 'Este navegador no nos deja guardarla: está aquí hasta que cierres la página.',
    replaced:
      'Tomó el lugar de “{{title}}”, que tiene el mismo id. Para tener las dos aquí, ponle otro “id” a uno de los archivos.',
    play: 'Abrirla',
    refused_one: '{{file}} todavía no se puede jugar: hay {{count}} cosa por corregir.',
    refused_many: '{{file}} todavía no se puede jugar: hay {{count}} de cosas por corregir.',
    refused_other: '{{file}} todavía no se puede jugar: hay {{count}} cosas por corregir.',
    warned_one: 'Funciona. Hay {{count}} cosa por mirar:',
    warned_many: 'Funciona. Hay {{count}} de cosas por mirar:',
    warned_other: 'Funciona. Hay {{count}} cosas por mirar:',
    problems: 'Lo que encontró la revisión',
    error: 'Error',
    warning: 'Aviso',
    at: 'línea {{line}}, columna {{column}}',
    copy: 'Copiar la lista',
    copied: 'Copiada.',
    notCopied: 'Aquí no se puede copiar. La lista se puede seleccionar a mano.',
    failed: 'No se pudo leer {{file}}.',
    refusedZip: 'No se aceptó {{file}}.',
    inFile: 'en {{file}}',
  },

  zip: {
    'too-large': 'Este zip tiene {{megabytes}} MB. El zip de una escena tiene {{most}} MB como máximo.',
    'not-a-zip': 'Este archivo no es un zip.',
    damaged: 'Este zip está dañado o se cortó en el camino. Pídelo otra vez.',
    'damaged-file': '“{{file}}” está dañado en este zip o no es lo que el zip dice. Pide el zip otra vez.',
    unsupported:
      'Este zip es de un tipo que aquí no se puede leer. Comprime la carpeta otra vez con lo que trae tu sistema.',
    'unsupported-file':
      '“{{file}}” está comprimido en este zip de un modo que aquí no se puede leer. Comprime la carpeta otra vez con lo que trae tu sistema.',
    'too-many': 'Este zip contiene {{files}} archivos. Una escena tiene {{most}} como máximo.',
    'unpacks-too-large': 'Lo que contiene este zip es demasiado grande. En total puede tener {{most}} MB.',
    'file-too-large': '“{{file}}” es demasiado grande en este zip. Puede tener {{most}} kB.',
    'unsafe-path': '“{{file}}” quedaría fuera de su carpeta, o donde algunas computadoras no pueden tener un archivo.',
    twice:
      '“{{file}}” está dos veces en este zip. En algunas computadoras las mayúsculas y las minúsculas son lo mismo.',
    link: '“{{file}}” es en este zip un enlace a otra cosa. Comprime el archivo mismo.',
    encrypted: '“{{file}}” está en este zip con contraseña. Comprime la carpeta sin ella.',
    'unknown-file':
      '“{{file}}” no es nada que tenga una escena. El zip puede contener scenario.json, review.json, traducciones en locales/, e imágenes y voces en media/ (minúsculas, cifras, guiones; webp, png, jpg, svg, webm, mp3, m4a o wav).',
    'no-scenario': 'En este zip no hay ningún scenario.json.',
    'several-scenarios': 'Este zip contiene varias escenas: {{files}}. Comprime cada una en su propio zip.',
    'not-text': '“{{file}}” no es texto en UTF-8. Guárdalo otra vez con esa codificación.',
    'not-that-kind': '“{{file}}” no es ni imagen ni sonido, o es de otro tipo del que dice su nombre.',
    active:
      '“{{file}}” es más que un dibujo: tiene un programa dentro o trae algo de otra parte. Guárdalo como PNG y comprime eso.',
    'too-many-dots': '“{{file}}” tiene demasiados puntos: como máximo {{most}} millones. Hazla más pequeña.',
  },
} as const satisfies Translation<typeof en>
