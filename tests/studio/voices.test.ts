import { expect, it } from 'vitest'
import { carried, SCENARIO } from '#studio'
import { exampleText, withValue } from '../scenario/example.ts'
import { parseScenario } from '#scenario'

const voice = { source: 'I want to make a complaint.', text: 'media/queja.wav', ms: 2100 }
const texts = {
  [SCENARIO]: exampleText,
  'locales/es.json': JSON.stringify({
    'beats.counter.script.1.say': { source: voice.source, text: 'Quiero quejarme.' },
    'beats.counter.script.1.voice': voice,
  }),
} as const

it('the voices of a translation go where their line goes, and with it', () => {
  const script = parseScenario(exampleText, 'x').scenario?.beats['counter']?.script ?? []
  const entries = (lines: readonly unknown[]) =>
    JSON.parse(carried(texts, withValue(['beats', 'counter', 'script'], lines))['locales/es.json'] ?? '{}') as object
  expect(entries([{ at: 0, sound: 'door' }, ...script])).toMatchObject({ 'beats.counter.script.2.voice': voice })
  expect(Object.keys(entries(script.filter((_, i) => i !== 1)))).toEqual([])
})
