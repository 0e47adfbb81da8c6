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
