import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** La escena sale del estudio: en un zip, en un archivo, al catálogo. */
export default {
  title: 'Compartirla',
  ready: 'No hay nada mal: se puede jugar.',
  warned_one: 'Se puede jugar. Antes hay {{count}} cosa por mirar.',
  warned_many: 'Se puede jugar. Antes hay {{count}} de cosas por mirar.',
  warned_other: 'Se puede jugar. Antes hay {{count}} cosas por mirar.',
  wrong_one:
    'Todavía no se puede jugar: hay {{count}} cosa por corregir. De todos modos puedes descargarla y seguir en otro lado.',
  wrong_many:
    'Todavía no se puede jugar: hay {{count}} de cosas por corregir. De todos modos puedes descargarla y seguir en otro lado.',
  wrong_other:
    'Todavía no se puede jugar: hay {{count}} cosas por corregir. De todos modos puedes descargarla y seguir en otro lado.',
  see: 'Ver qué está mal',

  zip: {
    title: 'Todo en un zip',
    text: 'Para enviarla, guardarla o seguir escribiendo en otra computadora. Quien lo recibe lo abre en el estudio.',
    holds: 'Contiene:',
    scenario: 'la escena',
    locales_one: '{{count}} traducción ({{languages}})',
    locales_many: '{{count}} de traducciones ({{languages}})',
    locales_other: '{{count}} traducciones ({{languages}})',
    pictures_one: '{{count}} imagen propia',
    pictures_many: '{{count}} de imágenes propias',
    pictures_other: '{{count}} imágenes propias',
    review: 'los comentarios y la revisión',
    save: 'Descargar el zip',
    saved: 'Tu navegador ya tiene {{file}}.',
    missing: 'Estas imágenes ya no están en este navegador, así que el zip va sin ellas: {{files}}.',
    failed: 'No se pudo hacer el zip. Inténtalo otra vez; si vuelve a fallar, descarga el archivo de la escena.',
  },
  file: {
    title: 'Solo el archivo de la escena',
    text: 'Basta para quien solo la juega, desde el catálogo, en “Trae la tuya”. Las traducciones, las imágenes y los comentarios no van.',
    save: 'Descargar el archivo de la escena',
  },
  play: {
    title: 'Jugarla desde el catálogo',
    text: 'La pone entre las escenas de este navegador, tal como está ahora. Lo que escribas después no la cambia allí hasta que la vuelvas a poner.',
    alone: 'Tus imágenes propias y las traducciones no van con ella: en lugar de una imagen se muestra su descripción.',
    put: 'Ponerla en el catálogo',
    notYet: 'Esto espera hasta que ya no haya nada mal.',
    added: '“{{title}}” está en el catálogo.',
    notKept: 'Este navegador no nos deja guardarla: está allí hasta que cierres la página.',
    open: 'Jugarla',
    failed: 'No se pudo poner allí. Inténtalo otra vez en un momento.',
    refused: 'El catálogo no la aceptó. Lo que está mal aparece en la vista “Revisión automática”.',
    undone: '“{{title}}” está de vuelta en el catálogo.',
    askTitle: '¿Reemplazar “{{title}}”?',
    ask: 'En el catálogo ya hay una escena de fuera con el mismo id. Deja su lugar a esta. Puedes deshacerlo aquí.',
    replace: 'Reemplazarla',
  },

  refused: {
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
      '“{{file}}” no es nada que tenga una escena. El zip puede contener scenario.json, review.json, traducciones en locales/ e imágenes en media/ (minúsculas, cifras, guiones; webp, png, jpg o svg).',
    'no-scenario': 'En este zip no hay ningún scenario.json.',
    'several-scenarios': 'Este zip contiene varias escenas: {{files}}. Comprime cada una en su propio zip.',
    'not-text': '“{{file}}” no es texto en UTF-8. Guárdalo otra vez con esa codificación.',
    'not-that-picture': '“{{file}}” no es una imagen, o es de otro tipo del que dice su nombre.',
  },
} as const satisfies Translation<typeof en>
