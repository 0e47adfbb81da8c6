// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { mediaFile, parseScenario } from '#scenario'
import { mediaHash, SCENARIO, VOICE_RATE } from '#studio'
import type { NoRecording, Recorder, Recording } from '../../../src/ui/ports/index.ts'
import { ScriptView } from '../../../src/ui/studio/script/script-view.tsx'
import { bringVoice } from '../../../src/ui/studio/voice/bring-voice.ts'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import { m4aOf, mp3Of, wavOf, webmOf } from '../../support/sounds.ts'

const exampleText = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'),
  'utf8',
)

/** Silence, then a tone, then silence: of so many ms each. */
function tone(before: number, ms: number, after: number): Float32Array {
  const of = (time: number): number => (time * VOICE_RATE) / 1000
  return Float32Array.from({ length: of(before + ms + after) }, (_, i) =>
    i < of(before) || i >= of(before + ms) ? 0 : Math.sin(i / 5) / 2,
  )
}

interface Microphone {
  readonly recorder: Recorder
  level: (level: number) => void
  readonly cancel: ReturnType<typeof vi.fn<() => void>>
}
function microphone(answer: NoRecording | 'heard' = 'heard', sound = tone(500, 1000, 500)): Microphone {
  const cancel = vi.fn<() => void>()
  const made: Microphone = {
    level: () => undefined,
    cancel,
    recorder: {
      async record(onLevel) {
        made.level = onLevel
        const recording: Recording = { stop: async () => sound, cancel }
        return answer === 'heard' ? recording : answer
      },
      decode: async () => sound,
    },
  }
  return made
}

const kept = new Map<string, Uint8Array>()
const locale = JSON.stringify({
  'beats.counter.script.1.say': { source: 'I want to make a complaint.', text: 'Quiero quejarme.' },
})

/** The script with the details of the second line open. */
async function open({ recorder }: Pick<Microphone, 'recorder'>, texts = {}) {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => 'blob:voice')
  const draft = await showInStudio(
    <ScriptView />,
    { [SCENARIO]: exampleText, ...texts },
    { recorder },
    {
      draft: {
        media: async ({ hash }) => kept.get(hash) ?? null,
        async keepMedia(bytes) {
          kept.set(mediaHash(bytes), bytes)
          return { hash: mediaHash(bytes), size: bytes.length }
        },
      },
    },
  )
  const line = page.get('[data-path="beats/counter/script/1"]')
  await page.click(line.querySelector('.script-more') ?? line)
  return draft
}
const does = (what: string) => page.click(page.get(`[data-voice-does="${what}"]`))
const moment = (text: string | undefined) =>
  parseScenario(text ?? '', SCENARIO).draft()?.beats?.['counter']?.script?.[1]
async function record(): Promise<void> {
  await does('record')
  await does('stop')
  await vi.waitFor(() => expect(page.text()).toContain('Kept: 1.2 seconds.'))
}

afterEach(() => {
  page.end()
  kept.clear()
  vi.restoreAllMocks()
})

describe('the voice of a line', () => {
  test('is recorded with the microphone, without the silence around it and with nothing else in the file', async () => {
    const mic = microphone()
    const draft = await open(mic)
    await does('record')
    await page.settle(() => mic.level(0.02))
    expect(page.text()).toContain('Recording. Speak now, then press Stop.')
    expect(page.text()).toContain('very quiet')
    await page.settle(() => mic.level(0.5))
    expect(screen.getByLabelText('How loud it is').getAttribute('value')).toBe('0.5')
    await does('stop')
    await vi.waitFor(() => expect(page.text()).toContain('Kept: 1.2 seconds.'))
    const { texts, media } = draft.document.files()
    const voice = { file: 'media/voice-counter-2.wav', ms: 1240, words: 'I want to make a complaint.' }
    expect(moment(texts[SCENARIO])?.voice).toEqual(voice)
    expect(texts[SCENARIO]).toContain('"say": "I want to make a complaint.", "voice": {')
    const bytes = kept.get(media[voice.file]?.hash ?? '') ?? new Uint8Array()
    expect(mediaFile(bytes)).toEqual({ kind: 'wav', size: media[voice.file]?.size, ms: 1240 })
    expect(page.get('audio').getAttribute('src')).toBe('blob:voice')
  })
  test('is one step with its file: undone together, and taken away together with its credit', async () => {
    const draft = await open(microphone())
    await record()
    await page.settle(() => fireEvent.input(screen.getByLabelText(/^Who speaks/), { target: { value: 'A. Ruiz' } }))
    expect(draft.document.files().texts[SCENARIO]).toContain('"media/voice-counter-2.wav": "A. Ruiz"')
    await does('remove')
    expect(draft.document.files().media).toEqual({})
    expect(draft.document.files().texts[SCENARIO]).toBe(exampleText)
    await page.settle(() => draft.document.undo())
    expect(Object.keys(draft.document.files().media)).toEqual(['media/voice-counter-2.wav'])
    expect(moment(draft.document.files().texts[SCENARIO])?.voice?.ms).toBe(1240)
  })
  test('takes the place of the one before, which goes', async () => {
    const draft = await open(microphone())
    await record()
    await page.settle(() => undefined)
    await does('record')
    await does('stop')
    await vi.waitFor(() => expect(Object.keys(draft.document.files().media)).toEqual(['media/voice-counter-2-2.wav']))
  })
  test('is of one language at a time, and needs the words it speaks', async () => {
    const other = JSON.stringify({})
    const draft = await open(microphone(), { 'locales/es.json': locale, 'locales/fr.json': other })
    const choose = (lang: string) =>
      page.settle(() => fireEvent.change(screen.getByLabelText('In which language'), { target: { value: lang } }))
    await choose('fr')
    expect(page.text()).toContain('Translate the line first')
    await choose('es')
    await record()
    const { texts } = draft.document.files()
    expect(moment(texts[SCENARIO])?.voice).toBeUndefined()
    expect(JSON.parse(texts['locales/es.json'] ?? '')).toMatchObject({
      'beats.counter.script.1.voice': {
        source: 'I want to make a complaint.',
        text: 'media/voice-counter-2-es.wav',
        ms: 1240,
        words: 'Quiero quejarme.',
      },
    })
  })
  test('is marked at its line once the words are others, until it is recorded anew or said to fit', async () => {
    const draft = await open(microphone())
    await record()
    const line = page.get('[data-path="beats/counter/script/1"]')
    const words = line.querySelector('.script-words textarea') as HTMLTextAreaElement
    await page.settle(() => fireEvent.input(words, { target: { value: 'I want to complain.' } }))
    expect(page.get('[data-voice-stale]').textContent).toContain('I want to make a complaint.')
    await page.click(line.querySelector('.script-more') ?? line)
    expect(line.textContent).toContain('Spoken in other words than are written')
    await page.click(line.querySelector('.script-more') ?? line)
    await does('accept')
    expect(moment(draft.document.files().texts[SCENARIO])?.voice?.words).toBe('I want to complain.')
    expect(document.querySelector('[data-voice-stale]')).toBeNull()
    await page.settle(() => draft.document.undo())
    await record()
    expect(document.querySelector('[data-voice-stale]')).toBeNull()
  })
  test.each([
    ['denied', 'The browser may not use the microphone here.'],
    ['none', 'There is no microphone here.'],
    ['failed', 'The microphone does not answer'],
  ] as const)('where the microphone is %s, that is said, and files still work', async (why, words) => {
    await open(microphone(why))
    await does('record')
    expect(page.text()).toContain(words)
    const field = page.input('.voice input[type="file"]')
    Object.defineProperty(field, 'files', { value: [new File([wavOf(900) as BlobPart], 'line.wav')] })
    await page.settle(() => fireEvent.change(field))
    await vi.waitFor(() => expect(page.text()).toContain('Kept: 1.2 seconds.'))
  })
  test('of which the recording is going on ends with the screen', async () => {
    const mic = microphone()
    await open(mic)
    await does('record')
    expect(page.get('[data-voice-does="stop"]')).toBeTruthy()
    page.end()
    await vi.waitFor(() => expect(mic.cancel).toHaveBeenCalledOnce())
  })
})

describe('a sound file somebody brings', () => {
  const of = (bytes: Uint8Array, decode: Recorder['decode'] = async () => tone(0, 800, 0)) =>
    bringVoice(new Blob([bytes as BlobPart]), decode)
  test.each([wavOf(900), mp3Of(40), m4aOf(900), webmOf(null)])('is unpacked and written anew', async (bytes) => {
    expect(await of(bytes)).toMatchObject({ ok: true, ms: 800 })
  })
  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-a-sound'],
    ['nothing at all', new Uint8Array(), 'not-a-sound'],
    ['an hour', m4aOf(3_600_000), 'too-long'],
    [
      'much that does not say how long it is',
      Uint8Array.from([...webmOf(null), ...new Uint8Array(1_100_000)]),
      'file-too-large',
    ],
    ['too much', new Uint8Array(13_000_000), 'file-too-large'],
  ] as const)('is refused before it is unpacked: %s', async (_, bytes, refusal) => {
    const decode = vi.fn<Recorder['decode']>()
    expect(await of(bytes, decode)).toEqual({ ok: false, refusal })
    expect(decode).not.toHaveBeenCalled()
  })
  test('is refused where it does not unpack, is silent or too long', async () => {
    expect(await of(wavOf(10), async () => null)).toEqual({ ok: false, refusal: 'not-a-sound' })
    expect(await of(wavOf(10), async () => new Float32Array(900))).toEqual({ ok: false, refusal: 'silent' })
    expect(await of(wavOf(10), async () => tone(0, 31_000, 0))).toEqual({ ok: false, refusal: 'too-long' })
  })
})
