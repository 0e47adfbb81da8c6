import type { FileProblemData } from '#scenario'
import { quote } from '../quote.ts'

type BadJson = Extract<FileProblemData, { readonly code: 'bad-json' }>

const foundOf = (found: string | null): string => (found === null ? 'el fin del archivo' : quote(found))
/** The same after "de" and "antes de". */
const ofFound = (found: string | null): string => (found === null ? 'del fin del archivo' : `de ${quote(found)}`)

/** How a text stops being JSON, and how to mend it. */
export function badJson(problem: BadJson): string {
  switch (problem.slip) {
    case 'curly-quotes':
      return `JSON solo conoce comillas rectas: escribe " en lugar de ${problem.found}.`
    case 'single-quotes':
      return `JSON solo conoce comillas dobles: escribe " en lugar de '.`
    case 'capitals':
      return `Escribe ${problem.word} en minúsculas.`
    case 'no-json-value':
      return `${quote(problem.word)} no es un valor que JSON conozca. Escribe un número.`
    case 'number-symbol':
      return `${quote(problem.word)} no es un número como los escribe JSON. Escríbelo como 12 o 0.5.`
    case 'stray-word':
      return `${quote(problem.word)} no debe estar aquí. Los textos y las claves se escriben entre "comillas".`
    case 'bad-number':
      return `${problem.found === null ? 'El fin del archivo' : quote(problem.found)} no es un número como los escribe JSON. Escríbelo como 12 o 6.5.`
    case 'missing-key':
      return `Aquí va una clave entre "comillas" o una } que cierre, no ${foundOf(problem.found)}.`
    case 'missing-value':
      return `Aquí falta un valor: un "texto", un número, true, false, { … } o [ … ]. Lo que hay es ${foundOf(problem.found)}.`
    case 'missing-colon':
      return 'Después de una clave van dos puntos : y luego su valor. Aquí faltan los dos puntos.'
    case 'missing-comma':
      return 'Aquí falta una coma, entre esto y lo que sigue.'
    case 'open-object':
      return `Un { … } quedó sin cerrar: falta una } antes ${ofFound(problem.found)}.`
    case 'open-list':
      return `Un [ … ] quedó sin cerrar: falta un ] antes ${ofFound(problem.found)}.`
    case 'after-the-end':
      return `Lo que va en el archivo termina antes ${ofFound(problem.found)}: sobra un signo de cierre, o hay una segunda cosa en el archivo.`
    case 'open-text':
      return 'Este texto quedó sin cerrar: en esta línea falta su " final. (Dentro de un texto, las comillas se escriben \\" y un salto de línea \\n.)'
    case 'open-comment':
      return 'Aquí empieza un comentario que no se cierra. Quítalo.'
    case 'bad-unicode':
      return 'En este texto, después de \\u deben ir cuatro caracteres 0-9 o a-f.'
    case 'bad-escape':
      return 'En este texto hay una barra invertida \\ delante de algo que no la admite. Para escribir la barra misma, pon \\\\.'
    case 'invisible-character':
      return 'Este texto tiene un tabulador u otro carácter invisible. Escribe el tabulador como \\t, o quítalo.'
    case 'stray':
      return `Esto no es JSON: aquí no debe estar ${foundOf(problem.found)}.`
  }
}
