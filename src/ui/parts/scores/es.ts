import type { Translation } from '../../text/translation.ts'
import type en from './en.ts'

/** The words for scores: one score is told in the same words wherever it stands. */
export default {
  mastered: 'dominada',
  notMastered: 'todavía no dominada',
  overall: '{{band}}; {{mastery}}',
  early: {
    best: 'a más tardar cuando alguien con entrenamiento habría hablado',
    before: 'antes de que se cruzara la línea',
    after: 'después de que se cruzó la línea',
    last: 'cuando ya no se podía deshacer',
    never: 'no intervino con palabras que cuenten',
    wordless: 'intervino y no dijo nada',
    silent: 'no intervino',
    none: 'no se cuenta en esta escena',
  },
  effective: {
    high: 'funcionó casi todo',
    good: 'funcionó',
    part: 'funcionó en parte',
    low: 'funcionó poco',
    none: 'no funcionó nada',
    silent: 'no se intentó nada',
  },
  fitting: {
    high: 'encajó en una escena sin nada que parar',
    good: 'casi todo encajó en una escena sin nada que parar',
    part: 'una parte encajó en una escena sin nada que parar',
    low: 'poco encajó en una escena sin nada que parar',
  },
  zero: 'Cuenta como 0, porque esto se sumó al daño o lo encubrió:',
  zeroUnnamed: 'Cuenta como 0: algo se sumó al daño o lo encubrió.',
  few_one: 'Una escena dice poco; a partir de ocho es más firme.',
  few_many: '{{count}} de escenas dicen poco; a partir de ocho es más firme.',
  few_other: '{{count}} escenas dicen poco; a partir de ocho es más firme.',
} satisfies Translation<typeof en>
