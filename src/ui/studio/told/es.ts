import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {
  problems: {
    title: 'Problemas',
    none: 'Sin problemas.',
    noneMore: 'Todo lo escrito se puede leer y jugar.',
    error: 'Error',
    warning: 'Aviso',
    errors_one: '{{count}} error',
    errors_many: '{{count}} errores',
    errors_other: '{{count}} errores',
    warnings_one: '{{count}} aviso',
    warnings_many: '{{count}} avisos',
    warnings_other: '{{count}} avisos',
    errorsMean:
      'Mientras haya un error, la escena no se puede jugar. Las demás vistas la muestran como estaba antes del error.',
    at: 'Línea {{line}}, columna {{column}}',
    in: 'en {{file}}',
    page: '¿Qué es esto?',
    pageTitle: 'Sobre “{{code}}” (en inglés)',
    pageGone: 'No se pudo traer la explicación. Puede que no haya conexión.',
    loading: 'Buscando …',
    wordsGone: 'No se pudieron traer las frases. Puede que no haya conexión.',
  },
} as const satisfies Translation<typeof en>
