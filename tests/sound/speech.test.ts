import { expect, it } from 'vitest'
import { createSpeech } from '../../src/sound/speech.ts'
import type { SpokenLine } from '../../src/sound/sound-types.ts'
import { fakeHowler, settled } from './fake-howler.ts'

const line = (part: Partial<SpokenLine> = {}): SpokenLine => ({
  key: '1:say',
  address: async () => 'blob:one',
  format: 'wav',
  from: 0,
  ms: 2000,
  ...part,
})
const heard = ({ heard }: ReturnType<typeof fakeHowler>) => heard().map(({ file, volume }) => [file, volume])

it('a line is heard once, at the volume of voices, until its words give way to others', async () => {
  const fake = fakeHowler()
  const speech = createSpeech(fake.howler, 0.5)
  speech.speak(line())
  speech.speak(line({ from: 30 }))
  await settled()
  expect(heard(fake)).toEqual([['blob:one', 0.5]])
  speech.level(0.2)
  expect(heard(fake)).toEqual([['blob:one', 0.2]])
  speech.speak(line({ key: '2:say', address: async () => 'blob:two' }))
  await settled()
  expect(heard(fake)).toEqual([['blob:two', 0.2]])
  expect(fake.open()).toEqual(['blob:two'])
})
it('a pause ends it, and it goes on from where it was', async () => {
  const fake = fakeHowler()
  const speech = createSpeech(fake.howler, 1)
  speech.speak(line())
  await settled()
  speech.speak(null)
  expect(heard(fake)).toEqual([])
  speech.speak(line({ from: 700 }))
  await settled()
  expect(heard(fake)).toEqual([['blob:one', 1]])
})
it('is not begun when it is over by then, nor when its words are gone before its file is here', async () => {
  const fake = fakeHowler()
  const speech = createSpeech(fake.howler, 1)
  speech.speak(line({ from: 1990 }))
  speech.speak(line({ key: '2:say' }))
  speech.speak(null)
  await settled()
  expect(fake.loads).toEqual([])
})
it('a file that is not to be had, or cannot be played, leaves the line to be read', async () => {
  const fake = fakeHowler({ broken: (src) => src === 'blob:bad' })
  const speech = createSpeech(fake.howler, 1)
  speech.speak(line({ address: async () => null }))
  await settled()
  speech.speak(line({ key: '2:say', address: async () => 'blob:bad' }))
  await settled()
  expect(heard(fake)).toEqual([])
  speech.speak(line({ key: '3:say' }))
  await settled()
  expect(heard(fake)).toHaveLength(1)
})
