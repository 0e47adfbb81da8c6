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
    text: 'Para enviarla, guardarla o seguir escribiendo en otra computadora. Quien lo recibe lo suelta sobre el catálogo para jugarla, o lo abre en el estudio para seguir escribiendo.',
    holds: 'Contiene:',
    scenario: 'la escena',
    locales_one: '{{count}} traducción ({{languages}})',
    locales_many: '{{count}} de traducciones ({{languages}})',
    locales_other: '{{count}} traducciones ({{languages}})',
    pictures_one: '{{count}} imagen propia',
    pictures_many: '{{count}} de imágenes propias',
    pictures_other: '{{count}} imágenes propias',
    voices_one: '{{count}} voz de una línea',
    voices_many: '{{count}} de voces de líneas',
    voices_other: '{{count}} voces de líneas',
    review: 'los comentarios y la revisión',
    save: 'Descargar el zip',
    saved: 'Tu navegador ya tiene {{file}}.',
    missing: 'Estas imágenes y voces ya no están en este navegador, así que el zip va sin ellas: {{files}}.',
    failed: 'No se pudo hacer el zip. Inténtalo otra vez; si vuelve a fallar, descarga el archivo de la escena.',
  },
  file: {
    title: 'Solo el archivo de la escena',
    text: 'Basta para quien solo la juega, desde el catálogo, en “Trae la tuya”. Las traducciones, las imágenes, las voces y los comentarios no van.',
    save: 'Descargar el archivo de la escena',
  },
  play: {
    title: 'Jugarla desde el catálogo',
    text: 'La pone entre las escenas de este navegador, tal como está ahora, con sus traducciones y tus archivos propios. Lo que escribas después no la cambia allí hasta que la vuelvas a poner.',
    put: 'Ponerla en el catálogo',
    notYet: 'Esto espera hasta que ya no haya nada mal.',
    newer: {
      title: '¿Actualizar “{{title}}” en el catálogo?',
      text: 'Esto pone tu versión más nueva en lugar de la que está en el catálogo. Puedes deshacerlo.',
      put: 'Actualizarla',
      done: 'La versión más nueva está en lugar de la que había.',
    },
    other: {
      title: '¿Reemplazar “{{title}}”?',
      text: 'En el catálogo, “{{title}}” tiene el mismo nombre en los archivos, así que esta toma su lugar. Puedes deshacerlo. Para tener las dos, cancela y escribe otro nombre en “Su nombre en los archivos”, en “Sobre esta escena”.',
      put: 'Reemplazarla',
      done: 'Tomó el lugar de “{{title}}”. Para tener las dos, deshazlo y escribe otro nombre en “Su nombre en los archivos”.',
    },
  },
} as const satisfies Translation<typeof en>
