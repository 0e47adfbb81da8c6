import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { shipped } from './library.ts'

/** Spanish that a reader of the Spanish alone stumbles over, with what stands there instead (decision 5). */
const stumbles: readonly (readonly [words: RegExp, instead: string])[] = [
  [/["']/, '“ ” ’'],
  [/\binformes?\b/i, 'reporte'],
  [/\b(primera|segunda) esposa\b/i, 'aro de las esposas'],
  [/\bde baja\b/i, 'de incapacidad'],
  [/\bes médico\./i, 'es emergencia médica'],
  [/\bapoyo entre (colegas|pares)\b/i, 'apoyo entre compañeros'],
  [/\bmédicos\b/i, 'paramédicos'],
  [/\bmantas?\b/i, 'cobija'],
  [/\bchaquetas?\b/i, 'chamarra'],
  [/\b(tu|el|al|del) grupo\b/i, 'escuadra'],
  [/\bla puntuación\b/i, 'el puntaje'],
  [/\boprim/i, 'presiona'],
  [/\bokay\b/i, 'OK'],
  [/\.\.\.|—/, '…'],
  // A name in the cast is short; in a sentence the title is said.
  [/.\bSra?\. |\bSra?\. \p{Lu}\p{L}+[^\p{L}]/u, 'señor, señora'],
  [/\b(el|la) (Sargento|Teniente|Detective)\b/, 'la sargento: a rank is a title only where it is said to somebody'],
  [/\bmenos (cuarto|diez|veinte)\b/i, 'cuarto para las siete'],
  [/\bdiez y (seis|siete|ocho|nueve)\b/i, '10:09'],
  // “Para” after a name of a control is read as “for”.
  [/” para el\b/, 'detiene el'],
  [/\btribunales no están de acuerdo\b/, 'los tribunales no coinciden'],
  [/\bEres (la |el )?(Oficial|Recluta|Sargento|Detective|Teniente)\b/, 'Eres Reyes, oficial …'],
]

describe('what a reader of the Spanish alone stumbles over', () => {
  test.for(shipped)('is not in %s', (id) => {
    const file = new URL(`../../scenarios/${id}/locales/es.json`, import.meta.url)
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly text: string }>
    const found = Object.entries(texts).flatMap(([path, { text }]) =>
      stumbles
        .filter(([words]) => !path.endsWith('.source') && words.test(text))
        .map(([, instead]) => `${path}: ${text} → ${instead}`),
    )
    expect(found).toEqual([])
  })
})
