import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '#engine'
import { castVoices, voicesFor } from '../../src/play/aloud/voice-choice.ts'
import { voice } from '../support/fake-engine.ts'

const cast: Scenario['cast'] = {
  you: { name: 'Officer Reyes', rank: 'officer', look: { skin: 'brown', hair: 'bun', figure: 'woman' } },
  harmon: { name: 'Sgt. Harmon', rank: 'sergeant', look: { skin: 'light', hair: 'gray-short', figure: 'man' } },
  osei: { name: 'Daniel Osei', rank: 'civilian', look: { skin: 'dark', hair: 'twists', figure: 'man' } },
}
const english = [
  voice('Microsoft Mark - English (United States)', 'en-US'),
  voice('Microsoft Zira - English (United States)', 'en-US', { default: true }),
  voice('Google UK English Male', 'en-GB', { localService: false }),
]

describe('A1 the voice of each person', () => {
  it('is one for the language, and none where the device has none', () => {
    expect(voicesFor([...english, voice('Mónica', 'es_ES')], 'es-MX').map(({ name }) => name)).toEqual(['Mónica'])
    expect(castVoices(english, cast, 'es').size).toBe(0)
  })
  it('sounds like a woman or a man where the device can', () => {
    const chosen = castVoices(english, cast, 'en')
    expect(chosen.get('you')?.voice.name).toContain('Zira')
    expect(chosen.get('harmon')?.voice.name).toContain('Mark')
    expect(chosen.get('osei')?.voice.name).toContain('Male')
  })
  it('is deeper and slower for the old, and apart from whoever has the same', () => {
    const [only] = english
    const chosen = castVoices(only === undefined ? [] : [only], cast, 'en')
    const [harmon, osei, you] = ['harmon', 'osei', 'you'].map((id) => chosen.get(id))
    expect(harmon?.pitch).toBeLessThan(osei?.pitch ?? 0)
    expect(harmon?.pace).toBeLessThan(1)
    expect(you?.pitch).toBeGreaterThan(osei?.pitch ?? 2)
    expect(new Set([...chosen.values()].map(({ pitch }) => pitch)).size).toBe(4)
  })
  it('is there for everybody whatever voices a device has, within what engines can do', () => {
    const any = fc.record({
      name: fc.string(),
      lang: fc.constantFrom('en', 'en-GB', 'en_US', 'es-MX', 'fr-FR'),
      default: fc.boolean(),
      localService: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any), (voices) => {
        const chosen = castVoices(voices, cast, 'en')
        const ids = voicesFor(voices, 'en').length === 0 ? [] : ['', ...Object.keys(cast)]
        expect([...chosen.keys()].toSorted()).toEqual(ids.toSorted())
        for (const { pitch, voice: v } of chosen.values()) {
          expect(pitch).toBeGreaterThanOrEqual(0.5)
          expect(pitch).toBeLessThanOrEqual(1.5)
          expect(v.lang.slice(0, 2)).toBe('en')
        }
      }),
    )
  })
})
