import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** Las imágenes propias. */
export default {
  title: 'Imágenes propias',
  text: 'Una imagen propia se puede poner sobre la escena, como una pequeña vista de cerca. Al traerla se dibuja de nuevo, para que no quede nada más del archivo: ni lugar, ni nombre, ni cámara. Trae solo lo que tengas permiso de usar, y ninguna imagen de alguien que no haya dado su permiso.',
  bring: 'Traer una imagen (PNG, JPEG, WebP)',
  none: 'Todavía no hay ninguna.',
  busy: 'Dibujando {{file}} de nuevo …',
  failed: 'No se pudo guardar {{file}}. Inténtalo otra vez.',
  here: 'Ya está aquí {{path}}. Ahora ponla sobre una línea.',
  refused: {
    'file-too-large': '{{file}} es demasiado grande: como máximo {{most}} MB.',
    'not-a-picture': '{{file}} no es una imagen PNG, JPEG o WebP, o está dañada.',
    'too-many-dots': '{{file}} tiene demasiados píxeles: como máximo {{most}} millones.',
    'not-small-enough': 'No se pudo reducir {{file}} lo suficiente. Recorta lo que importa y trae eso.',
  },
  gone: 'Esta imagen ya no está en este navegador.',
  silent: 'Voces que ya ninguna línea usa',
  credit: 'Quién la hizo, y quién puede usarla',
  creditHint: 'Por ejemplo: “Foto de B. Lee, CC BY 4.0”. Se muestra con la escena.',
  floor: 'Línea del piso',
  floorAt: 'A un {{percent}} por ciento desde arriba',
  floorHint:
    'Donde están los pies de las personas. Arrastra el control del borde de la imagen, o usa las flechas arriba y abajo.',
  size: '{{kilobytes}} kB',
  unused: 'Todavía no se muestra en ningún lado.',
  uses: 'Se muestra desde:',
  alt: 'Qué muestra, para quien no puede verla',
  put: 'Mostrarla desde: {{place}}',
  goToLine: 'Para mostrarla, ve a la línea desde la que se ve.',
  remove: 'Quitar {{name}}',
  askTitle: '¿Quitar {{name}}?',
  ask_one:
    'Se muestra en {{count}} línea. A esa línea le faltará entonces su imagen, y la revisión automática lo dirá. Puedes deshacerlo.',
  ask_many:
    'Se muestra en {{count}} de líneas. A esas líneas les faltará entonces su imagen, y la revisión automática lo dirá. Puedes deshacerlo.',
  ask_other:
    'Se muestra en {{count}} líneas. A esas líneas les faltará entonces su imagen, y la revisión automática lo dirá. Puedes deshacerlo.',
} as const satisfies Translation<typeof en>
