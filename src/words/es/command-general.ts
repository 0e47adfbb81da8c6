import type { CommandWords } from '../en/command.ts'
import { didYouMean } from '../problems/es/phrases.ts'

/** What `step-in` itself says: its overview, and arguments that no command understands. */
export const general: CommandWords['general'] = {
  usage: 'step-in <comando> [argumentos]',
  summaries: {
    check: 'dice qué está mal en escenas y planes de capacitación, y dónde',
    graph: 'dibuja una escena como diagrama de sus beats',
    new: 'empieza una escena a partir de una pequeña y completa',
    play: 'juega una escena como texto',
    prove: 'prueba que las escenas son justas, o muestra dónde no lo son',
    score: 'calcula el puntaje de una práctica a partir de su bitácora',
    simulate: 'hace jugar escenas o un plan a personas simuladas, y dice quién aprueba',
    storyboard: 'toma imágenes de todo lo que muestra una escena',
    translate: 'escribe o actualiza una traducción, y dice qué le falta',
    verify: 'repite los registros exportados y dice cuáles no son correctos',
  },
  more: [
    'step-in <comando> --help explica ese comando.',
    'Todo comando acepta --lang en o --lang es; si no, habla el idioma del sistema.',
  ],
  unknownCommand: (name, near) => `no hay ningún comando "${name}".${didYouMean(near)} Prueba: step-in --help`,
  unknownLanguage: (tag, tags) => `--lang: no hay textos en el idioma "${tag}". Los hay en estos: ${tags.join(', ')}`,
  noLanguage: (tags) => `--lang: di un idioma: ${tags.join(' o ')}`,
  inside: (message) => `algo falló por dentro: ${message}`,
  option: {
    unknown: (option) => `no existe la opción "${option}"`,
    'value-missing': (option) => `a la opción "${option}" le falta su valor`,
    'value-unwanted': (option) => `la opción "${option}" no lleva valor`,
    other: (option) => `la opción "${option}" no se entiende así`,
  },
}
