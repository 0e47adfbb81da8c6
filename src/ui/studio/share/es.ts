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
    saved: 'Tu navegador recibió {{file}}.',
    missing: 'Estas imágenes ya no están en este navegador, así que el zip va sin ellas: {{files}}.',
    failed: 'No se pudo hacer el zip. Inténtalo otra vez; si vuelve a fallar, descarga el archivo de la escena.',
  },
  file: {
    title: 'Solo el archivo de la escena',
    text: 'Basta para quien solo la juega, desde el catálogo, en “Trae la tuya”. Las traducciones, las imágenes y los comentarios no van en él.',
    save: 'Descargar el archivo de la escena',
  },
  play: {
    title: 'Jugarla desde el catálogo',
    text: 'La pone entre las escenas de este navegador, tal como está ahora, con sus traducciones y tus archivos propios. Lo que escribas después no la cambia allí hasta que la vuelvas a poner.',
    put: 'Ponerla en el catálogo',
    notYet: 'Se podrá poner cuando ya no haya nada mal.',
  },
} as const satisfies Translation<typeof en>
