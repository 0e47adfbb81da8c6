import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** Todo lo que se puede dibujar, con su palabra. */
export default {
  title: 'Lo que se puede dibujar',
  text: 'Cada postura, cara, objeto y lugar, tal como se ve y como lo llaman las listas del guion. Debajo está la palabra que va en el archivo, para quien escribe ahí.',
  part: {
    pose: 'Posturas',
    face: 'Caras',
    holds: 'En la mano',
    wears: 'Puesto',
    place: 'Lugares',
    inset: 'Imágenes pequeñas',
    mark: 'En qué parte de la imagen',
    sound: 'Sonidos',
  },
  parts: 'Qué ver',
  search: 'Buscar en todo',
  found_one: 'Se encontró {{count}} cosa',
  found_many: 'Se encontraron {{count}} cosas',
  found_other: 'Se encontraron {{count}} cosas',
  foundNone: 'No se encontró nada. Prueba con otra palabra.',
  landmarks: 'Dónde puede estar la gente',
  pieces: 'Lo que puede cambiar',
  copy: 'Copiar {{word}}',
  copied: 'Copiado: {{word}}',
  notCopied: 'No se pudo copiar. Selecciona la palabra y cópiala a mano.',
} as const satisfies Translation<typeof en>
