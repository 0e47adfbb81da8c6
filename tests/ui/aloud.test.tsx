// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compile, start } from '#engine'
import { createSession } from '../../src/play/session.ts'
import type { Speaker } from '../../src/play/aloud/speaker.ts'
import { PlayScreen } from '../../src/ui/play/index.ts'
import type { Settings } from '../../src/ui/ports/index.ts'
import { SpeechSettings } from '../../src/ui/parts/aloud/speech-settings.tsx'
import { fakePorts } from '../support/fake-ports.ts'
import { fakeStage } from '../support/fake-stage.ts'
import * as page from '../support/page.tsx'
import { scenario } from '../support/sample-scenario.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  page.end()
  vi.useRealTimers()
})

/** A voice that is heard until the test lets it end. */
function heardVoice() {
  const said: string[] = []
  let going: (() => void) | null = null
  const speaker: Speaker = {
    say({ text }, done) {
      said.push(text)
      going = done
    },
    stop() {
      going = null
    },
    pass: () => undefined,
  }
  return { said, speaker, ends: () => page.settle(() => going?.()) }
}

/** Somebody at the play screen with these settings; `has` says whether the device has a voice. */
async function play(settings: Partial<Settings>, has = true) {
  const stage = fakeStage()
  const voice = heardVoice()
  const ports = fakePorts(
    { settings: { reducedMotion: true, ...settings } },
    { stage, voices: { has: () => has, speaker: async () => voice.speaker } },
  )
  const session = createSession(start(compile(scenario), { seed: 3 }), { now: () => 0 })
  await page.show(<PlayScreen session={session} onLeave={() => undefined} onDone={() => undefined} />, ports)
  // The live region is on the page for a moment before its first words.
  await page.settle(() => vi.advanceTimersByTime(250))
  return {
    ...voice,
    session,
    settings: ports.preferences.settings,
    clock: () => session.run().clock,
    passes: (ms: number) =>
      page.settle(() => {
        for (let left = ms; left > 0; left -= 100) {
          session.pass(100)
          stage.frame(100)
        }
      }),
    region: () => page.get('[data-spoken]'),
  }
}
const type = (key: string) => page.press(document.body, key)

describe('A1 a clock that waits for speech', () => {
  test('reads aloud, and stands until the line has been said', async () => {
    const { said, ends, passes, clock } = await play({ waits: 'program' })
    await passes(2000)
    expect(said).toEqual(['Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.'])
    const at = clock()
    await passes(5000)
    expect(clock()).toBe(at)
    await ends()
    await passes(1000)
    expect(clock()).toBe(at + 1000)
  })

  test('A5 announces nothing that Step In says itself; the words stand in the log and on the screen', async () => {
    const { passes, region } = await play({ waits: 'program' })
    await passes(2000)
    expect(region().getAttribute('aria-live')).toBe('off')
    expect(region().textContent).toContain('Warning’s printed.')
    expect(screen.getByLabelText('What is said and seen')).toBeTruthy()
  })

  test('without a voice it says so in words, and hands the scene to a screen reader', async () => {
    const { passes, region } = await play({ waits: 'program' }, false)
    await passes(2000)
    expect(screen.getAllByText(/no voice for this language \(English\)/)).toHaveLength(2)
    expect(region().getAttribute('aria-live')).toBe('polite')
  })

  test('hands a screen reader one line after another, each when the one before has been said', async () => {
    const { passes, region, clock } = await play({ waits: 'reader', speechRate: 100 })
    await passes(2000)
    expect(region().textContent).toBe('Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.')
    // Eight words at 100 a minute are 4.8 s.
    const at = clock()
    await passes(2000)
    expect(clock()).toBe(at)
    await passes(7200)
    expect(region().textContent).toContain('[Radio traffic]')
    expect(region().textContent).not.toContain('Four-twelve')
    await passes(1500)
    expect(region().textContent).toContain('Four-twelve')
  })

  test('stands in the log, and off does not', async () => {
    expect((await play({ waits: 'reader' })).session.log().waits).toBe('reader')
    expect((await play({ waits: 'off' })).session.log().waits).toBeUndefined()
  })

  test('says what is opened: Look, and the choices once they are shown', async () => {
    const { said, ends, passes } = await play({ waits: 'program' })
    await passes(2000)
    await ends()
    await type('l')
    expect(said.at(-1)).toContain('Sgt. Harmon')
    await type('l')
    await passes(7000)
    await ends()
    await type(' ')
    expect(said.at(-1)).toBe('Say it out loud. Then pick the closest.')
    await type(' ')
    expect(said.at(-1)).toBe('1. All done here, Sarge?')
  })

  test('V turns reading aloud on, and back to what it was', async () => {
    const { said, passes, settings } = await play({ waits: 'reader' })
    await passes(1000)
    await type('v')
    expect(settings().waits).toBe('program')
    expect(screen.getByRole('button', { name: 'Read aloud' }).getAttribute('aria-pressed')).toBe('true')
    expect(said).toHaveLength(1)
    await type('v')
    expect(settings().waits).toBe('reader')
  })

  test('V does nothing where single keys are switched off; the button does', async () => {
    const { settings } = await play({ shortcuts: false })
    await type('v')
    expect(settings().waits).toBe('off')
    await page.click(screen.getByRole('button', { name: 'Read aloud' }))
    expect(settings().waits).toBe('program')
  })

  test('is chosen before a scene, with the speed of speech', async () => {
    const ports = fakePorts()
    await page.show(<SpeechSettings />, ports)
    expect(screen.queryByRole('slider')).toBeNull()
    await page.click(screen.getByRole('radio', { name: 'My screen reader' }))
    await page.settle(() => fireEvent.input(screen.getByRole('slider'), { target: { value: '300' } }))
    expect(ports.preferences.settings()).toMatchObject({ waits: 'reader', speechRate: 300 })
    expect(page.text()).toContain('300 words a minute')
  })
})
