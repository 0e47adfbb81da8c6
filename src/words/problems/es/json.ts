import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'
import { placeOf } from './phrases.ts'

type BadJson = Extract<FileProblemData, { readonly code: 'bad-json' }>

/** What stands in the file, in quotation marks; its own where it has them. */
const marked = (found: string): string => quote(found.startsWith('"') ? found.slice(1).replace(/"$/, '') : found)
const foundOf = (found: string | null): string => (found === null ? 'el fin del archivo' : marked(found))
/** The same after "de" and "antes de". */
const ofFound = (found: string | null): string => (found === null ? 'del fin del archivo' : `de ${marked(found)}`)

/** How a text stops being JSON, and how to mend it. */
export function badJson(problem: BadJson): string {
  switch (problem.slip) {
    case 'curly-quotes':
      return `Las comillas de las claves y los textos deben ser rectas: escribe " en lugar de cada comilla curva como ${problem.found}. Si tu editor las vuelve a curvar, desactiva sus “comillas tipográficas”.`
    case 'single-quotes':
      return `Aquí no sirven las comillas simples: en claves y textos, escribe " en lugar de cada '.`
    case 'capitals':
      return `Escribe ${problem.word}, en minúsculas, en lugar de ${problem.found}.`
    case 'no-json-value':
      return `${quote(problem.word)} no es un valor. Escribe un número.`
    case 'number-symbol':
      return `${quote(problem.word)} no es un número. Escribe un número solo, como 12 o 0.5.`
    case 'stray-word':
      return `${quote(problem.word)} no debe estar aquí. Los textos y las claves se escriben entre "comillas".`
    case 'bad-number':
      return `${problem.found === null ? 'El fin del archivo' : quote(problem.found)} no es un número. Escribe un número solo, como 12 o 6.5.`
    case 'missing-key':
      return `Aquí va una clave entre "comillas" o una } que cierre, no ${foundOf(problem.found)}.`
    case 'missing-value':
      return `Aquí falta un valor: un "texto", un número, true, false, { … } o [ … ]. Lo que hay es ${foundOf(problem.found)}.`
    case 'missing-colon':
      return 'Después de una clave van dos puntos : y luego su valor. Aquí faltan los dos puntos.'
    case 'missing-comma':
      return 'Aquí falta una coma, entre esto y lo que sigue.'
    case 'unclosed':
      return unclosed(problem)
    case 'extra-close':
      return problem.key === null
        ? `Quita este ${problem.found}: sobra.`
        : `Quita este ${problem.found}: cierra ${problem.closed === null ? 'la escena' : placeOf(problem.closed)} demasiado pronto, antes de ${placeOf(problem.key)}.`
    case 'wrong-bracket':
      return `Escribe ${problem.wanted} en lugar de este ${problem.found}: lo que cierra se abrió con ${problem.wanted === '}' ? '{' : '['}.`
    case 'missing-open':
      return `Antes de esto falta ${problem.bracket}.`
    case 'extra-comma':
      return 'Esta coma sobra. Quítala.'
    case 'wrong-sign':
      return `Aquí hay ${quote(problem.found)}, pero hace falta ${problem.wanted === ',' ? 'una coma ,' : 'dos puntos :'}.`
    case 'decimal-comma':
      return `Los números llevan punto, no coma: escribe ${problem.number} en lugar de ${problem.written}.`
    case 'inner-quotes':
      return 'Esta " cierra el texto antes de tiempo. Lo que se cita dentro de un texto va entre comillas curvas: “ y ”.'
    case 'line-break':
      return 'Este texto sigue en la línea de abajo. Escríbelo todo en una sola línea, por larga que sea.'
    case 'unquoted':
      return `Pon comillas rectas a los lados: escribe ${quote(problem.word)}.`
    case 'unopened-text':
      return `Falta la " antes de ${quote(problem.word.trim())}. Un texto empieza y termina con ".`
    case 'invisible-space':
      return 'Aquí hay un espacio especial que no se ve, como los de las páginas web y Word. Bórralo y escribe un espacio normal.'
    case 'after-the-end':
      return `Lo que va en el archivo termina antes ${ofFound(problem.found)}: sobra un signo de cierre, o hay una segunda cosa en el archivo.`
    case 'open-text':
      return 'Este texto no tiene " al final. Escríbela después de su última palabra, en esta línea.'
    case 'open-comment':
      return 'Aquí empieza un comentario que no se cierra. Quítalo.'
    case 'bad-unicode':
      return 'En este texto, después de \\u deben ir cuatro caracteres 0-9 o a-f.'
    case 'bad-escape':
      return 'En este texto hay una barra invertida \\ delante de algo que no la admite. Para escribir la barra misma, pon \\\\.'
    case 'invisible-character':
      return 'Este texto tiene un tabulador u otro carácter invisible. Escribe el tabulador como \\t, o quítalo.'
    case 'stray':
      return `Aquí no debe estar ${foundOf(problem.found)}.`
  }
}

function unclosed({ missing, comma, found, holder, key }: Extract<BadJson, { slip: 'unclosed' }>): string {
  const what = `Escribe ${missing.split('').join(' ')}${comma ? ' y una coma' : ''} justo después de esto`
  if (key === null || holder === null) return `${what}: lo que se abrió no se cierra antes ${ofFound(found)}.`
  // Where no comma is missing there is one, and the bracket belongs before it.
  return `${what}${comma ? '' : ', antes de la coma'}: falta cerrar ${placeOf(holder)}, así que ${placeOf(key)} quedó dentro.`
}
