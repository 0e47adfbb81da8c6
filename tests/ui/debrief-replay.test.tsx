// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replayOf } from '../../src/app/player.ts'
import { Replay } from '../../src/ui/debrief/replay.tsx'
import { storyOf } from '../../src/play/story/story.ts'
import { TextProvider } from '../../src/ui/text/index.ts'
import { textIn } from '../support/texts.ts'
import { fakeStage, type FakeStage } from '../support/fake-stage.ts'
import { finishedOf, portsAfter } from '../support/debrief-fixture.ts'
import * as page from '../support/page.tsx'

let stage: FakeStage
/** How often words were looked up. */
let looked = 0

/** English that counts. */
function counting() {
  const text = textIn()
  const t = new Proxy(text.getFixedT('en'), {
    apply(words, self, asked) {
      looked++
      return Reflect.apply(words, self, asked) as unknown
    },
  })
  text.getFixedT = () => t
  return text
}

/** Lets one frame of `ms` pass. */
const frame = (ms: number) => page.settle(() => stage.frame(ms))
const clock = () => page.get('.replay-bar .time').textContent
const slider = () => Number(page.input('input[type=range]').value)
const current = () => document.body.querySelector('.moment[aria-current] .time')?.textContent

beforeEach(async () => {
  stage = fakeStage()
  const ports = { ...(await portsAfter('long-stop/late')), stage }
  const session = replayOf(finishedOf('long-stop/late'))
  const story = storyOf(session.run())
  await page.show(
    <TextProvider text={counting()}>
      <Replay session={session} story={story} onPlayFrom={async () => undefined} watch={null} />
    </TextProvider>,
    ports,
  )
  await page.click(screen.getByRole('button', { name: 'Play' }))
})
afterEach(() => page.end())

describe('the replay', () => {
  test('draws only what moves: neither moments nor timeline are made anew at a frame', async () => {
    const moments = [...document.body.querySelectorAll('.moment')]
    await frame(100)
    looked = 0
    for (let i = 0; i < 20; i++) await frame(16)
    expect(slider()).toBeGreaterThan(300)
    // The words of the bar and the slider, and nothing of the forty-odd marks and moments.
    expect(looked / 20).toBeLessThan(8)
    expect([...document.body.querySelectorAll('.moment')]).toEqual(moments)
  })

  test('reads nothing out by itself while it plays', async () => {
    const read = () =>
      [...document.body.querySelectorAll('output, [role=status], [aria-live]')].map((region) => region.textContent)
    const before = [clock(), read()]
    for (let i = 0; i < 10; i++) await frame(250)
    expect(clock()).not.toBe(before[0])
    expect(read()).toEqual(before[1])
  })

  test('marks the moment it has come to, and goes to one that is pressed', async () => {
    expect(current()).toBeUndefined()
    const [, second] = document.body.querySelectorAll<HTMLElement>('.moment button.time')
    if (second === undefined) throw new Error('there are no moments')
    await page.click(second)
    expect(current()).toBe(second.textContent)
    expect(clock()).toContain(`${second.textContent} /`)
    expect(page.text()).toContain('Play')
  })

  test('stands still once it is paused, and at the end', async () => {
    await frame(250)
    const at = slider()
    await page.click(screen.getByRole('button', { name: 'Pause' }))
    await frame(250)
    expect(slider()).toBe(at)
    await page.click(screen.getByRole('button', { name: 'Play' }))
    const last = Number(page.input('input[type=range]').max)
    for (let ms = at; ms <= last; ms += 250) await frame(250)
    expect(slider()).toBe(last)
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
  })
})
