import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {
  undone: 'Deshecho: {{what}}',
  redone: 'Hecho de nuevo: {{what}}',
  onlyHere: {
    title: 'Esto no se está guardando en este navegador',
    text: 'Quizás el disco está lleno o la ventana es privada. Se sigue intentando. Guarda el archivo antes de cerrar la página.',
  },
  versions: {
    title: 'Versiones',
    text: 'Una versión guarda todo como está ahora, con un nombre. Puedes comparar con ella y volver a ella.',
    name: 'Nombre de la versión',
    example: 'Por ejemplo: antes de la clase',
    keep: 'Guardar esta versión',
    kept: 'Guardada: “{{name}}”.',
    none: 'Todavía no hay versiones.',
    list: 'Versiones guardadas',
    compare: 'Comparar',
    compareWith: 'Comparar con “{{name}}”',
    goBack: 'Volver',
    goBackTo: 'Volver a “{{name}}”',
    remove: 'Quitar “{{name}}”',
    removed: '“{{name}}” se quitó.',
    undone: '“{{name}}” está de vuelta.',
    now: 'Estás en “{{name}}”. “Deshacer” lleva de vuelta a donde estabas.',
    back: 'Todas las versiones',
    since: 'Desde “{{name}}”',
    same: 'Nada ha cambiado desde entonces.',
    others: 'También cambió: {{files}}',
    gone: 'quitada',
    new: 'nueva',
    sameLines_one: '{{count}} línea es igual',
    sameLines_many: '{{count}} de líneas son iguales',
    sameLines_other: '{{count}} líneas son iguales',
  },
  save: {
    to: 'Guardar en {{name}}',
    saved: 'Guardada en {{name}}.',
    download: 'Descargar scenario.json',
    downloaded: 'scenario.json está en tus descargas.',
    refused:
      'El navegador no tuvo permiso para escribir {{name}}. Tu escena se conserva aquí; guarda otra vez para que te pregunte de nuevo.',
    failed: 'No se pudo escribir {{name}}. Puede que se haya movido o que esté en uso. Tu escena se conserva aquí.',
  },
  disk: {
    title: '{{name}} cambió fuera del estudio',
    text: 'Toma lo que hay allí ahora, en un solo paso que se puede deshacer; o quédate con lo tuyo y escribe encima cuando guardes.',
    take: 'Tomar lo que hay allí',
    taken: 'Se tomó de {{name}}. “Deshacer” lleva de vuelta a lo tuyo.',
    keep: 'Quedarme con lo mío',
  },
} as const satisfies Translation<typeof en>
