import type { PlanProblemData } from '#scenario'
import { quote } from '../quote.ts'
import type { Sentences } from '../problem-words.ts'
import { didYouMean } from './phrases.ts'

const lacking = {
  any: 'ninguna escena',
  control: 'ninguna escena de control',
  intervene: 'ninguna escena con algo que parar',
} as const

const ofControl = (controls: number): string => {
  if (controls === 0) return 'ninguna es de control'
  return controls === 1 ? '1 es de control' : `${controls} son de control`
}

const ofScenes = (scenes: number): string => (scenes === 1 ? 'de 1 escena,' : `de las ${scenes} escenas,`)

export const plans: Sentences<PlanProblemData['code']> = {
  'plan-controls': ({ says, controls, scenes }) =>
    `"controls" dice ${says}, pero ${ofScenes(scenes)} ${ofControl(controls)}. Corrige el número, o la lista.`,
  'plan-few-controls': ({ controls, scenes }) =>
    `De ${scenes} escenas, ${controls === 0 ? 'ninguna es de control' : 'solo 1 es de control'}. A partir de cuatro escenas hay al menos dos, porque para aprobar también hay que dejar en paz lo que es legal; agrega otra.`,
  'plan-file-name': ({ name, id }) =>
    `El archivo se llama ${quote(`${name}.json`)} pero el id es ${quote(id)}. Ponles el mismo nombre.`,
  'plan-lesson': ({ scenario }) =>
    `${quote(scenario)} es una lección. Las lecciones no se califican, así que no pueden ser parte de un plan.`,
  'plan-pass': ({ part, asked, scenes }) =>
    part === 'controls'
      ? `Hay que dominar ${asked} escenas de control, pero el plan tiene ${scenes}. Nadie podría aprobar; pide menos.`
      : `Hay que dominar ${asked} escenas con algo que parar, pero el plan tiene ${scenes}: las de control se cuentan aparte. Nadie podría aprobar; pide menos.`,
  'plan-repeats': ({ scenario, before }) =>
    `${quote(scenario)} ya está en ${quote(before)}. Una escena se juega una sola vez; quita una de las dos.`,
  'plan-reserve': ({ lacks }) =>
    `En "reserve" no hay ${lacking[lacks]} para jugar en lugar de una que alguien se salta. Agrega una.`,
  'plan-time': ({ minutes, credited, fair }) => {
    const why =
      credited < minutes
        ? 'A nadie se le debe acreditar menos de lo que toman.'
        : 'Un certificado acredita lo que toman.'
    return `Las escenas toman unos ${minutes} minutos, pero "hours" acredita ${credited} minutos. ${why} Escribe "hours": ${fair}.`
  },
  'unknown-scenario': ({ written, suggestion }) =>
    `Aquí no hay ninguna escena ${quote(written)}.${didYouMean(suggestion)}`,
}
