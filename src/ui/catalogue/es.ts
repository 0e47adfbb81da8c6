import type { Translation } from '../text/translation.ts'
import type en from './en.ts'

/** The first screen: all scenarios. */
export default {
  screen: 'Todas las escenas',
  title: 'Practica decirlo en voz alta, antes de que sea tarde.',
  lead: 'Step In te pone en una escena policial que se tuerce poco a poco, te deja intervenir en cualquier momento y luego te muestra qué tan pronto y qué tan bien lo hiciste.',
  bubbleOther: 'No pasa nada. Déjalo.',
  bubbleYou: 'Sí pasa. Míralo.',

  resume: {
    title: 'Ibas en el minuto {{clock}} de “{{title}}”.',
    text: 'Nada se ha movido desde entonces.',
    go: 'Seguir donde te quedaste',
    drop: 'Abandonarla',
    dropped: 'Abandonada: “{{title}}”. Ya no se puede retomar.',
    elsewhere: 'Está abierta en otra pestaña o ventana.',
    list: 'Prácticas que puedes retomar',
    other: 'Minuto {{clock}} de “{{title}}”',
    pick: 'Retomar',
    pickLabel: 'Retomar “{{title}}” en el minuto {{clock}}',
    more_one: '{{count}} más en tu registro',
    more_many: '{{count}} de más en tu registro',
    more_other: '{{count}} más en tu registro',
    gone: 'Esa práctica ya no encaja con su escena y no se pudo retomar.',
  },

  lesson: {
    kicker: 'Empieza aquí: 45 segundos',
    play: 'Jugar la lección',
    again: 'Jugarla otra vez',
    skip: 'Saltarla',
    done: 'Hecha',
  },

  scenarios: 'Escenas',
  count_one: '{{count}} escena',
  count_many: '{{count}} de escenas',
  count_other: '{{count}} escenas',
  empty: 'Aquí todavía no hay escenas. Abajo puedes elegir un archivo tuyo.',

  minutes_one: 'cerca de {{count}} minuto',
  minutes_many: 'cerca de {{count}} de minutos',
  minutes_other: 'cerca de {{count}} minutos',
  warnings: 'Advertencias de contenido',
  noWarnings: 'Sin advertencias de contenido',
  where: '{{place}}, {{time}}',
  whereWeather: '{{place}}, {{time}}, {{weather}}',
  open: 'Abrir',
  more: 'Más detalles',
  moreOf: 'sobre {{title}}',
  noDetail: 'El autor no dice más que las etiquetas de arriba.',
  onlyIn: 'Esta escena está en {{language}}.',
  partly_one: 'Falta traducir {{count}} línea, que queda en el original.',
  partly_many: 'Faltan por traducir {{count}} de líneas, que quedan en el original.',
  partly_other: 'Faltan por traducir {{count}} líneas, que quedan en el original.',
  role: 'Quién eres',
  credits: 'Imágenes y voces',
  detail: 'Lo que puede ser duro',

  outside: {
    kicker: 'De fuera: tuya, guardada en este navegador',
    kickerNotKept: 'De fuera: tuya, aquí hasta que cierres la página',
    file: 'Archivo: {{file}}',
    remove: 'Quitar',
    removeLabel: 'Quitar “{{title}}”',
    confirmTitle: '¿Quitar “{{title}}”?',
    confirm: 'Sale de esta lista y de este navegador. El archivo en tu disco queda como está.',
    removed: 'Se quitó “{{title}}”.',
    undone: '“{{title}}” está de vuelta.',
  },

  file: {
    title: 'Trae la tuya',
    text: '¿Escribiste una, o te enviaron una? Elige el archivo de una escena, o el zip con todo lo suyo, y juégala. Primero se revisa y se comprueba, y nunca sale de esta computadora. El archivo de un plan de capacitación se abre en el estudio.',
    choose: 'Elegir un archivo de escena',
    write: 'Escribir una escena',
    writeText: 'En el estudio, aquí en el navegador. Sin programar.',
    drop: 'o suéltalo aquí',
    dropNow: 'Suéltalo para revisarlo',
    checking: 'Revisando {{file}}…',
  },

  plans: {
    title: 'Planes de capacitación',
    text: 'Escenas que van juntas, con un certificado al final.',
    goOn: '{{title}}: {{done}} de {{of}} escenas jugadas.',
    soon: 'Toca repetir {{title}} antes del {{date}}.',
    due: 'Toca repetir {{title}} desde el {{date}}.',
    go: 'Ver los planes de capacitación',
  },
} satisfies Translation<typeof en>
