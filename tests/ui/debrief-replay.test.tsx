// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replayOf } from '../../src/app/player.ts'
import { Replay } from '../../src/ui/debrief/replay.tsx'
import { storyOf } from '../../src/play/story/story.ts'
import { TextProvider } from '../../src/ui/text/index.ts'
import { textIn } from '../support/texts.ts'
import { finishedOf, shellAfter } from '../support/debrief-fixture.ts'
import { fakeStage, type FakeStage } from '../support/fake-stage.ts'
import { mount, type Mounted } from '../support/mounted.ts'

let page: Mounted
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
const current = () => page.host.querySelector('.moment[aria-current] .time')?.textContent

beforeEach(async () => {
  stage = fakeStage()
  const shell = await shellAfter('long-stop/late', { stage })
  const session = replayOf(finishedOf('long-stop/late'))
  const story = storyOf(session.run())
  page = await mount(
    <TextProvider text={counting()}>
      <Replay shell={shell} session={session} story={story} onPlayFrom={async () => undefined} watch={null} />
    </TextProvider>,
  )
  await page.click(page.named('Play'))
})
afterEach(() => page.end())

describe('the replay', () => {
  test('draws only what moves: neither moments nor timeline are made anew at a frame', async () => {
    const moments = [...page.host.querySelectorAll('.moment')]
    await frame(100)
    looked = 0
    for (let i = 0; i < 20; i++) await frame(16)
    expect(slider()).toBeGreaterThan(300)
    // The words of the bar and the slider, and nothing of the forty-odd marks and moments.
    expect(looked / 20).toBeLessThan(8)
    expect([...page.host.querySelectorAll('.moment')]).toEqual(moments)
  })

  test('reads nothing out by itself while it plays', async () => {
    const read = () =>
      [...page.host.querySelectorAll('output, [role=status], [aria-live]')].map((region) => region.textContent)
    const before = [clock(), read()]
    for (let i = 0; i < 10; i++) await frame(250)
    expect(clock()).not.toBe(before[0])
    expect(read()).toEqual(before[1])
  })

  test('marks the moment it has come to, and goes to one that is pressed', async () => {
    expect(current()).toBeUndefined()
    const [, second] = page.host.querySelectorAll<HTMLElement>('.moment button.time')
    if (second === undefined) throw new Error('there are no moments')
    await page.click(second)
    expect(current()).toBe(second.textContent)
    expect(clock()).toContain(`${second.textContent} /`)
    expect(page.text()).toContain('Play')
  })

  test('stands still once it is paused, and at the end', async () => {
    await frame(250)
    const at = slider()
    await page.click(page.named('Pause'))
    await frame(250)
    expect(slider()).toBe(at)
    await page.click(page.named('Play'))
    const last = Number(page.input('input[type=range]').max)
    for (let ms = at; ms <= last; ms += 250) await frame(250)
    expect(slider()).toBe(last)
    expect(page.named('Play')).toBeTruthy()
  })
})
