import { describe, expect, test } from 'vitest'
import { loadCommandWords, loadProofWords, loadWords } from '#words'

/** Where each word stands, and what it is: a text, a sentence made of data, or a list. */
function shapeOf(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${key}: ${typeof value}`]
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${key}.${name}`))
}

/** Every word that is no sentence made of data. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe.each([
  ['words of screens and commands', loadWords],
  ['words of proofs', loadProofWords],
  ['words of commands', loadCommandWords],
])('%s', (_, load) => {
  test('Spanish says what English says, and nothing else', async () => {
    const [english, spanish] = await Promise.all([load('en'), load('es')])
    expect(shapeOf(spanish).toSorted()).toEqual(shapeOf(english).toSorted())
    expect(textsOf(spanish).filter((text) => text.trim() === '')).toEqual([])
  })

  test('Spanish has one word for one thing, and no words a U.S. reader stumbles over', async () => {
    // instead: reporte, puntaje, comprobante, agregar, “ ”, escena, práctica, bitácora
    const others =
      /\binformes?\b|\bpuntua|\brecibos?\b|\bañadir\b|[«»]|\bescenarios?\b|\bpartidas?\b|\bregistro de la pr/i
    expect(textsOf(await load('es')).filter((text) => others.test(text))).toEqual([])
  })
})
