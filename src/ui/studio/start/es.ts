import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

export default {
  lead: 'Escribe una escena: mírala mientras la escribes y entérate de si es justa.',
  begin: 'Empezar',
  yours: 'Tus escenas',
  none: 'Todavía no hay nada. Empieza con una plantilla: cada una es una escena corta que funciona, para hacerla tuya.',
  template: {
    intervene: 'Alguien de tu equipo se equivoca',
    control: 'No pasa nada malo',
    receive: 'A ti te lo dicen',
  },
  from: 'Con las palabras de una plantilla, lista para cambiarla',
} as const satisfies Translation<typeof en>
