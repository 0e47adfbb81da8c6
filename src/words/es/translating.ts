import type { Words } from '../en/index.ts'

export const translating: Words['translating'] = {
  kinds: {
    title: 'Título',
    summary: 'Resumen',
    'warning-detail': 'Lo que puede ser difícil de ver',
    role: 'Tu papel',
    warning: 'Advertencia de contenido',
    name: 'Un nombre',
    rank: 'Título de un rango',
    right: 'Un derecho o deber',
    source: 'Fuente del derecho',
    say: 'Dice',
    does: 'Hace',
    note: 'Narración',
    thought: 'Tu pensamiento',
    cue: 'Una señal, contada después',
    inset: 'Se lee en una imagen',
    alt: 'Lo que muestra una imagen',
    option: 'Una opción',
    why: 'Por qué, contado después',
    ending: 'Título de un final',
    'ending-text': 'Un final',
    prompt: 'Qué hacer después',
    view: 'Cómo lo ve la persona afectada',
    point: 'Para llevarse',
    question: 'Para conversar',
  },
  notes: {
    beat: (beat) => `Beat: ${beat}`,
    most: (characters) => `Como máximo ${characters} caracteres.`,
    room: (reading, room) => `Se lee en ${reading} s; la siguiente línea llega a los ${room} s. Que sea breve.`,
    was: (original) => `La traducción se hizo cuando el original decía: ${original}`,
    quoted: '¿Es solo el nombre de un caso o una ley? Entonces déjalo sin traducir.',
  },
  refused: {
    'too-large': (kilobytes, most) =>
      `Este archivo tiene ${kilobytes} kB. El archivo de una escena tiene ${most} kB como máximo.`,
    'not-text': 'Este archivo no es texto en UTF-8. Guárdalo en UTF-8 e inténtalo otra vez.',
    doctype:
      'Este archivo declara un tipo de documento o entidades. Los archivos para traducir no los tienen, así que no se acepta.',
    'not-xml': (line) =>
      `Este archivo está dañado: no es XML completo.${line === null ? '' : ` El primer error está en la línea ${line}.`}`,
    'not-xliff': 'Esto no es un archivo XLIFF.',
    version: (version) => `Esto es XLIFF ${version}. Pide XLIFF 2.0 o 2.1.`,
    'source-language': (written, expected) =>
      `Este archivo se tradujo de otro idioma (${written}), y la escena está escrita en ${expected}.`,
    'target-language': (written, expected) => `Este archivo se tradujo a otro idioma (${written}), y no a ${expected}.`,
    'no-language': 'Este archivo no dice de qué idioma a cuál está traducido.',
    twice: (name) => `Este archivo tiene dos veces el texto “${name}”. No es seguro cuál vale.`,
  },
}
