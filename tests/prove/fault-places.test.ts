import { faultPlaces, prove } from '#prove'
import { describe, expect, test } from 'vitest'
import { broken, compiledWith } from './fixtures.ts'

const placesOf = (id: Parameters<typeof broken>[0]) => {
  const compiled = compiledWith(broken(id).changes)
  const proof = prove(compiled).proofs.find((p) => p.id === id)
  return proof === undefined || proof.holds ? [] : faultPlaces(proof.finding, compiled.scenario)
}

describe('where in the file a failing proof comes from', () => {
  test('P8 the lines by which a lazy rule or chance masters it', () => {
    const places = placesOf('P8')
    expect(places[0]).toMatchObject({ beat: 'asks', path: ['beats', 'asks', 'actions', expect.any(Number)] })
    expect(places[0]?.line).toContain("Sarge, that's no reason")
  })
  test('P9 every line that cannot be read', () => {
    const places = placesOf('P9')
    expect(places.length).toBeGreaterThan(0)
    for (const { path, line } of places) {
      expect(path[0]).toBe('beats')
      expect(['script', 'actions']).toContain(path[2])
      expect(line).not.toBeNull()
    }
  })
  test('P10 and P12 the beats', () => {
    expect(placesOf('P10').map(({ path }) => path.length)).toContain(2)
    expect(placesOf('P12').map(({ path }) => path.length)).toContain(2)
  })
})
