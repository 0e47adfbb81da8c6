import { expect, it } from 'vitest'
import { carried, SCENARIO, staleVoices } from '#studio'
import { exampleText, withValue } from '../scenario/example.ts'
import { type LocaleTexts, parseScenario } from '#scenario'

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

it('a voice is stale when its line has other words than it speaks, in each language by itself', () => {
  const moment = ['beats', 'counter', 'script', 1]
  const now = withValue([...moment, 'voice'], { file: 'media/a.wav', ms: 900, words: 'I want to complain.' })
  const draft = parseScenario(now, 'x').draft()
  const say = { source: voice.source, text: 'Quiero quejarme.' }
  const spoken = (words?: string): LocaleTexts => ({
    'beats.counter.script.1.say': say,
    'beats.counter.script.1.voice': { ...voice, ...(words !== undefined && { words }) },
  })
  expect(staleVoices(draft, new Map([['es', spoken('Quiero quejarme.')]]))).toEqual([{ moment, lang: null }])
  expect(staleVoices(draft, new Map([['es', spoken('Me quejo.')]]))).toContainEqual({ moment, lang: 'es' })
  // Nobody has written down what is spoken in it.
  expect(staleVoices(draft, new Map([['es', spoken()]]))).toHaveLength(1)
})
